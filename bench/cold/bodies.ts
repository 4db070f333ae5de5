import { shoelace, webawesome } from '../job/components.js';
import { fromData, fromMarkup } from '../job/element.js';
import { declarative, framed, fromSlots } from '../job/markup.js';
import { wordsIn } from '../job/words.js';
import { headline, url } from '../job/article.js';

const words = wordsIn('sv');
const staticHtml = framed(words);
/** Static HTML with the links of a library in place of its own. */
const sharedBy = (links: string) => staticHtml.replace(/<ul>.*?<\/ul>/s, links);

/** What the server prints for each page, at `origin` and with the municipality's sheet. */
export const bodies = (origin: string, css: string): Readonly<Record<string, string>> => ({
  static: staticHtml,
  declarative: declarative(words, css),
  vanilla: fromSlots('vanilla-article'),
  'from-markup': fromMarkup,
  'from-data': fromData(origin),
  'from-src': `<kommun-nyhet src="${origin}/artikel.json"></kommun-nyhet>`,
  shoelace: shoelace(),
  webawesome: webawesome(),
  react: '',
  shareon: sharedBy(
    `<div class="shareon" data-url="${url}" data-title="${headline}">${['facebook', 'twitter', 'linkedin', 'email', 'copy-url'].map((name) => `<a class="${name}"></a>`).join('')}</div>`,
  ),
  shariff: sharedBy(
    `<div class="shariff" data-url="${url}" data-title="${headline}" data-lang="sv" data-services='["facebook","twitter","linkedin","mail","clipboard"]'></div>`,
  ),
});
