import { webAddress } from '../article/addresses.js';
import { bodyOf, leadOf, line, words, type Body } from './body.js';
import { choose } from './choose.js';
import { compose } from './compose.js';
import { picturesOf } from './media.js';
import { parseDocument } from './parse.js';
import type { Reading } from './read.js';
import { rfc822 } from './rfc822.js';
import { baseOf, children, first, firstOf, htmlOf, languageOf } from './xml.js';

/**
 * Reads an item of RSS 2.0 (https://www.rssboard.org/rss-specification, with its content, Dublin Core and Media RSS modules) or an entry
 * of Atom (https://www.rfc-editor.org/rfc/rfc4287): they differ in their words, and in what a text is where it does not say.
 * A channel's title is no publisher.
 */
export const readFeed = (root: Element, address: string, fragment: string): Reading => {
  const isAtom = root.localName === 'feed';
  const typeOf = (element: Element) => element.getAttribute('type')?.toLowerCase() ?? (isAtom ? 'text' : 'html');

  const textOf = (element: Element | undefined) => {
    const type = element && typeOf(element);
    return type === 'text' ? line(element?.textContent) : words(type === 'xhtml' ? element?.innerHTML : element?.textContent);
  };

  /** Atom's addresses are relative to the feed, RSS's to the article, but for `xml:base`. */
  const contentOf = (element: Element): Body => {
    const { firstElementChild: div, textContent: text } = element;
    const base = baseOf(element, address);
    const type = typeOf(element);
    if (div && /xhtml/.test(type)) return { html: htmlOf(div, base) };
    if (!/html/.test(type)) return { text: /^text/.test(type) ? text : '' };
    const body = bodyOf(text);
    return body.html && (isAtom || base !== address) ? { html: htmlOf(parseDocument(body.html, 'text/html').body, base) } : body;
  };

  const urlOf = (item: Element) => {
    const link = children(item, 'link').find((each) => (each.getAttribute('rel') ?? 'alternate') === 'alternate');
    const guid = children(item, 'guid').find((each) => each.getAttribute('isPermaLink') !== 'false');
    const given = link?.getAttribute('href') ?? link?.textContent.trim();
    return link && given ? webAddress(given, baseOf(link, address)) : guid && webAddress(guid.textContent, 'about:blank');
  };

  return choose([...root.querySelectorAll(':scope > channel > item, :scope > entry')], fragment, address, (item) => [first(item, 'guid', 'id'), urlOf(item)], (item) => {
    const content = firstOf(item, 'content:encoded', 'content', 'description');
    const summary = firstOf(item, 'summary', 'description');
    const inLanguage = languageOf(content?.firstElementChild ?? content ?? item);
    const body = content ? contentOf(content) : {};
    const authors = children(item, 'author');
    return compose(isAtom ? 'atom' : 'rss', {
      headline: textOf(firstOf(item, 'title')),
      description: summary === content ? undefined : leadOf(textOf(summary), body),
      datePublished: rfc822(first(item, 'pubDate')) ?? first(item, 'published', 'dc:date'),
      dateModified: first(item, 'updated'),
      author: first(item, 'dc:creator') ?? (authors.length ? authors : children(root, 'author')).map((author) => first(author, 'name') ?? author.textContent),
      publisher: first(item, 'dc:publisher'),
      url: urlOf(item),
      image: picturesOf(item, address),
      inLanguage,
    }, body, address);
  });
};
