import { LONGEST_TEXT } from '../article/text.js';
import { settleAnchors } from './anchors.js';
import { ELEMENTS } from './allowed.js';
import { keepApart, keepLinksApart } from './apart.js';
import { charactersOf } from './characters.js';
import { bounded, ownName, RENAMED } from './bounded.js';
import { showMailAddresses } from './mail-addresses.js';
import { openPanels, settleButtons, settleForms } from './controls.js';
import { bringForward, frameOf, MEDIA } from './later.js';
import { contentsOf, each, inertBox, rename, said, shorten, standIn, takeNames, unwrap } from './nodes.js';
import type { BodySurroundings } from './surroundings.js';

/** Deeper than any news text goes. WebKit nests tables without end. */
const DEEPEST = 100;

/** More attributes than any element has. Browsers look for one among the others, one after the other. */
const MOST_ATTRIBUTES = 100;

/** What is set in from what is around it, nine times: narrow screens have no more room. */
const NARROWEST = ':is(ul,ol,dd,blockquote) '.repeat(9);

/** What goes with all that it holds: it acts, holds text that nobody is to read, or is another language. */
const GONE = 'script,style,template,svg,math,canvas,dialog,meter,progress,noembed,noframes,xmp,plaintext,title,xml,[class*=material-icons],[class*=material-symbols],[hidden]:not([hidden=until-found i])';
/** What stands for an icon in a font of the other page's. */
const ICONS = /[\ue000-\uf8ff]/g;
/** What asks something of the reader, where no form is around it that has gone by then. */
const ASKS = 'input,select,datalist,textarea';
/** What no news text has, and gives way to its words. */
const OTHERS = `:not(${ELEMENTS.join()})`;
/** Where a link stands among words or has a block already; elsewhere it gets a figure, so that it does not touch what comes before and after. */
const PLACES = 'figure,p,li,dt,dd,td,th,a';
/** Blocks of another page's make-up: without them their texts would run together. And a paragraph around a table, which not every parser has. */
const BLOCKS = 'p:has(table),section,article,header,footer,main,aside,nav,search,address,center,hgroup,fieldset,legend';

/**
 * Whether a picture or a frame is there to count readers: one pixel, and nothing said of it. What draws itself at any size (SVG) has been
 * given a pixel by systems that cannot tell how large it is; so has what has files of several sizes, and one side of a frame, where styles make it large.
 */
const isCounter = (element: Element): boolean => {
  const isPixel = ['width', 'height'].map((side) => /^\s*[01](?:px)?\s*$/.test(element.getAttribute(side) ?? ''));
  const isSmall = isPixel[element.matches('iframe') ? 'every' : 'some'](Boolean);
  return isSmall && !element.getAttribute('alt')?.trim() && !element.matches('[srcset],[sizes]') && !/\.svgz?(?:[?#]|$)/i.test(element.getAttribute('src') ?? '');
};

const putLink = (element: Element, link: HTMLElement): void => {
  const figure = element.closest(PLACES) ? undefined : element.ownerDocument.createElement('figure');
  figure?.append(link);
  standIn(element, figure ?? link);
};

/**
 * The body in the words of a news text: elements of a page's make-up become plain ones or give way to what they hold, and video, sound and
 * frames become a link. HTML again, and no safer than before: it is for the sanitiser, which comes last.
 */
export const simplify = (html: string, surroundings: BodySurroundings): string => {
  const { base, words, lang } = surroundings;
  const box = inertBox(bounded(html));
  const named = takeNames(box);

  each(box, '*', (element) => { if (element.attributes.length > MOST_ATTRIBUTES) rename(element, element.localName); });
  each(box, '[xml\\:lang]:not([lang])', (element) => { element.lang = element.getAttribute('xml:lang') ?? ''; }); // as XHTML has it
  openPanels(box, named);
  each(box, GONE, (element) => { element.remove(); });
  shorten(box, LONGEST_TEXT);
  each(box, `${RENAMED},:is(${ELEMENTS.join()})[is]`, (element) => {
    const plain = element.ownerDocument.createElement(ownName(element.localName)); // a new one: what an element `is` stays with it, and is written out
    for (const attribute of [...element.attributes]) plain.setAttributeNode(element.removeAttributeNode(attribute));
    plain.removeAttribute('is');
    plain.append(contentsOf(element));
    element.replaceWith(plain);
  });
  each(box, `:scope${'>*'.repeat(DEEPEST)}`, (element) => { element.replaceWith(element.textContent); });
  showMailAddresses(box);
  settleAnchors(box, base, named);
  bringForward(box, base);
  each(box, 'img,iframe', (element) => { if (isCounter(element)) element.remove(); });
  each<HTMLImageElement>(box, 'img,i:empty,span:empty', (picture) => {
    const characters = charactersOf(picture);
    if (characters) picture.replaceWith(characters);
  });
  settleForms(box, surroundings, named, putLink);
  settleButtons(box);
  each(box, ASKS, (element) => { element.remove(); });
  keepLinksApart(box);
  each(box, MEDIA, (media) => {
    const address = frameOf(media, base);
    if (address) putLink(media, Object.assign(said('a', media.title.trim() || media.ariaLabel?.trim(), () => words.media(new URL(address).host), lang), { href: address }));
    else media.remove();
  });
  each(box, 'figcaption:not(figure *)', (caption) => { rename(caption, 'p'); });
  each(box, 'menu,dir', (list) => { rename(list, 'ul'); });
  each(box, BLOCKS, (block) => { rename(block, 'div'); });
  keepApart(box, OTHERS);
  each(box, `${NARROWEST},${OTHERS}`, unwrap);
  return box.innerHTML.replace(ICONS, '');
};
