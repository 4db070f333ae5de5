import { expect } from '@open-wc/testing';
import type { KommunNyhet } from '../../src/index.js';
import { openPage, type Page } from '../pages/frame.js';
import { own, shown } from '../support/element.js';

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types kommun-nyhet";
const SCRIPTS: Readonly<Record<string, string>> = { module: '/dist/kommun-nyhet.js', classic: '/dist/kommun-nyhet.iife.js' };

const open = async (name: string, csp = '') => {
  const page = await openPage(`/test/pages/${name}.html${csp && `?csp=${encodeURIComponent(csp)}`}`);
  const element = page.document.querySelector<KommunNyhet>('kommun-nyhet')!;
  await element.updateComplete;
  return { page, element };
};
/** What went wrong in a page: test/pages/watch.js. */
const problems = ({ window }: Page) => (window as unknown as { problems: string[] }).problems;
/**
 * What a page asked the server for, in order of the alphabet; without its icon and what the test server puts into every page.
 * A request is told of when it is answered: those of the page are, when two more that came after them are.
 */
const requests = async ({ window }: Page) => {
  for (const last of ['?last', '?very-last']) await (await window.fetch(last)).text();
  const { pathname } = window.location;
  const asked = window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
  return asked.filter((path) => path !== pathname && !/ikon\.svg$|^\/__web-dev-server__/.test(path)).sort();
};

/** Everything that the element does is there, and looks as it should. */
const isWhole = (element: KommunNyhet) => {
  expect(shown(element).split('\n')).to.include.members([
    'Ny bro', 'Artikeln publicerades: 7 maj 2021', 'Denna nyhet kan innehålla inaktuell information', 'Läs den aktuella informationen', 'Den öppnar i dag.',
    'Bron öppnar.', 'Välkommen.', 'Senast ändrad: 1 juni 2021', 'Ändrad av: Kansliet', 'Dela sidan: [2021-05-07] Ny bro', 'Dela på Facebook', 'Kopiera länk',
  ]);
  expect(getComputedStyle(own(element, '[part=notice]')[0]!).paddingLeft, 'its style sheet').to.equal('20px');
  expect(getComputedStyle(own(element, '[part=share-link]')[0]!).minHeight, 'its style sheet for sharing').to.equal('44px');
};

for (const [name, file] of Object.entries(SCRIPTS)) {
  describe(`the ${name} script`, () => {
    it('makes the article whole', async () => {
      const { page, element } = await open(name);
      isWhole(element);
      expect(problems(page)).to.be.empty;
    });

    it('is one file, which asks the server for nothing more: what is requested is what the page itself names', async () => {
      const { page } = await open(name);
      expect(await requests(page)).to.deep.equal(['/dist/kommun-nyhet.css', file, '/test/pages/watch.js']);
    });

    it('asks for nothing more either when the reader chooses a channel', async () => {
      const { page, element } = await open(name);
      const before = await requests(page);
      element.addEventListener('kommun-nyhet-share', (event) => { event.preventDefault(); });
      for (const link of own(element, '[part=share-link]')) link.click();
      await element.updateComplete;
      expect(await requests(page)).to.deep.equal(before);
    });

    it('imports nothing and takes no policy name of another copy of Lit', async () => {
      const code = await (await fetch(file)).text();
      expect(code.length).to.be.above(10_000);
      expect(/\bimport\s*[("'{*]|\bfrom\s*["'`]/.exec(code)?.[0], 'an import').to.be.undefined;
      expect([...code.matchAll(/createPolicy\(\W([\w-]+)/g)].map(([, policy]) => policy)).to.deep.equal(['kommun-nyhet']);
    });

    it('works under a strict Content-Security-Policy, without a word from the browser', async () => {
      const { page, element } = await open(name, STRICT);
      isWhole(element);
      expect(problems(page)).to.be.empty;
    });

    it('works there also when the article changes, is copied and moved', async () => {
      const { page, element } = await open(name, STRICT);
      page.document.body.append(element.cloneNode(true), element);
      const clone = element.previousElementSibling as KommunNyhet;
      clone.headline = 'Ny tunnel';
      clone.lang = 'en';
      own(element, 'button')[0]!.click();
      await clone.updateComplete;
      await element.updateComplete;
      isWhole(element);
      expect(shown(clone)).to.contain('Share this page: [2021-05-07] Ny tunnel');
      expect(problems(page)).to.be.empty;
    });

    it('leaves one name in the page, the tag’s', async () => {
      const { page } = await open(name);
      const { window: empty } = await openPage('/test/pages/blank.html');
      const added = Object.getOwnPropertyNames(page.window).filter((key) => !(key in empty) && !/^\d+$/.test(key));
      expect(added.filter((key) => key !== 'problems' && !/lit|reactiveElement/i.test(key))).to.be.empty;
    });
  });
}

describe('the policy in these tests', () => {
  it('is enforced: a page that breaks it is told', async () => {
    const { page } = await open('module', STRICT);
    const { document } = page;
    expect(() => { document.body.innerHTML = '<p>Ur en sträng</p>'; }, 'a string where HTML is parsed').to.throw().with.property('name', 'TypeError');
    const reported = new Promise((resolve) => { document.addEventListener('securitypolicyviolation', resolve, { once: true }); });
    const style = document.createElement('style');
    style.textContent = 'p { color: red }';
    document.head.append(style);
    await reported;
    expect(problems(page).join('\n')).to.contain('securitypolicyviolation: ');
  });

  it('is enforced for scripts, too: another name than ours is refused', async () => {
    const { page } = await open('module', STRICT.replace('trusted-types kommun-nyhet', 'trusted-types annat'));
    expect(problems(page).join('\n')).to.match(/trusted-?types?|policy/i);
    expect(page.window.customElements.get('kommun-nyhet')).to.be.undefined;
  });
});

describe('beside a second copy of Lit', () => {
  it('both work under one policy each', async () => {
    const { page, element } = await open('two-lits', `${STRICT} lit-html`);
    isWhole(element);
    expect(page.document.querySelector('#lit')!.textContent).to.equal('Ur sidans egen Lit: ja');
    expect(problems(page)).to.be.empty;
  });

  it('both work where nothing is forbidden', async () => {
    const { page, element } = await open('two-lits');
    isWhole(element);
    expect(page.document.querySelector('#lit b')!.textContent).to.equal('ja');
    expect(problems(page)).to.be.empty;
  });
});
