import type { Report } from '../article/report.js';
import { parseDocument } from './parse.js';
import { recover } from './recover.js';

/** Comments and CDATA, an unclosed one to the end. */
const MARKED = /<!--[^]*?(?:-->|$)|<!\[CDATA\[([^]*?)(?:\]\]>|$)/g;
/** From so many on they are taken out before a browser parses them: WebKit needs the square of them. */
const MANY_MARKED = 1_000;

/** The same text of XML, with what stands in CDATA as references where there is very much of it. */
const withoutMarked = (xml: string): string =>
  xml.split('<!', MANY_MARKED).length < MANY_MARKED
    ? xml
    : xml.replace(MARKED, (_, text?: string) => text?.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`) ?? '');

const DECLARES = '<!ENTITY';
/** An entity; with its value where that is a few characters, and no other entity. */
const ENTITY = /<!ENTITY\s+([\w.-]{1,50})\s+(?:"((?:[^"<&%]|&#\w{1,8};){0,100})"|'((?:[^'<&%]|&#\w{1,8};){0,100})')?/g;
/** References to such that are read; others are left out. More could make a text grow without bounds. */
const MOST_REFERENCES = 1_000;

/** The same text with what its own entities stand for, as they are `declared`: what each browser's XML parser would make of them, and how much, is not ours to say. */
const withoutEntities = (xml: string, declared: string): string => {
  const known = new Map(Array.from(declared.matchAll(ENTITY), ([, name = '', quoted, other]) => [name, quoted ?? other ?? '']));
  let references = 0;
  return xml.replace(/&([\w.-]{1,50});/g, (reference, name: string) => (!known.has(name) ? reference : references++ < MOST_REFERENCES ? (known.get(name) ?? '') : ''));
};

/**
 * The root of a feed in XML. Where it is not well-formed, all that can be read is, and the first faulty line is reported. Nothing external is
 * loaded. A document that declares entities of its own, which may grow to any size, never comes to an XML parser: it is read as one that is not
 * well-formed. `undefined` where there is no feed.
 */
export const parseXml = (text: string, report: Report): Element | undefined => {
  const plain = withoutMarked(text);
  if ([text, plain].some((each) => each.includes(DECLARES))) { // what is taken out may have stood in the midst of one
    const root = recover(withoutEntities(plain, text));
    if (root) report('DOCTYPE', plain.slice(plain.indexOf(DECLARES)), 'XML without entities of its own');
    return root;
  }
  const xml = plain.replace(/^<\?xml[^>]*>/, (declaration) => declaration.replace(/./g, ' ')); // a text has no encoding any more, and Safari minds
  const page = parseDocument(xml, 'application/xml');
  const told = page.querySelector('parsererror')?.textContent;
  if (told === undefined) return page.documentElement;
  const root = recover(xml);
  // Each browser says it in its own way.
  const line = Number(/line(?: number)? (\d+)/i.exec(told)?.[1] ?? 1);
  const reason = /(?:at column \d+|XML Parsing Error): *(.+)/.exec(told)?.[1] ?? 'it is not';
  if (root) report(`faults from line ${line}`, xml.split('\n')[line - 1]?.trim() ?? '', `well-formed XML: ${reason}`);
  return root;
};
