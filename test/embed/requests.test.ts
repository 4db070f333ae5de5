import { expect } from '@open-wc/testing';
import { runScript, type Page } from '../pages/frame.js';
import { next, own } from '../support/element.js';
import { faults, type Faults } from '../support/faults.js';
import { loaded as arrived } from '../support/pictures.js';
import { open, problems, put, putLink } from './built.js';
import { elsewhere, origin } from './elsewhere.js';
import { until } from '../support/until.js';

/** What the documentation says that a page with each kind of article asks for, in its own order: names between back quotes. */
const listed = async (page: string): Promise<readonly string[]> => {
  const text = await (await fetch(page)).text();
  const table = /<!-- requests -->([^]*)<!-- \/requests -->/.exec(text)?.[1] ?? '';
  return table.trim().split('\n').slice(2).map((row) => [...row.split('|')[2]!.matchAll(/`([^`]+)`/g)].map(([, name]) => name).join(' '));
};
const LISTED = await listed('/docs/security-and-privacy.md');

const server = await faults();
const NO_CORS = server.at(`no-cors/ny-bro-${server.token}`);
// Pictures that no other test has shown: Firefox does not ask for one that it has.
const withPicture = (site: string) => server.at(`article-with-picture?picture=${encodeURIComponent(`${site}/${server.token}/picture`)}`);
const [OWN_PICTURE, OTHER_PICTURE] = [withPicture(server.here), withPicture(server.there)];

/** Everything that a page may ask for here; what it asks beyond that its policy reports. */
const policy = ({ here, there }: Faults) => {
  const sites = `'self' ${origin} ${here} ${there}`;
  return `default-src 'none'; script-src 'self' 'inline-speculation-rules'; style-src 'self'; img-src ${sites}; connect-src ${sites}`;
};

/** What a page has asked for, by the documentation's names, in the order of the alphabet; without its icon and what belongs to the tests. `log` tells what came to a server, too. */
const asked = async ({ window }: Page, src: string, log?: Faults): Promise<string> => {
  for (const last of ['?last', '?very-last']) await (await window.fetch(last)).text(); // what was asked for before is told of by now
  const named = (address: string) => {
    const { origin: site, pathname, search, href } = new URL(address);
    if (site === window.location.origin) return pathname.replace(/^\/dist\//, '').replace('.iife', '');
    if (src && href === src.replace(/#.*/, '')) return 'SRC';
    const place = src && site === new URL(src).origin ? 'SITE' : 'OTHER';
    return `${place}/${pathname.split('/').at(-1) || search.replace(/(?:\/\d{15,})?&.*/, '')}`;
  };
  const heard = (await server.asked()).map(({ url }) => server.here + url).filter((address) => address === src); // WebKit does not tell of what it may not read
  for (const { headers, url } of (await log?.asked()) ?? []) heard.push(`http://${headers['host']!}${url}`);
  const all = [...window.performance.getEntriesByType('resource').map(({ name }) => name), ...heard];
  const own = all.filter((name) => !/\/__web-dev-server__|\/test\/pages\/|ikon\.svg/.test(name)).map(named);
  return [...new Set(own)].sort().join(' ');
};

/** A page with the style sheet and a script, and an article or a link in it; when what is asked for has come. */
const page = async (script: string) => {
  const opened = await open('blank', policy(server));
  const watch = opened.document.createElement('script');
  watch.src = '/test/pages/watch.js';
  opened.document.head.append(watch);
  await next(watch, 'load');
  const sheet = Object.assign(opened.document.createElement('link'), { rel: 'stylesheet', href: '/dist/kommun-nyhet.css' });
  opened.document.head.append(sheet);
  await next(sheet, 'load');
  await runScript(opened, `/dist/${script}.iife.js`);
  return opened;
};
const embedded = async (src: string, attributes = {}, opening = page('kommun-nyhet-embed'), told = 'kommun-nyhet-load') => {
  const opened = await opening;
  const there = next(opened.document, told);
  const element = put(opened, { src, ...attributes });
  await there;
  for (const picture of own<HTMLImageElement>(element, 'img')) {
    picture.loading = 'eager';
    await arrived(picture);
  }
  return opened;
};
/** An article of its own server, which logs. */
const logged = async (name: string, answer: (server: Faults) => string, opening?: () => Promise<Page>, told?: string): Promise<Kind> => {
  const log = await faults();
  const src = log.at(answer(log));
  return [name, src, () => embedded(src, {}, opening?.(), told), log];
};
/** At the page's own site, what would be logged with the rest. */
const ownSite = ({ token }: Faults) => `${location.origin}/faults/${token}`;
/** A page that has the browser fetch what links lead to before anybody chooses one. */
const fetchingAhead = async () => {
  const opened = await page('kommun-nyhet-embed');
  const rules = Object.assign(opened.document.createElement('script'), { type: 'speculationrules', textContent: '{"prefetch":[{"where":{"href_matches":"/*"},"eagerness":"immediate"}]}' });
  opened.document.head.append(rules);
  return opened;
};

type Kind = readonly [name: string, src: string, make: () => Promise<Page>, log?: Faults];
const kinds: readonly Kind[] = [
  ['an article of its own', '', async () => {
    const opened = await page('kommun-nyhet');
    await put(opened, { headline: 'Ny bro', 'date-published': '2021-05-07', share: 'facebook x linkedin email copy bluesky mastodon whatsapp threads print' }).updateComplete;
    return opened;
  }],
  ['src: data', elsewhere('wordpress.json'), () => embedded(elsewhere('wordpress.json'))],
  ['src: a page with JSON-LD', elsewhere('sida.html'), () => embedded(elsewhere('sida.html'))],
  ['src: a page that may not be read', NO_CORS, () => embedded(NO_CORS)],
  await logged('src: an address that sends on to another site', () => 'redirect-away'),
  await logged('src: a page that names its data at its own site', () => 'wordpress-page'),
  await logged('src: a page that names its data at another site', () => 'wordpress-page-away/x.y', undefined, 'kommun-nyhet-error'),
  ['a marked link', elsewhere('wordpress.json'), async () => {
    const opened = await page('kommun-nyhet-embed');
    const allowed = Object.assign(opened.document.createElement('meta'), { name: 'kommun-nyhet-links', content: elsewhere('') });
    opened.document.head.append(allowed);
    const there = next(opened.document, 'kommun-nyhet-load');
    putLink(opened, `${elsewhere('wordpress.json')}#kommun-nyhet`);
    await there;
    return opened;
  }],
  ['pictures at the site that was asked', OWN_PICTURE, () => embedded(OWN_PICTURE)],
  ['pictures elsewhere', elsewhere('tredje.json'), () => embedded(elsewhere('tredje.json'))],
  await logged('pictures at the page’s own site', (log) => `article-with-picture?picture=${encodeURIComponent(ownSite(log))}`),
  await logged('links to the page’s own site, which fetches ahead', (log) => `text?html=${encodeURIComponent(`<p><a href="${ownSite(log)}">Logga ut</a></p><p><img src="${ownSite(log)}" alt="Bild"></p>`)}`, fetchingAhead),
  ['images="any"', OTHER_PICTURE, () => embedded(OTHER_PICTURE, { images: 'any' })],
];

describe('what a page asks for', () => {
  it('is told in both languages, for each kind that is tried here', async () => {
    expect(LISTED).to.have.length(kinds.length);
    expect(await listed('/docs/security-and-privacy.sv.md')).to.deep.equal(LISTED);
  });

  for (const [index, [name, src, make, log]] of kinds.entries()) {
    it(`is what the documentation lists: ${name}`, async () => {
      const opened = await make();
      const expected = LISTED[index]!.split(' ').sort();
      // Firefox tells of a picture a little after it has come
      await until(async () => (await asked(opened, src, log)).split(' ').length >= expected.length, 'as much as is listed is asked for'); // a machine with much to do needs more than a second
      expect(await asked(opened, src, log)).to.equal(expected.join(' '));
      expect(problems(opened), 'what the policy reports').to.be.empty;
    });
  }

  it('would be seen, were it more', async () => {
    const opened = await embedded(elsewhere('wordpress.json'));
    const reported = next(opened.document, 'securitypolicyviolation');
    opened.document.body.append(Object.assign(opened.document.createElement('img'), { src: 'http://tredje.example/matning.gif' }));
    await reported;
    expect(problems(opened).join()).to.contain('img-src');
  });
});
