import { expect } from '@open-wc/testing';
import type { KommunNyhet } from '../../src/index.js';
import { problems } from '../embed/built.js';
import { elsewhere } from '../embed/elsewhere.js';
import { openPage, runScript, type Page } from '../pages/frame.js';
import { next } from '../support/element.js';
import { snippets } from './pages.js';
import { until } from '../support/until.js';

const hashes = (await (await fetch('/dist/sri.json')).json()) as Readonly<Record<string, string>>;

/** What the documentation's addresses stand for here. */
const STANDS_FOR: readonly (readonly [RegExp, string])[] = [
  [/\/assets\/|https:\/\/filer\.kommun\.example\/kommun-nyhet\/[\d.]+\/(?:dist\/)?/g, '/dist/'],
  [/\/bilder\/mote\.webp/g, '/demo/images/signering.webp'],
  [/https:\/\/kommun\.example\/nyheter\/ny-bro(?=["#])/g, elsewhere('sida.html')],
];

/** The code as it can run here. The hash of a release becomes that of the file as it now is, which is then served byte by byte. */
const here = (code: string): string =>
  STANDS_FOR.reduce((text, [from, to]) => text.replace(from, to), code).replace(/\/dist\/([\w.-]+)" integrity="[^"]*"/g, (_, file: string) => `/dist/${file}?bytes" integrity="${hashes[file] ?? ''}"`);

/** Opens a page with the code in it, and with the embedding script where the code loads none of ours; resolves when its articles are there. With it comes what its console says. */
const run = async (code: string): Promise<Page & { said: string[] }> => {
  const page = await openPage('/test/pages/blank.html');
  const said: string[] = [];
  const { console } = page.window;
  console.warn = console.error = (...words: unknown[]) => { said.push(words.join(' ')); };
  await runScript(page, '/test/pages/watch.js');
  const fragment = page.document.createRange().createContextualFragment(here(code)); // its scripts run when they are put into the page
  const scripts = [...fragment.querySelectorAll<HTMLScriptElement>('script[src]')];
  const over = scripts.map((script) => Promise.race([next(script, 'load'), next(script, 'error')]));
  // the page's owner lets marked links lead where the documentation's lead
  page.document.head.append(Object.assign(page.document.createElement('meta'), { name: 'kommun-nyhet-links', content: elsewhere('') }));
  page.document.body.append(fragment);
  await Promise.all(over);
  if (!scripts.length) await runScript(page, '/dist/kommun-nyhet-embed.iife.js');
  for (const article of page.document.querySelectorAll<KommunNyhet>('kommun-nyhet')) {
    await article.updateComplete;
    await until(() => !article.matches(':state(loading)'), 'the article is there');
  }
  return { ...page, said };
};

describe('a snippet of the documentation', () => {
  for (const { where, code } of snippets.filter(({ language }) => language === 'html')) {
    it(`runs without a word of complaint: ${where}`, async () => {
      const page = await run(code);
      expect(problems(page), 'what the page reports').to.be.empty;
      expect(page.said, 'what the console says').to.be.empty;
      for (const article of page.document.querySelectorAll('kommun-nyhet')) expect(article.shadowRoot, 'the element is defined').not.to.be.null;
    });
  }

  for (const { where, code } of snippets.filter(({ language }) => language === 'css')) {
    it(`is understood by the browser, rule by rule: ${where}`, () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(code);
      expect(sheet.cssRules).to.have.length(code.split('{').length - 1);
      const understood = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
      for (const [, property] of code.matchAll(/^\s+([\w-]+):/gm)) expect(understood).to.contain(`${property!}:`);
    });
  }

  it('is found in every page that has one', () => {
    const pages = new Set(snippets.map(({ where }) => where.split(':')[0]));
    expect([...pages]).to.include.members(['/README.md', '/docs/cms.md', '/docs/embedding.md', '/docs/styling.md', '/docs/frameworks.md']);
  });

  it('would be seen, did it complain', async () => {
    const page = await run('<kommun-nyhet date-published="2026-02-30"></kommun-nyhet>');
    expect(page.said.join()).to.contain('date-published');
    const missing = await run('<script src="/assets/finns-inte.js"></script>');
    expect(problems(missing).join()).to.contain('error');
  });
});
