// In whichever way an article comes, its reader meets the same.
import { expect } from '@open-wc/testing';
import { openMarkup, runScript, type Page } from '../pages/frame.js';
import { headings, shown, shownElements } from '../support/element.js';
import { openPrinted, pageAround, PRINTINGS, type Printing } from './printed.js';

const articleIn = ({ document }: Page) => document.querySelector('kommun-nyhet')!;

/** What a reader meets, in order. */
const met = (page: Page) => {
  const article = articleIn(page);
  const elements = shownElements(article);
  const all = <E extends Element>(selector: string) => elements.filter((each): each is E => each.matches(selector));
  return {
    text: shown(article).split('\n'),
    headings: headings(article),
    links: all<HTMLAnchorElement>('a[href]').map((link) => `${shown(link)}: ${link.href}`),
    dates: all<HTMLTimeElement>('time').map(({ dateTime }) => dateTime),
    pictures: all<HTMLImageElement>('img').map(({ alt, src }) => `${alt}: ${src}`),
  };
};

/** The article from data and attributes, as the script renders it. */
const openRendered = async ({ article, options: { now, parts = {}, ...attributes } }: Printing): Promise<Page> => {
  const page = await openMarkup(pageAround(`<kommun-nyhet>${Object.values(parts).join('')}</kommun-nyhet>`), { width: 1280, height: 800 });
  if (now) page.window.Date.now = () => now;
  Object.assign(articleIn(page), { article, lang: article.inLanguage ?? '', ...attributes });
  return page;
};

const withScript = async (opening: Page | Promise<Page>): Promise<Page> => {
  const page = await opening;
  await runScript(page, '/dist/kommun-nyhet.js', 'module');
  await (articleIn(page) as Element & { readonly updateComplete: Promise<unknown> }).updateComplete;
  return page;
};

for (const printing of PRINTINGS) {
  describe(`${printing.name} is the same to its reader`, () => {
    it('printed by a server as from data', async () => {
      const rendered = met(await withScript(openRendered(printing)));
      expect(met(await withScript(openPrinted(printing)))).to.deep.equal(rendered);
      expect(met(await withScript(openPrinted(printing, { shadowRoot: true }))), 'with a shadow root').to.deep.equal(rendered);
    });

    it('before the script as after it, but for what needs the script', async () => {
      const page = await openPrinted(printing);
      const before = met(page);
      const { text, ...after } = met(await withScript(page));
      const needsScript = after.links.length ? /^(Kopiera länk|Copy link)$/ : /^(Kopiera länk|Skriv ut|Dela sidan: .*)$/; // what is said of buttons alone, too
      const without = text.filter((line) => !needsScript.test(line));
      expect(before).to.deep.equal({ text: without, ...after });
      expect(met(await openPrinted(printing, { shadowRoot: true })), 'with a shadow root').to.deep.equal({ text, ...after });
      expect(met(await openPrinted(printing, { head: '' })), 'without the style sheet').to.deep.equal({ text: without, ...after });
      expect(met(await openPrinted(printing, { sandbox: 'allow-same-origin' })), 'where no script runs').to.deep.equal({ text: without, ...after });
    });
  });
}

describe('What an older version printed', () => {
  for (const [what, markup, ...more] of [
    ['a place that there is no longer, whose text comes last', '<h2 slot="headline">Ny bro</h2><p slot="published">Artikeln publicerades: <time datetime="2021-05-07">7 maj 2021</time></p><p slot="tags">Bro och väg</p><p>Bron öppnar.</p>', 'Bro och väg'],
    ['another shadow root', '<template shadowrootmode="open"><style>:host { color: red }</style><div part="old"><slot name="headline"></slot><slot></slot><p>Gammal ram</p></div></template><h2 slot="headline">Ny bro</h2><p slot="published">Artikeln publicerades: <time datetime="2021-05-07">7 maj 2021</time></p><p>Bron öppnar.</p>'],
    ['another list for sharing', '<h2 slot="headline">Ny bro</h2><p slot="published">Artikeln publicerades: <time datetime="2021-05-07">7 maj 2021</time></p><p>Bron öppnar.</p><ul slot="share"><li><a href="https://gammal.example/">Dela på Gammal</a></li></ul>'],
  ] as const) {
    it(`is taken over without fault: ${what}`, async () => {
      const page = await withScript(openMarkup(pageAround(`<kommun-nyhet lang="sv" url="https://kommun.example/bro" outdated-after="never" share="copy">${markup}</kommun-nyhet>`), { width: 1280 }));
      expect(met(page).text).to.deep.equal(['Ny bro', 'Artikeln publicerades: 7 maj 2021', 'Bron öppnar.', ...more, 'Dela sidan: [2021-05-07] Ny bro', 'Kopiera länk']);
      expect(articleIn(page).shadowRoot!.querySelector('style')).to.equal(null);
    });
  }
});
