import type { Authored } from '../rule.js';
import { attributeIn, textOf } from './text.js';

const BLOCKS = 'h1,h2,h3,h4,h5,h6,p,li,dt,dd,figcaption,caption,th,td,blockquote,div,section,article,ul,ol,dl,table,figure';

/** A paragraph, a heading, a list item …: a text that is read by itself. */
export interface AuthoredPassage {
  readonly element: Element;
  readonly text: string;
}

/** The texts of an article, those in attributes first. */
export const passagesOf = ({ host, all }: Authored): AuthoredPassage[] => {
  const inMarkup = all('*')
    .filter((each) => (each.parentNode === host || each.matches(BLOCKS)) && !each.querySelector(BLOCKS))
    .map((element) => ({ element, text: textOf(element) }));
  const inAttributes = ['headline', 'description'].map((name) => ({ element: host, text: attributeIn(host, name) }));
  return [...inAttributes, ...inMarkup].filter(({ text }) => text);
};
