import { webAddress } from '../article/addresses.js';
import { ELEMENTS } from './allowed.js';
import { contentsOf, each, inertBox, rename, replace, said, standIn, unwrap } from './nodes.js';
import { policy } from './policy.js';
import type { BodySurroundings } from './surroundings.js';

/** More tags than any news text has. Browsers need a minute for a megabyte of them, one in the other. */
const MOST_TAGS = 20_000;
/** Deeper than any news text goes. WebKit nests tables without end. */
const DEEPEST = 100;

/** What is set in from what is around it, nine times: narrow screens have no more room. */
const NARROWEST = ':is(ul,ol,dd,blockquote) '.repeat(9);

/** What goes with all that it holds: it acts, asks something of the reader, holds text that nobody is to read, is another language, or counts readers. */
const GONE =
  'script,style,template,svg,math,canvas,select,datalist,textarea,button,dialog,meter,progress,noscript,noembed,noframes,xmp,plaintext,title,xml,' +
  '[hidden]:not([hidden=until-found i]),img:is([width="0"],[width="1"],[height="0"],[height="1"])';
const MEDIA = 'video,audio,iframe,embed,object';
/** Where a link stands among words or has a block already; elsewhere it gets a figure, so that it does not touch what comes before and after. */
const PLACES = 'figure,p,li,dt,dd,td,th,a';
/** Blocks of another page's make-up: without them their texts would run together. And a paragraph around a table, which not every parser has. */
const BLOCKS = 'p:has(table),section,article,header,footer,main,aside,nav,search,address,center,hgroup,fieldset,legend';

/**
 * The body in the words of a news text: elements of a page's make-up become plain ones or give way to what they hold, and video, sound and
 * frames become a link. HTML again, and no safer than before: it is for the sanitiser, which comes last.
 */
export const simplify = (html: string, { base, words, lang }: BodySurroundings): string => {
  const box = inertBox();
  const text = html.split('<', MOST_TAGS).length < MOST_TAGS ? html : html.replace(/<[^>]*>?/g, ' ');
  box.innerHTML = policy?.createHTML(text) ?? text;

  each(box, GONE, (element) => { replace(element); });
  each(box, `:scope${'>*'.repeat(DEEPEST)}`, (element) => { replace(element, new Text(contentsOf(element).textContent)); });
  each(box, MEDIA, (media) => {
    const address = media.getAttribute('src') || media.getAttribute('data') || media.querySelector('source,embed')?.getAttribute('src');
    const absolute = address && webAddress(address, base);
    const link = absolute && said('a', media.title.trim() || media.ariaLabel?.trim(), () => words.media(new URL(absolute).host), lang);
    if (!link) { replace(media); return; }
    link.href = absolute;
    const figure = media.closest(PLACES) ? undefined : document.createElement('figure');
    figure?.append(link);
    standIn(media, figure ?? link);
  });
  each(box, 'figcaption:not(figure *)', (caption) => { rename(caption, 'p'); });
  each(box, BLOCKS, (block) => { rename(block, 'div'); });
  each(box, `${NARROWEST},[is],:not(${ELEMENTS.join()})`, unwrap);
  return box.innerHTML;
};
