import { framed, text, type Pieces } from './markup.js';
import { wordsIn } from './words.js';

/** How a library of components writes the dates, the links and the button; all else but the notice is the page's own HTML. */
const pieces = (prefix: string, iconSlot: string, notice: Pieces['notice']): Pieces => ({
  date: (on) => `<${prefix}-format-date date="${on}" lang="sv" year="numeric" month="long" day="numeric"></${prefix}-format-date>`,
  notice,
  way: ({ channel, href, words }) => {
    const address = href ? ` href="${href.replaceAll('&', '&amp;')}"` : '';
    return `<${prefix}-button${address}><${prefix}-icon slot="${iconSlot}" name="${channel}"></${prefix}-icon><span>${words}</span></${prefix}-button>`;
  },
});

/** The article with Shoelace's components. */
export const shoelace = (): string =>
  framed(wordsIn('sv'), text, pieces('sl', 'prefix', (lang, content) => `<sl-alert variant="warning" open class="notice"${lang}>${content}</sl-alert>`));

/** The article with Web Awesome's components. */
export const webawesome = (): string =>
  framed(wordsIn('sv'), text, pieces('wa', 'start', (lang, content) => `<wa-callout variant="warning" class="notice"${lang}>${content}</wa-callout>`));
