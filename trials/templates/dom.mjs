// What an article's markup says, apart from how it was written.
import { parse } from 'parse5';

export const childrenOf = node => node.childNodes ?? [];
export const attributesOf = node => Object.fromEntries((node.attrs ?? []).map(({ name, value }) => [name, value]));

/** The first node that passes, in the order of the document. */
export const find = (node, passes) => {
  if (passes(node)) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, passes);
    if (found) return found;
  }
  return undefined;
};

const inline = new Set(['a', 'abbr', 'b', 'br', 'cite', 'code', 'em', 'i', 'img', 'span', 'strong', 'sub', 'sup', 'time']);

// What a CMS adds to a picture so that the reader fetches less; the address, the words and the size are compared.
const pictureExtras = new Set(['class', 'decoding', 'fetchpriority', 'loading', 'referrerpolicy', 'sizes', 'srcset']);

/** An address with its signs that may be written in two ways written in one: PHP and .NET escape `!'()*`, JavaScript does not. */
const address = href => href.replace(/%(?:21|27|28|29|2A)/gi, decodeURIComponent);

/**
 * The first `<kommun-nyhet>` of a page, a line for each tag and text: attributes by name, white space as a reader meets it.
 * Comments are left out.
 */
export function canonical(html) {
  const article = find(parse(html), node => node.tagName === 'kommun-nyhet');
  if (!article) return [`There is no <kommun-nyhet> in: ${html.slice(0, 500)}`];
  const lines = [];
  write(article, '', false);
  return lines;

  function write(node, indent, ofPicture) {
    const { slot } = attributesOf(node);
    const isOfPicture = ofPicture || slot === 'image';
    const attributes = Object.entries(attributesOf(node))
      .filter(([name]) => !(isOfPicture && node.tagName === 'img' && pictureExtras.has(name)))
      .map(([name, value]) => ` ${name}=${JSON.stringify(name === 'href' ? address(value) : value)}`)
      .sort();
    lines.push(`${indent}<${node.tagName}${attributes.join('')}>`);
    const children = childrenOf(node).filter(({ nodeName }) => nodeName !== '#comment');
    children.forEach((child, index) => {
      if (child.nodeName !== '#text') return write(child, `${indent}  `, isOfPicture);
      let text = child.value.replace(/\s+/g, ' ');
      if (!isInline(children[index - 1])) text = text.trimStart();
      if (!isInline(children[index + 1])) text = text.trimEnd();
      if (text) lines.push(`${indent}  ${JSON.stringify(text)}`);
      return undefined;
    });
  }
}

const isInline = node => inline.has(node?.tagName);

/** Where two of them part, in words; nothing where they are the same. */
export function difference(got, wanted) {
  const at = wanted.findIndex((line, index) => line !== got[index]);
  const first = at < 0 && got.length > wanted.length ? wanted.length : at;
  if (first < 0) return undefined;
  const around = lines => lines.slice(Math.max(0, first - 2), first + 3).join('\n') || '(nothing)';
  return `wanted, from line ${first}:\n${around(wanted)}\nprinted:\n${around(got)}`;
}
