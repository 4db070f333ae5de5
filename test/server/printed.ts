import { executeServerCommand } from '@web/test-runner-commands';
import type { NewsArticle } from '../../src/index.js';
import { openMarkup, type Page } from '../pages/frame.js';
import articles from './articles.json';

/** An article, and how it is printed. */
export interface Printing {
  readonly name: string;
  readonly article: NewsArticle;
  readonly options: { readonly now?: number; readonly locale?: string; readonly headingLevel?: number; readonly share?: string; readonly replacedBy?: string; readonly parts?: Readonly<Record<string, string>> };
}

/** The articles that tests show in every way in which one can come: by attributes, printed, printed with a shadow root, without script. */
export const PRINTINGS: readonly Printing[] = articles;

/** What a server prints of an article, by the built dist/server.js. */
export const print = ({ article, options }: Printing, more: object = {}): Promise<string> => executeServerCommand('print', [article, { base: document.baseURI, ...options, ...more }]);

/** A municipality's page around what is printed: with the style sheet, unless it is told otherwise, after the page's own. */
export const pageAround = (printed: string, { head = '<link rel="stylesheet" href="/dist/kommun-nyhet.css">' } = {}): string => `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>Nyhet</title>
<style>body { margin: 16px; font: 100%/1.5 sans-serif } h1, h2 { font-family: serif } #top { height: 40px }</style>${head}</head>
<body><div id="top">Kommunen</div><main>${printed}</main><footer>Kontakta kommunen</footer></body></html>`;

/** A page with a printed article, before any script; its clock is the server's. */
export const openPrinted = async (printing: Printing, { width = 1280, head, sandbox, ...more }: { width?: number; head?: string; sandbox?: string; shadowRoot?: boolean } = {}): Promise<Page> => {
  const page = await openMarkup(pageAround(await print(printing, more), head === undefined ? {} : { head }), { width, height: 800, ...(sandbox === undefined ? {} : { sandbox }) });
  const { now } = printing.options;
  if (now) page.window.Date.now = () => now;
  return page;
};
