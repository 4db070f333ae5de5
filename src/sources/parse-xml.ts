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

/**
 * The root of a feed in XML. Where it is not well-formed, all that can be read is, and the first faulty line is reported. Nothing external is
 * loaded; a document that declares entities of its own, which may grow to any size, is not read. `undefined` where there is no feed.
 */
export const parseXml = (text: string, report: Report): Element | undefined => {
  const plain = withoutMarked(text);
  if ([text, plain].some((each) => each.includes('<!ENTITY'))) return undefined; // what is taken out may have stood in the midst of one
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
