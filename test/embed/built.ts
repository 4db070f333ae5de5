import type { KommunNyhet } from '../../src/index.js';
import { openPage, type Page } from '../pages/frame.js';
import { origin } from './elsewhere.js';

/** All that a page must allow for articles from one other site: docs/security-and-privacy.md. */
export const STRICT = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", `img-src 'self' ${origin}`, `connect-src 'self' ${origin}`,
  "require-trusted-types-for 'script'", 'trusted-types kommun-nyhet kommun-nyhet-embed',
].join('; ');

export const SCRIPTS: Readonly<Record<string, string>> = { 'embed-module': '/dist/kommun-nyhet-embed.js', 'embed-classic': '/dist/kommun-nyhet-embed.iife.js' };

/** Opens a page of test/pages. */
export const open = (name: string, csp = ''): Promise<Page> => openPage(`/test/pages/${name}.html${csp && `?csp=${encodeURIComponent(csp)}`}`);

/** What went wrong in a page: test/pages/watch.js. */
export const problems = ({ window }: Page): readonly string[] => (window as unknown as { problems: string[] }).problems;

/** Puts an article into a page, with a paragraph as the fallback. */
export const put = ({ document }: Page, attributes: Readonly<Record<string, string>>): KommunNyhet => {
  const element = document.createElement('kommun-nyhet');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(Object.assign(document.createElement('p'), { textContent: 'Reserv' }));
  document.body.append(element);
  return element;
};

/** Puts a link into a page. */
export const putLink = ({ document }: Page, address: string): HTMLElement => {
  const paragraph = document.createElement('p');
  paragraph.append(Object.assign(document.createElement('a'), { href: address, textContent: 'Tryggare kommun' }));
  document.body.append(paragraph);
  return paragraph;
};
