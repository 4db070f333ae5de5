import type { Authored } from '../rule.js';
import { attributeIn, tidy } from './text.js';

const BLOCKS = 'h1,h2,h3,h4,h5,h6,p,li,dt,dd,summary,figcaption,caption,th,td,blockquote,div,section,article,ul,ol,dl,table,figure';

/** A paragraph, a heading, a list item …: a text that is read by itself. */
export interface AuthoredPassage {
  readonly element: Element;
  readonly text: string;
}

/** The texts in an article's markup: each block's own, without those of blocks in it, and what stands in the article with no block around it. */
export const bodyOf = ({ host, all }: Authored): AuthoredPassage[] => {
  const read = new Set(all('*'));
  const isBlock = (each: Element) => each.parentNode === host || each.matches(BLOCKS);
  const own = (element: Element): string => Array.from(element.childNodes, (node) =>
    (node.nodeType === 3 ? node.nodeValue : read.has(node as Element) && node.nodeName !== 'BR' && !isBlock(node as Element) ? own(node as Element) : ' ')).join('');
  return [host, ...[...read].filter(isBlock)].map((element) => ({ element, text: tidy(own(element)) })).filter(({ text }) => text);
};

/** The texts of an article, those in attributes first. */
export const passagesOf = (article: Authored): AuthoredPassage[] =>
  [...['headline', 'description'].map((name) => ({ element: article.host, text: attributeIn(article.host, name) })).filter(({ text }) => text), ...bodyOf(article)];
