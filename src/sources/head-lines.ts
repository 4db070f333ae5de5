/**
 * What the page's template says in its head, in the `<meta>` elements of a name, in order. Elsewhere in the page they may be somebody
 * else's: a visitor's comment.
 */
export const linesOf = (name: string): string[] =>
  // Of the prototype and by a selector, since an <img name=getElementsByName> or <img name=head> takes the place of the document's own.
  [...Document.prototype.getElementsByName.call(document, name)].flatMap((meta) =>
    (meta instanceof HTMLMetaElement && meta.matches(':root > head > meta') ? [meta.content] : []));
