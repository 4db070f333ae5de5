import { ask } from './in-page.mjs';
import { contrast, decode } from './pixels.mjs';

export const name = 'icon-contrast';

const LEAST = 3; // WCAG 1.4.11

/** Icons, and the borders of controls and of the notice, stand out from what is painted beside them, 3:1 or more, by the pixels of a screenshot. */
export async function check({ page }) {
  const { icons, borders, articles, picture } = await photograph(page);
  const findings = [];
  if (icons.length || borders.length) {
    const fault = (what, { target }, ratio) => {
      if (ratio < LEAST) findings.push({ rule: name, level: 'failure', target, message: `${what}: ${ratio.toFixed(2)}:1`, criteria: ['1.4.11'] });
    };
    for (const icon of icons) fault('icon', icon, contrastInside(picture, icon));
    for (const border of borders) fault(`border, ${border.side}`, border, contrastAcross(picture, border));
  }
  return { rules: articles + icons.length + borders.length, findings };
}

/** What has to be seen, and a picture of the whole page in which it stands there: to take one lets pictures load that waited, and the page may move. */
async function photograph(page, tries = 6) {
  if (!tries) throw new Error('The page moved while each of six pictures was taken: its icons were not looked at.');
  const found = await ask(page, find);
  const picture = decode(await page.screenshot({ fullPage: true, scale: 'css', animations: 'disabled' }));
  return JSON.stringify(await ask(page, find)) === JSON.stringify(found) ? { ...found, picture } : photograph(page, tries - 1);
}

/** Runs in the page: the boxes of what has to be seen, from the page's upper left corner. */
function find({ articles, elements, isShown, isForEars, isOwn, pathTo }) {
  const boxOf = element => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { target: pathTo(element), left: left + scrollX, right: right + scrollX, top: top + scrollY, bottom: bottom + scrollY };
  };
  const shown = selector => articles.flatMap(article => elements(article, selector)).filter(each => isOwn(each) && isShown(each) && !isForEars(each));
  const bordersOf = element => {
    const style = getComputedStyle(element);
    return ['Left', 'Right', 'Top', 'Bottom']
      .map(side => ({ ...boxOf(element), side: side.toLowerCase(), width: parseFloat(style[`border${side}Width`]) }))
      .filter(({ width }) => width > 0);
  };
  return {
    articles: articles.length,
    icons: shown('svg').map(boxOf),
    borders: shown('[part=notice], [part=share-link], button, input').flatMap(bordersOf),
  };
}

/** How much a drawing stands out from what it is drawn on: the commonest colour is that, and a quarter of the rest may be softened edges. */
function contrastInside({ at }, { left, right, top, bottom }) {
  const colours = new Map();
  for (let y = Math.ceil(top); y < bottom; y += 1) {
    for (let x = Math.ceil(left); x < right; x += 1) {
      const colour = at(x, y).join();
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
  }
  const [[ground], ...others] = [...colours].sort(([, a], [, b]) => b - a).map(([colour, count]) => [colour.split(',').map(Number), count]);
  const ratios = others.flatMap(([colour, count]) => Array(count).fill(contrast(colour, ground))).sort((a, b) => b - a);
  return ratios[Math.floor(ratios.length / 4)] ?? 1;
}

/** How much a border stands out from what is outside of it, at its middle: the median of five places. */
function contrastAcross({ at }, { side, width, left, right, top, bottom }) {
  const isUpright = side === 'left' || side === 'right';
  const edge = { left, right, top, bottom }[side];
  const inwards = side === 'left' || side === 'top' ? 1 : -1;
  const ratios = [0.3, 0.4, 0.5, 0.6, 0.7].map(share => {
    const along = isUpright ? top + (bottom - top) * share : left + (right - left) * share;
    const seen = distance => (isUpright ? at(edge + inwards * distance - 0.5, along) : at(along, edge + inwards * distance - 0.5));
    return Math.max(...Array.from({ length: Math.ceil(width) + 2 }, (_, step) => contrast(seen(-3), seen(step - 1))));
  });
  return ratios.sort((a, b) => a - b)[2];
}
