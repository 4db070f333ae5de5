import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { faults as axeFaults, openState } from '../looks/axe.js';
import { own } from '../support/element.js';
import { isChromium } from '../support/engine.js';
import { faults } from '../support/faults.js';
import { Builder, openBuilder, source } from './builder.js';
import { until } from '../support/until.js';

/** Every text in a dictionary by its path; a function by what it makes of three words. */
const textsIn = (thing: unknown, path = ''): [string, string][] => {
  if (typeof thing === 'function') return [[path, String((thing as (...values: unknown[]) => string)(1, ['b'], 'c'))]];
  if (typeof thing === 'string') return [[path, thing]];
  return Object.entries(thing as object).flatMap(([key, value]) => textsIn(value, `${path}.${key}`));
};
const WORDS = '/demo/bygg/words.js';
const { languages } = (await import(WORDS)) as { languages: { sv: object; en: object } };

/** What the page has asked for since it was opened, by path and query, in order; without what the test server puts into every page. */
const requests = ({ page: { window } }: Builder) =>
  window.performance.getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ pathname }) => !/ikon\.svg$|^\/__web-dev-server__/.test(pathname))
    .map(({ host, pathname, search }) => `${host === location.host ? '' : host}${pathname}${search}`);

const OWN = [
  '/demo/demo.css', '/demo/bygg/bygg.css', '/demo/bygg/main.js', '/dist/kommun-nyhet-embed.js', '/dist/sri.json',
  ...['builder', 'channels', 'choices', 'code', 'dom', 'facts', 'language', 'results', 'snippets', 'words', 'asks', 'escape'].map((name) => `/demo/bygg/${name}.js`),
];

/** The pictures of an article: those of its own, and those that were loaded into the light DOM. */
const imagesIn = (article: HTMLElement): HTMLImageElement[] => [...own<HTMLImageElement>(article, 'img'), ...article.querySelectorAll('img')];

/** Everything to be chosen: each once, and back. */
const chooseEverything = (builder: Builder) => {
  for (const system of ['link', 'drupal', 'optimizely', 'umbraco', 'wordpress', 'sitevision', 'page']) builder.choose('system', system);
  for (const id of ['channel-print', 'locale-en', 'kind-classic', 'threshold-never']) builder.choose(id);
  builder.choose('level', '5');
  builder.choose('count', '3');
  builder.choose('folder', '/skript/');
  builder.by('channels').querySelectorAll('button')[1]!.click();
};

describe('the builder fetches', () => {
  it('nothing but its own files before it is asked', async () => {
    const builder = await openBuilder();
    builder.choose('address', source('hel.json'));
    builder.by('other-language').click();
    await until(() => requests(builder).includes('/dist/sri.json'), 'the hashes');
    expect(requests(builder).toSorted()).to.deep.equal(OWN.toSorted());
  });

  it('the address once, and its pictures; and nothing for any choice', async () => {
    const builder = await openBuilder();
    await builder.fetch(source('hel.json'));
    const [picture] = await pictures(builder);
    await picture!.decode();
    const isPicture = (each: string) => each.endsWith('/demo/images/signering-800.webp'); // not told of where the browser has it already
    const asked = requests(builder).filter((each) => !OWN.includes(each));
    expect(asked.filter((each) => !isPicture(each))).to.deep.equal([source('hel.json').replace('http://', '')]);
    chooseEverything(builder);
    builder.by('other-language').click();
    await (await builder.page.window.fetch('/demo/images/ikon.svg')).text(); // what came before it would be told by now
    expect(requests(builder).filter((each) => !OWN.includes(each))).to.deep.equal(asked);
  });

  it('an address once also where it fails, and again when it is asked again', async () => {
    const there = await faults();
    const builder = await openBuilder();
    await builder.fail(there.at('500'));
    expect((await there.asked(1)).map(({ url }) => url)).to.deep.equal([`/${there.token}/500`]);
    await builder.fail(there.at('500'));
    await until(() => builder.text('address-error'), 'the same error');
    expect((await there.asked(2)).length).to.equal(2);
  });

  it('a picture of a third site only when that is chosen', async () => {
    const builder = await openBuilder();
    await builder.fetch(source('mager.xml'));
    expect((await pictures(builder)).map(({ src }) => new URL(src).pathname)).to.deep.equal(['/demo/images/ikon.svg']);
    builder.choose('images');
    await until(() => imagesIn(builder.preview).length === 2, 'the other picture');
    builder.choose('images', false);
    await until(() => imagesIn(builder.preview).length === 1, 'it is gone');
  });
});

const pictures = async (builder: Builder) => {
  await until(() => builder.preview.shadowRoot && imagesIn(builder.preview).length, 'the article’s pictures');
  return imagesIn(builder.preview);
};

describe('the builder speaks', () => {
  it('both languages, and all that it says in one it says in the other', () => {
    const [swedish, english] = [textsIn(languages.sv), textsIn(languages.en)];
    expect(swedish.length).to.be.above(150);
    expect(english.map(([path]) => path)).to.deep.equal(swedish.map(([path]) => path));
    expect([...swedish, ...english].filter(([, text]) => !text.trim() || text.includes('undefined'))).to.deep.equal([]);
  });

  it('Swedish, and English where the address says so', async () => {
    for (const [lang, title, heading] of [['sv', 'Bygg en inbäddning – kommun-nyhet', 'Bygg en inbäddning'], ['en', 'Build an embedding – kommun-nyhet', 'Build an embedding']] as const) {
      const { document: page } = (await openBuilder({ lang })).page;
      expect([page.documentElement.lang, page.title, page.querySelector('h1')!.textContent]).to.deep.equal([lang, title, heading]);
      const silent = [...page.querySelectorAll('[data-words]')].filter(({ textContent }) => !textContent.trim());
      expect(silent.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    }
  });

  it('the other language by its link, in place: what was fetched and chosen stays', async () => {
    const builder = await openBuilder();
    const { document: page, window } = builder.page;
    await builder.fetch(source('hel.json'));
    builder.choose('level', '4');
    const [before, link] = [builder.code('article'), builder.by<HTMLAnchorElement>('other-language')];
    expect([link.textContent, link.lang, link.hreflang]).to.deep.equal(['In English', 'en', 'en']);
    link.focus();
    link.click();
    expect([link.textContent, link.lang, window.location.search, page.documentElement.lang]).to.deep.equal(['På svenska', 'sv', '?lang=en', 'en']);
    expect(page.activeElement === link, 'the focus stays').to.be.true;
    expect(builder.facts).to.deep.include({ Headline: 'Polisen och Borås Stad står enade för en tryggare kommun', Published: '7 May 2021', Language: 'Swedish' });
    expect([builder.text('missing'), builder.code('article')]).to.deep.equal(['Nothing is missing.', before]);
    link.click();
    expect([window.location.search, builder.facts['Publicerad']]).to.deep.equal(['?lang=sv', '7 maj 2021']);
  });

  it('of the article in the article’s language', async () => {
    const builder = await openBuilder({ lang: 'en' });
    await builder.fetch(source('hel.json'));
    expect([...builder.by('facts').querySelectorAll('[lang]')].map((each) => [each.getAttribute('lang'), each.parentElement!.previousSibling!.textContent])).to.deep.equal([['sv', 'Headline'], ['sv', 'Lead']]);
  });
});

describe('the builder with a keyboard alone', () => {
  const press = async (key: string, times = 1) => { for (let left = times; left; left--) await sendKeys({ press: key }); };
  const focused = ({ page }: Builder) => page.document.activeElement!;
  /** Tab until something is reached. */
  const tabTo = async (builder: Builder, id: string) => {
    for (let left = 25; left && focused(builder).id !== id; left--) await press('Tab');
    expect(focused(builder).id).to.equal(id);
  };

  it('gives an address its code: fetch, choose, move, copy', async () => {
    const builder = await openBuilder();
    const copied: string[] = [];
    Object.defineProperty(builder.page.window.navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) } });
    builder.by('other-language').focus();
    await press('Tab');
    expect(focused(builder).id, 'the field comes after the links').to.equal('address');
    await sendKeys({ type: source('hel.json').replace('hel', 'he') });
    await press('Enter');
    await until(() => builder.text('address-error'), 'there is no such file');
    expect(focused(builder).id, 'the focus stays in the field').to.equal('address');
    builder.by<HTMLInputElement>('address').select();
    await sendKeys({ type: source('hel.json') });
    await press('Tab');
    expect(focused(builder).textContent).to.equal('Hämta');
    await press(' ');
    await until(() => !builder.by('results').hidden, 'the article');
    expect(focused(builder).textContent, 'the focus stays on the button').to.equal('Hämta');

    await tabTo(builder, 'channel-facebook');
    await press(' ');
    await press('Tab', 2);
    expect(focused(builder).textContent, 'a button only for what is chosen').to.equal('Flytta upp X');
    await press('Tab', 2);
    await press('Enter');
    expect([focused(builder).textContent, builder.text('moved')]).to.deep.equal(['Flytta upp LinkedIn', 'LinkedIn är nu nummer 1 av 4.']);
    await press(' ');
    expect(focused(builder).textContent, 'at the top, too').to.equal('Flytta upp LinkedIn');

    await tabTo(builder, 'locale-auto');
    await press('ArrowDown');
    await tabTo(builder, 'level');
    await sendKeys({ type: '3' });
    await tabTo(builder, 'count');
    builder.by<HTMLInputElement>('count').select();
    await sendKeys({ type: '2' });
    await tabTo(builder, 'code-article');
    await press('Tab');
    await press('Enter');
    await until(() => copied.length, 'the code');
    expect(copied).to.deep.equal([builder.code('article')]);
    expect(copied[0]).to.contain('share="linkedin x email copy"').and.to.contain('locale="sv"').and.to.contain('heading-level="3"').and.to.contain('outdated-after="P2Y"');
    expect(focused(builder).textContent).to.equal('Kopiera: Artikeln, där den ska stå');
  });

  it('leads through everything in the order that the eye reads, and shows where it is', async () => {
    const builder = await openBuilder({ width: 700 });
    await builder.fetch(source('hel.json'));
    await pictures(builder);
    builder.by('address').focus();
    const tops: number[] = [];
    for (let left = 45; left; left--) {
      await press('Tab');
      if (builder.preview.contains(focused(builder)) || focused(builder).id === 'article') break;
      const { outlineStyle, outlineWidth } = builder.page.window.getComputedStyle(focused(builder));
      expect([outlineStyle, parseFloat(outlineWidth) >= 3], focused(builder).outerHTML).to.deep.equal(['solid', true]);
      tops.push(Math.round(focused(builder).getBoundingClientRect().bottom + builder.page.window.scrollY));
    }
    expect(focused(builder).id, 'the preview is last').to.equal('article');
    expect(tops.length).to.be.within(25, 40);
    expect(tops, 'from above downwards').to.deep.equal(tops.toSorted((a, b) => a - b));
  });
});

describe('the builder is for everybody', () => {
  it('has one heading of its own, no level left out, and a name for every control', async () => {
    const builder = await openBuilder();
    await builder.fetch(source('mager.xml'));
    const { document: page } = builder.page;
    const levels = [...page.querySelectorAll('h1,h2,h3,h4')].filter((each) => each.checkVisibility()).map(({ localName }) => Number(localName[1]));
    expect(levels.filter((level) => level === 1).length).to.equal(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).to.deep.equal([]);
    const nameless = [...page.querySelectorAll<HTMLInputElement>('input, select, textarea')].filter((each) => each.checkVisibility() && !(each.labels?.length === 1 && each.labels[0]!.textContent.trim()));
    expect(nameless.map(({ id }) => id)).to.deep.equal([]);
    const references = [...page.querySelectorAll('[aria-describedby], [aria-labelledby]')].flatMap((each) => `${each.getAttribute('aria-describedby') ?? ''} ${each.getAttribute('aria-labelledby') ?? ''}`.trim().split(/\s+/));
    expect(references.filter((id) => !page.getElementById(id))).to.deep.equal([]);
  });

  it('fits in 320 pixels, with targets of 44', async () => {
    const builder = await openBuilder({ width: 320 });
    const { document: page } = builder.page;
    const sticksOut = () => page.documentElement.scrollWidth - 320;
    await builder.fail((await faults()).at('login'));
    expect(sticksOut()).to.be.at.most(0);
    await builder.fetch(source('mager.xml', '#nr-2'));
    await builder.fetch(source('mager.xml'));
    builder.choose('system', 'link');
    expect(sticksOut()).to.be.at.most(0);
    const small = [...page.querySelectorAll<HTMLElement>('button, select, textarea, nav a, .to-preview a, input:not([type=radio], [type=checkbox]), .choice label')]
      .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 44);
    expect(small.map((each) => each.outerHTML)).to.deep.equal([]);
  });

  // English in one engine: its tree is the same in each, and so is that of the Swedish page but for the words.
  for (const lang of isChromium ? ['sv', 'en'] : ['sv']) {
    it(`by axe-core’s judgement: at first, with an article, with an error (${lang})`, async () => {
      const page = await openState(`/demo/bygg.html?lang=${lang}`);
      const builder = new Builder(page);
      expect(await axeFaults(page), 'at first').to.equal('');
      await builder.fetch(source('mager.xml'));
      builder.choose('system', 'link');
      builder.choose('count', 'tre');
      await pictures(builder);
      expect(await axeFaults(page), 'with an article').to.equal('');
      await builder.fail((await faults()).at('login'));
      expect(await axeFaults(page), 'with an error').to.equal('');
    });
  }

  it('and nothing in it breaks its own policy', async () => {
    const builder = await openBuilder();
    const broken: string[] = [];
    builder.page.document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => broken.push(`${violatedDirective} ${blockedURI}`));
    await builder.fetch(source('mager.xml'));
    await pictures(builder);
    chooseEverything(builder);
    expect(broken).to.deep.equal([]);
    expect(() => { builder.page.document.body.innerHTML = '<p>Ur en sträng</p>'; }, 'it is enforced').to.throw();
  });
});
