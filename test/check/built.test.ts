import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { KommunNyhet } from '../../src/index.js';
import { faults, openState } from '../looks/axe.js';
import { openPage, type Page } from '../pages/frame.js';
import { next } from '../support/element.js';
import { isChromium } from '../support/engine.js';
import { inPanel, lines } from './panels.js';
import { until } from '../support/until.js';

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types kommun-nyhet";
const SCRIPTS = { module: ['/dist/kommun-nyhet-check.js', 'module'], classic: ['/dist/kommun-nyhet-check.iife.js', ''] } as const;
const DEMO = '/demo/redigering.html';

/** What went wrong in a page: test/pages/watch.js. */
const problems = ({ window }: Page) => (window as unknown as { problems: string[] }).problems;
const panelsIn = ({ document }: Page) => [...document.querySelectorAll('kommun-nyhet-check')];
const told = (page: Page) => panelsIn(page).map(lines);
const becomes = (page: Page, expected: string[][]) =>
  until(() => JSON.stringify(told(page)) === JSON.stringify(expected), `${JSON.stringify(expected)}, and not ${JSON.stringify(told(page))}`);

/** Loads a script in a page whose policy takes no address from a string: the element is made in this one. */
const load = async ({ document: page }: Page, [src, type]: readonly [string, string]) => {
  const script = Object.assign(document.createElement('script'), { src, type });
  const over = next(script, 'load');
  page.head.append(script);
  await over;
};

for (const [name, file] of Object.entries(SCRIPTS)) {
  describe(`the built author checks, ${name}`, () => {
    it('work beside the core under a strict Content-Security-Policy, without a word from the browser', async () => {
      const page = await openPage(`/test/pages/module.html?csp=${encodeURIComponent(STRICT)}`);
      await load(page, file);
      await becomes(page, [[]]);
      const article = page.document.querySelector('kommun-nyhet')!;
      const link = Object.assign(page.document.createElement('a'), { href: '/bron', textContent: 'Läs mer' });
      article.append(link);
      await becomes(page, [['Tips Länktexten ”Läs mer” säger inte vart länken leder.']]);
      const [panel] = panelsIn(page);
      inPanel(panel!, 'button')[0]!.click();
      expect(page.window.getComputedStyle(link).outlineStyle).to.equal('solid');
      expect(page.window.getComputedStyle(inPanel(panel!, 'button')[0]!).minHeight, 'its style sheet').to.equal('44px');
      expect(problems(page)).to.be.empty;
    });

    it('work without the element’s own script, which a server may have rendered', async () => {
      const page = await openPage('/test/pages/blank.html');
      page.document.body.innerHTML = '<kommun-nyhet lang="sv" headline="Ny bro" editor="121212-1212"></kommun-nyhet>';
      await load(page, file);
      await becomes(page, [['Fel Det står ett personnummer i ”Ändrad av”.']]);
    });

    it('show one panel, where the script is there twice', async () => {
      const page = await openPage('/test/pages/blank.html');
      await load(page, file);
      await load(page, SCRIPTS.classic);
      page.document.body.innerHTML = '<kommun-nyhet lang="sv" headline="Ny bro" editor="121212-1212"></kommun-nyhet>';
      await becomes(page, [['Fel Det står ett personnummer i ”Ändrad av”.']]);
    });

    it('are one file, which imports nothing, makes no policy and holds no examples', async () => {
      const code = await (await fetch(file[0])).text();
      expect(code.length).to.be.above(10_000);
      expect(/\bimport\s*[("'{*]|\bfrom\s*["'`]/.exec(code)?.[0]).to.be.undefined;
      expect(/createPolicy|innerHTML|Lagerlöf|Digg/.exec(code)?.[0]).to.be.undefined;
    });

    it('leave no name in the page', async () => {
      const page = await openPage('/test/pages/blank.html');
      await load(page, file);
      const { window: empty } = await openPage('/test/pages/blank.html');
      expect(Object.getOwnPropertyNames(page.window).filter((key) => !(key in empty) && !/^\d+$/.test(key))).to.be.empty;
    });
  });
}

describe('the core scripts', () => {
  it('hold nothing of the author checks', async () => {
    for (const file of ['/dist/kommun-nyhet.js', '/dist/kommun-nyhet-embed.js']) {
      expect(/kommun-nyhet-check|Granskning/.exec(await (await fetch(file)).text())?.[0], file).to.be.undefined;
    }
  });
});

describe('the demo of the author checks', () => {
  const open = async () => {
    const page = await openState(DEMO);
    await until(() => told(page)[0]?.length, 'the panel is there');
    return page;
  };
  const RULES = [
    /^Fel Artikeln slutar gälla/, /^Tips Artikeln saknar ingress/, /^Tips Det står en e-postadress/, /^Fel Textalternativet ”signering.webp”/,
    /^Tips ”OBSERVERA ATT BRON/, /^Fel Tabell 1/, /^Fel ”The bridge is open.*” är på engelska/, /^Tips Länktexten ”Läs mer”/,
  ];

  it('tells what is wrong in it, and what is mended goes away', async () => {
    const page = await open();
    const [said] = told(page);
    expect(said!.length).to.equal(RULES.length);
    for (const [index, rule] of RULES.entries()) expect(said![index]).to.match(rule);
    const field = page.document.querySelector<HTMLInputElement>('#alt')!;
    field.value = 'Två personer skriver under';
    field.dispatchEvent(new page.window.Event('input'));
    await until(() => told(page)[0]!.length === RULES.length - 1, 'the finding goes');
    expect(told(page)[0]!.join('\n')).not.to.contain('signering.webp');
  });

  it('saves what its author wrote and nothing more', async () => {
    const page = await open();
    const served = new DOMParser().parseFromString(await (await fetch(DEMO)).text(), 'text/html').querySelector('kommun-nyhet')!;
    for (const button of inPanel(panelsIn(page)[0]!, 'button')) button.click();
    expect(page.document.querySelector('kommun-nyhet')!.outerHTML).to.equal(served.outerHTML);
    expect(page.document.querySelector('#sparat')!.textContent).to.equal(served.outerHTML);
  });

  after(() => emulateMedia({ colorScheme: 'light' }));
  // The dark colours and the English words in one engine: they are the same words of one sheet, and of one file.
  for (const [colorScheme, locale] of isChromium ? [['light', 'sv'], ['dark', 'en']] as const : [['light', 'sv']] as const) {
    it(`has no fault that axe-core finds, ${colorScheme}, in ${locale}, the panel and the outlined place too`, async () => {
      await emulateMedia({ colorScheme });
      const page = await open();
      const article = page.document.querySelector<KommunNyhet>('kommun-nyhet')!;
      article.locale = locale;
      await until(() => inPanel(panelsIn(page)[0]!, 'section')[0]!.lang === locale, 'its language');
      await until(() => inPanel(panelsIn(page)[0]!, '[aria-live=polite]')[0]!.textContent, 'its count');
      inPanel(panelsIn(page)[0]!, 'button')[0]!.click();
      expect(await faults(page)).to.equal('');
    });
  }
});
