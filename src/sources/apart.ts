import { each } from './nodes.js';

const BLOCK = 'p,div,ul,ol,dl,table,figure,blockquote,h1,h2,h3,h4,h5,h6,section,article';
const INLINE = /^(?:a|abbr|b|bdi|bdo|cite|code|dfn|em|i|mark|q|s|small|span|strong|u)$/;

/** The text before a node on its line, and the link that it is in. */
const textBefore = (node: Node): { readonly text: string; readonly link: Element | null } | undefined => {
  let at: Node = node;
  while (!at.previousSibling && at.parentNode && INLINE.test((at.parentNode as Element).localName)) at = at.parentNode;
  let before = at.previousSibling;
  while (before?.lastChild && INLINE.test((before as Element).localName)) before = before.lastChild;
  return before?.nodeType === Node.TEXT_NODE ? { text: before.textContent ?? '', link: before.parentElement?.closest('a') ?? null } : undefined;
};

/** Whether two texts would read as one word, and are two. */
const touch = (before: string, after: string): boolean => /[\p{L}\p{N})]$/u.test(before.slice(-2)) && /^[\p{L}\p{N}(]/u.test(after.slice(0, 2));

/**
 * Keeps links apart that another page's styles kept apart: `<a>Årsrapport 2026</a><a>Ladda ner</a>`. Two that lead to the same place may be
 * one word that an editor split, where a small letter follows a small one.
 */
export const keepLinksApart = (box: ParentNode): void => {
  each<HTMLAnchorElement>(box, 'a[href]', (link) => {
    const before = textBefore(link);
    if (!before?.link || before.link === link || !touch(before.text, link.textContent)) return;
    const isSame = before.link.getAttribute('href') === link.getAttribute('href');
    if (isSame && /\p{Ll}$/u.test(before.text) && /^\p{Ll}/u.test(link.textContent)) return;
    link.before(' ');
  });
};

/** What gives way to its words, and may have had room around it: labels, buttons, a framework's own tags. */
export const givesWay = (element: Element): boolean => element.matches('button,label,output') || element.localName.includes('-');

/** Keeps such elements, and links, apart where one follows the other. To be done before the first gives way. */
export const keepApart = (box: ParentNode, selector: string): void => {
  each(box, selector, (element) => {
    const { previousSibling, previousElementSibling: before } = element;
    const isNext = before && before === previousSibling && givesWay(element) && (givesWay(before) || before.matches('a'));
    if (isNext && !element.querySelector(BLOCK) && touch(before.textContent, element.textContent)) element.before(' ');
  });
};
