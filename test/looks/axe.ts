import type { AxeResults, RuleObject } from 'axe-core';
import { expect } from '@open-wc/testing';
import { openPage, type Page } from '../pages/frame.js';
import { until } from '../support/until.js';

const AXE = '/node_modules/axe-core/axe.min.js';
/** The same without the source map that the test server adds, several times its size: read once for all pages. */
const small = fetch(AXE).then(async (answer) => URL.createObjectURL(new Blob([(await answer.text()).replace(/\/\/# sourceMappingURL=.*/, '')], { type: 'text/javascript' })));

/** Two pages imitate other people's style sheets, as these are found: a rule that the imitation breaks holds there for the article alone. */
const HOSTS: Readonly<Record<string, string>> = {
  '/demo/states/bootstrap.html': 'color-contrast-enhanced', // Bootstrap's blue links are 4.5:1, which is AA
  '/demo/states/css-reset.html': 'target-size', // the reset's lines are as low as their letters, and so are the links in the page's header
};

/** axe-core as it stands in a page that has loaded it. */
interface Axe {
  readonly getRules: () => { ruleId: string }[];
  readonly run: (context: Document, options: { rules: RuleObject; resultTypes: string[] }) => Promise<AxeResults>;
}

/** Opens a page of the demo, in its own language or another. */
export const openState = async (address: string, lang?: string): Promise<Page> => {
  const page = await openPage(address, { width: 1000, height: 2000 });
  if (lang) page.document.documentElement.lang = lang;
  await page.document.querySelector('kommun-nyhet')?.updateComplete;
  const says = (article: Element) => article.shadowRoot?.querySelector('[part=status]')?.textContent;
  await until(() => [...page.document.querySelectorAll('kommun-nyhet:state(loading)')].every(says), 'articles from elsewhere are there, or say that they are awaited');
  // Made in this document, where the address of a script may be a string: a page under a strict policy takes it as it is.
  const script = document.createElement('script');
  script.src = page.document.querySelector('meta[http-equiv]') ? AXE : await small;
  const over = new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => { reject(new Error('axe-core did not load')); };
  });
  page.document.head.append(script);
  await over;
  return page;
};

/** What axe-core finds in a page by all of its rules: the experimental, best practice and AAA too. Fails if it has not looked. */
export const faults = async ({ window, document }: Page): Promise<string> => {
  const { axe } = window as unknown as { axe: Axe };
  const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
  const { violations, passes } = await axe.run(document, { rules, resultTypes: ['violations'] });
  expect(passes.length, 'rules that passed').to.be.above(10);
  const ofHost = HOSTS[new URL(document.URL).pathname];
  const inArticle = ([first]: AxeResults['violations'][number]['nodes'][number]['target']) => typeof first !== 'string' || !!document.querySelector(first)?.closest('kommun-nyhet');
  return violations.flatMap(({ id, nodes }) => nodes.filter(({ target }) => id !== ofHost || inArticle(target)).map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`)).join('\n');
};

/** Pages that between them show each part of the element, and what it does in other languages, colours and trouble. */
export const REPRESENTATIVE = ['boras', 'granne', 'states/inbaddning-hamtas', 'states/inaktuell-ersatt', 'states/dela-alla', 'states/rubrik-nivaer', 'states/annat-sprak', 'states/data-saknas', 'states/tre-artiklar']
  .map((name) => `/demo/${name}.html`);

/** Every page of the demo that one of its lists names, and the lists: a new page is checked by being listed. */
export const demoPages = async (): Promise<string[]> => {
  const pages = new Set<string>();
  for (const list of ['/demo/index.html', '/demo/states/index.html']) {
    const html = new DOMParser().parseFromString(await (await fetch(list)).text(), 'text/html');
    for (const link of html.querySelectorAll('main a[href]')) {
      const { pathname, origin } = new URL(link.getAttribute('href')!, new URL(list, location.href));
      if (origin === location.origin && pathname.endsWith('.html')) pages.add(pathname);
    }
    pages.add(list);
  }
  return [...pages].sort();
};
