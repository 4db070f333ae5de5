import { webAddress } from '../article/addresses.js';
import { endsLikePicture } from '../article/picture-address.js';
import { bounded } from './bounded.js';
import { each, hasWords, inertBox, isEmpty } from './nodes.js';
import { isSamePicture } from './same-picture.js';

// A page that loads its pictures and films late has an empty `src`, or one for the meantime, and the address in an attribute that its
// script, its consent dialog or its theme has thought of. There are hundreds of such names, so what an attribute holds tells.

const WIDE_ENOUGH = 1_000; // pixels
const WIDTH_OF_1X = 800;
const LONGEST = 10_000; // UTF-16 units of a value that are looked at
const MOST_SOURCES = 10; // files of one picture

/** A picture for the meantime, by its file's name and query. */
const STOPGAP = /place-?_?holder|blank|spacer|transparent|pixel|lazy|load(?:ing|er)|dummy|empty|lqip|1x1|gr[ae]y|blur|[?&]w(?:idth)?=\d\d\b/i;
/** Attributes whose addresses are not of what is shown: names of vocabularies, a film's still, what acts, what is told elsewhere. */
const OTHERS = /^(?:on|style|srcdoc|xml|about|content|resource|vocab|item|longdesc|poster|cite|usemap|code|plugin|href|action|alt|title|class|aria)|polic|privacy|permalink|thumb|fallback|error|zoom|hover/;

/** What is no text, and becomes a link where it is no picture. */
export const MEDIA = 'video,audio,iframe,embed,object,oembed,amp-iframe';

interface Candidate {
  readonly address: string;
  readonly width: number;
}

/** The addresses in a value, each with its width: one address, several as in `srcset`, or a list in the manner of JSON. */
const candidatesIn = (value: string): Candidate[] => {
  const tokens = value.slice(0, LONGEST).replaceAll('\\/', '/').replace(/(\s[\d.]+[wx]),/g, '$1 ').split(/[\s"']+/); // there need be no space after a comma
  return tokens.flatMap((token, index) => {
    const address = token.replace(/^[[{(,]+/, '').replace(/[\]}),;]+$/, '');
    const [, size = '1', unit = 'x'] = /^([\d.]+)([wx])$/.exec(tokens[index + 1] ?? '') ?? [];
    return address ? [{ address, width: Number(size) * (unit === 'x' ? WIDTH_OF_1X : 1) }] : [];
  });
};

/** The one that is wide enough for a text's column, and no wider. */
const fitting = (candidates: readonly Candidate[]): string | undefined => {
  const byWidth = candidates.toSorted((one, other) => one.width - other.width);
  return (byWidth.find(({ width }) => width >= WIDE_ENOUGH) ?? byWidth.at(-1))?.address;
};

/** An element's attributes with an address in them that may be of what is shown, but for its own; those with `src` in their name first. */
const othersOf = (element: Element): { readonly value: string; readonly isSource: boolean }[] =>
  [...element.attributes]
    .filter(({ name }) => name !== 'src' && !OTHERS.test(name))
    .map(({ name, value }) => ({ value, isSource: name.includes('src') }))
    .sort((one, other) => Number(other.isSource) - Number(one.isSource));

/** The picture that a page would show in an element once it is loaded, where an attribute other than `src` tells. */
const laterPicture = (element: Element, base: string): string | undefined => {
  for (const { value, isSource } of othersOf(element)) {
    const isPicture = ({ address }: Candidate) => webAddress(address, base) && !address.includes('{') && (isSource ? /[./]/.test(address) : address.includes('/') && endsLikePicture(address)); // a script puts the width in {width}
    const address = fitting(candidatesIn(value).filter(isPicture));
    if (address) return address;
  }
  return undefined;
};

/** A picture's address: its `src`, unless that is none that can be fetched, or stands for another in the meantime. */
const pictureOf = (picture: Element, base: string): string | undefined => {
  const src = picture.getAttribute('src')?.trim();
  const own = src && webAddress(src, base) ? src : undefined;
  const sources = []; // the last is the one for every browser
  for (let source = picture.previousElementSibling; source?.localName === 'source' && sources.length < MOST_SOURCES; source = source.previousElementSibling) sources.push(source);
  const later = [picture, ...sources].map((element) => laterPicture(element, base)).find(Boolean);
  if (!own || !later) return own ?? later;
  const isStopgap = STOPGAP.test(own.split('/').pop() ?? '') || (/\.gif\b/i.test(own) && !/\.gif\b/i.test(later)) || /\blazy|blur|lozad|progressive/i.test(picture.className);
  return isStopgap && laterPicture(picture, base) ? later : own;
};

/** What stands beside a `<noscript>` and is the same for readers with script: a picture, perhaps with a link or a box around it and nothing else. */
const pictureIn = (beside: Element | null): HTMLImageElement | undefined => {
  let at = beside;
  while (at && at.localName !== 'img') at = at.localName === 'picture' || at.firstElementChild === at.lastElementChild ? at.lastElementChild : null;
  return at && beside && !hasWords(beside) ? (at as HTMLImageElement) : undefined;
};

/** Not one to a place in the text, where nothing has looked at what a <noscript> holds yet (Firefox). */
const LINK = 'a:not([href^="#"])';

/** The pictures and frames for readers without script take the place of those that wait for one, or their own. */
const withoutScript = (noscript: Element, base: string): void => {
  let box = noscript;
  for (let layer = 0; layer < 2 && !box.firstElementChild; layer++) box = inertBox(bounded(box.textContent)); // to Firefox what it holds is text; and some systems escape it
  const pictures = [...box.querySelectorAll('img')].filter((picture) => picture.alt || endsLikePicture(pictureOf(picture, base) ?? ''));
  const [before, after] = [pictureIn(noscript.previousElementSibling), pictureIn(noscript.nextElementSibling)];
  const waiting = [before, after].find((picture) => picture && !pictureOf(picture, base));
  const [first] = pictures;
  if (waiting && first) {
    waiting.setAttribute('src', pictureOf(first, base) ?? '');
    waiting.alt ||= first.alt;
  }
  const absolute = (picture: HTMLImageElement | undefined) => (picture && webAddress(pictureOf(picture, base) ?? '', base)) ?? '';
  if (waiting ?? before ?? (first && isSamePicture(absolute(after), absolute(first)) ? after : undefined)) {
    noscript.remove();
    return;
  }
  const frames = [...box.querySelectorAll('iframe')].filter((frame) => frameOf(frame, base));
  if (noscript.previousElementSibling?.matches('iframe') && frames.length) noscript.remove();
  else noscript.replaceWith(...pictures.map((picture) => picture.closest(LINK) ?? picture), ...frames, ...(hasWords(box, LINK) ? [] : box.querySelectorAll(LINK))); // and no link in a sentence about scripts
};

/** Where the films of an element that has nothing but a film's number are: <lite-youtube videoid="abc">, <div data-service="vimeo" data-id="12345">. */
const FILMS = { youtube: 'https://www.youtube.com/watch?v=', vimeo: 'https://vimeo.com/' };
/** The address of one, perhaps within JSON. */
const FILM = /(?:https?:)?\/\/[^\s"'/]*(?:youtu|vimeo)[^\s"']+/;

/** Whether an address is at another host than the article's own. */
const isElsewhere = (address: string, base: string): boolean => new URL(address).host !== new URL(base).host;

/** What a page's script would show in an empty element: what another site has, or the file of a framework's own element. */
const elsewhere = (element: Element, base: string): string | undefined => {
  const isOwn = element.localName.includes('-');
  const address = (isOwn || element.matches('div,span,figure')) && frameOf(element, base);
  return address && ((isOwn && element.hasAttribute('src')) || isElsewhere(address, base)) ? address : undefined;
};

/** Puts a frame in the place of an element that its page's script would make a film of, or a frame; perhaps with a film's still, and a button that plays it. */
const film = (element: Element, base: string): void => {
  const attributes = [...element.attributes];
  const said = [element.localName, ...attributes.map(({ value }) => value)].join(' ').replaceAll('\\/', '/');
  const service = /youtube|vimeo/i.exec(said)?.[0].toLowerCase() as keyof typeof FILMS | undefined;
  const number = attributes.find(({ name, value }) => /.id$/.test(name) && /^[\w-]{5,20}$/.test(value) && value !== service)?.value;
  const address = FILM.exec(said)?.[0];
  const shown = address ?? (service && number ? FILMS[service] + number : elsewhere(element, base));
  if (!shown || hasWords(element, 'button') || element.querySelector(MEDIA)) return;
  const [still, ...more] = element.querySelectorAll('img');
  if (more.length || (still && !address && !/ytimg|youtu|vimeo/.test(still.src))) return; // else a photo would go
  const frame = element.ownerDocument.createElement('iframe');
  frame.setAttribute('src', shown);
  frame.title = element.getAttribute('playlabel') ?? element.getAttribute('title') ?? element.ariaLabel ?? still?.alt ?? '';
  element.replaceWith(frame);
};

/**
 * Gives every picture the plain `src` that a page would load late, and takes each once: of what waits for a script and what stands there for
 * readers without, of a `<picture>`'s files. What asks for the address later, its size and its site, then meets it.
 */
export const bringForward = (box: ParentNode, base: string): void => {
  // A picture element of a framework's own, <amp-img src="/bro.jpg">, a frame for a picture, <object data="/karta.svg">, or a background that says what it shows.
  each(box, '*', (element) => {
    const isImage = element.matches('[role=img]:not(img)');
    const background = isImage && /url\(["']?([^"')]+)/.exec(element.getAttribute('style') ?? '')?.[1];
    const address = (isImage || /-|^(?:object|embed)$/.test(element.localName)) && isEmpty(element) && (background || pictureOf(element, base));
    if (address && endsLikePicture(address)) element.replaceWith(Object.assign(element.ownerDocument.createElement('img'), { src: address, alt: element.getAttribute('alt') ?? element.ariaLabel ?? '' }));
  });
  each(box, `*:not(a,img,source,${MEDIA})`, (element) => { film(element, base); });
  each(box, 'picture:not(:has(img))', (element) => { element.append(element.ownerDocument.createElement('img')); });
  each(box, 'noscript', (noscript) => { withoutScript(noscript, base); });
  each(box, 'img', (picture) => {
    const address = pictureOf(picture, base);
    if (address) picture.setAttribute('src', address);
  });
};

/**
 * The address of a film, a sound or a frame: its own, unless that is none, a picture, or a stopgap at the article's own site for one elsewhere;
 * then the first other attribute that holds one, not of a picture; a whole one, where its name does not say so.
 */
export const frameOf = (element: Element, base: string): string | undefined => {
  const usable = (address: string | null | undefined) => (address && !endsLikePicture(address) ? webAddress(address, base) : undefined);
  const inside = [...element.querySelectorAll('source,embed')].map((source) => source.getAttribute('src') ?? othersOf(source)[0]?.value);
  const own = [element.getAttribute('src'), element.getAttribute('data'), ...inside].map(usable).find(Boolean);
  const later = othersOf(element).map(({ value, isSource }) => ((isSource ? /^\S*[./]\S*$/ : /^(?:https?:)?\/\/\S+$/i).test(value.trim()) ? usable(value) : undefined)).find(Boolean);
  return own && later && (STOPGAP.test(own) || !isElsewhere(own, base)) && isElsewhere(later, base) ? later : (own ?? later);
};
