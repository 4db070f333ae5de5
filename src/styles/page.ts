import lightCss from './light.css?inline';
import ownCss from './page.css?inline';

/** The whole of the light DOM's styles: dist/kommun-nyhet.css. */
export const pageCss = `${ownCss}\n${lightCss}`;
