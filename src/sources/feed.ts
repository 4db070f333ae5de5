import { webAddress } from '../article/addresses.js';
import { isMarkup, oneLine } from '../article/text.js';
import { bodyOf, line, type Body } from './body.js';
import { bounded } from './bounded.js';
import { choose } from './choose.js';
import { compose } from './compose.js';
import { picturesOf } from './media.js';
import { parseDocument } from './parse.js';
import type { Asked, Reading } from './reading.js';
import { attributeOf, baseOf, children, first, firstOf, htmlOf, languageOf } from './xml.js';

/**
 * Reads an item of RSS 2.0 (https://www.rssboard.org/rss-specification, with its content, Dublin Core and Media RSS modules) or 1.0, or an entry
 * of Atom (https://www.rfc-editor.org/rfc/rfc4287): they differ in their words, and in what a text is where it does not say.
 * A channel's title is no publisher.
 */
export const readFeed = (root: Element, asked: Asked): Reading => {
  const { address } = asked;
  const isAtom = root.localName === 'feed';
  const typeOf = (element: Element) => element.getAttribute('type')?.toLowerCase() ?? (isAtom && !isMarkup(element.textContent) ? 'text' : 'html'); // many a system does not know that Atom's default is text

  const textOf = (element: Element | undefined) => {
    if (!element) return undefined;
    return typeOf(element) === 'text' ? oneLine(element.textContent) : line(element.firstElementChild ? element.innerHTML : element.textContent);
  };

  /** Atom's addresses are relative to the feed, RSS's to the article, but for `xml:base`. */
  const contentOf = (element: Element): Body => {
    const { firstElementChild: inside, textContent: text } = element;
    const base = baseOf(element, address);
    const type = typeOf(element);
    if (inside && /html/.test(type)) return { html: htmlOf(/xhtml/.test(type) ? inside : element, base) }; // the latter somebody forgot to escape
    if (!/html/.test(type)) return { text: /^text/.test(type) ? text : '' };
    const body = bodyOf(text, isAtom || /encoded/i.test(element.localName));
    return body.html && (isAtom || base !== address) ? { html: htmlOf(parseDocument(bounded(body.html), 'text/html').body, base) } : body;
  };

  const urlOf = (item: Element) => {
    const links = children(item, 'link').filter((each) => (each.getAttribute('rel') ?? 'alternate') === 'alternate' && (each.getAttribute('href') ?? each.textContent.trim()));
    const link = links.find((each) => /html|^$/i.test(each.getAttribute('type') ?? '')) ?? links[0];
    const guid = children(item, 'guid').find((each) => attributeOf(each, 'isPermaLink') !== 'false');
    const given = link?.getAttribute('href') ?? link?.textContent.trim();
    return link && given ? (webAddress(given, baseOf(link, address)) ?? given) : guid && webAddress(guid.textContent, 'about:blank');
  };

  const items = [...root.querySelectorAll(':scope>*,:scope>*>*')].filter(({ localName }) => /^(?:item|entry)$/i.test(localName));
  return choose(items, asked, (item) => [first(item, 'guid', 'id'), urlOf(item)], (item) => {
    const names = (of: Element, tag: string) => children(of, tag).map((name) => line(first(name, 'name') ?? name.textContent)).filter(Boolean);
    const dates = (...tags: string[]) => children(item, ...tags).map((date) => /datetime="([^"]+)/.exec(date.innerHTML)?.[1] ?? date.textContent); // Drupal writes an element
    const content = firstOf(item, 'content:encoded', 'content', 'description');
    const summary = firstOf(item, 'summary', 'description');
    const inLanguage = languageOf(content?.firstElementChild ?? content ?? item);
    const lead = textOf(summary);
    const headline = textOf(firstOf(item, 'title', 'dc:title'));
    const body = content ? contentOf(content) : {}; // last: what becomes HTML is taken out of the feed
    const author = [names(item, 'dc:creator'), names(item, 'author'), names(root, 'author')].find((each) => each.length);
    return compose(isAtom ? 'atom' : 'rss', {
      headline,
      description: summary === content ? undefined : lead,
      datePublished: dates('pubDate', 'published', 'issued', 'dc:date', 'dc:issued', 'dc:created'),
      dateModified: dates('updated', 'modified', 'atom:updated', 'dc:modified'),
      author,
      publisher: names(item, 'dc:publisher').slice(0, 1),
      url: urlOf(item),
      image: picturesOf(item, address),
      inLanguage,
    }, body, asked);
  });
};
