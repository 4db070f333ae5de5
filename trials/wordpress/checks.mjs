// What must hold, engine by engine. A check is a name and a function that throws when it does not hold.
import { deepEqual, equal, match, ok } from 'node:assert/strict';

const headline = 'Polisen och Borås Stad står enade för en tryggare kommun';
const alt = 'Lokalpolisområdeschef, kommunpoliser, verksamhetschef folkhälsa och Kommunstyrelsens ordförande.';
const caption =
  'Mattias Ramsö, lokalpolisområdeschef, Nadim Ghazale, kommunpolis, Anders Cronehag, kommunpolis, Åsa Skytt Jansson, ' +
  'verksamhetschef Fritids- och folkhälsoförvaltningen och Ulf Olsson, Kommunstyrelsens ordförande.';
const signingAlt = 'Lokalpolisområdeschef Mattias Ramsö och Kommunstyrelsens ordförande Ulf Olsson.';
const signingCaption =
  'Lokalpolisområdeschef Mattias Ramsö och Kommunstyrelsens ordförande Ulf Olsson skriver på samverkansöverenskommelse för ökad trygghet och minskad brottslighet.';

export const prettySections = ['rest-embed', 'rest', 'page', 'link', 'feed', 'own-feed', 'own-feed-item', 'excerpt'];
export const handedOnSections = ['own-page'];
export const plainSections = ['plain-rest', 'plain-page', 'plain-link'];

/** How each section is called in the list. */
const names = {
  'rest-embed': 'REST address with _embed',
  rest: 'REST address without _embed',
  page: "the post's own address",
  link: "marked link to the post's own address",
  feed: "WordPress's RSS feed",
  'own-feed': 'its feed, handed on by the own site',
  'own-feed-item': 'the feed with a fragment',
  'own-page': "the post's page, handed on by the own site",
  excerpt: 'post with an excerpt and no picture',
  'plain-rest': 'plain permalinks: REST address',
  'plain-page': "plain permalinks: the post's own address",
  'plain-link': 'plain permalinks: marked link',
};

/** The requests that carried something, `-` being the log's word for nothing; each an error where there should be none. */
const sentWith = (log, header) => {
  ok(log.length > 0, 'No request was seen.');
  return log.filter(one => one[header] !== '-').map(one => `${one.request} with ${one[header]}`);
};

/** What holds for one embedding. */
const checksOf = (met, wordpress) => {
  const { agreement, places } = wordpress.posts;
  const { host, origin } = new URL(wordpress.origin);
  const of = (id, what, check) => [`${names[id]}: ${what}`, () => {
    ok(met[id].upgraded, 'There is no article.');
    check(met[id]);
  }];
  const other = `Trygga fysiska miljöer → ${places.address}`;

  const shares = (id, address, label) => [
    of(id, "sharing: the original's address in every link", ({ share }) => {
      equal(share.length, 4);
      for (const href of share) ok(decodeURIComponent(href).includes(address), href);
    }),
    of(id, 'sharing: date and headline', ({ shareLabel }) => equal(shareLabel, `Dela sidan: ${label}`)),
  ];

  const isLinkTo = (name, text, { links }) =>
    ok(links.some(link => link.startsWith(`${text} → ${origin}/wp-content/uploads/2021/05/${name}`)), `links are ${links}`);
  const hasCaption = (text, { captions }) => ok(captions.includes(text), `captions are ${captions}`);

  /** The whole of the article. Whether the source tells of a lead picture and of a change depends on it, as does who answered; pictures on a third site become links. */
  const whole = (id, { picture, pictures = 'shown', modified = true, answered = host }) => [
    of(id, 'no longer loading, and no error', ({ state }) => deepEqual(state, ['outdated'])),
    of(id, 'headline, a heading of level 2', article => deepEqual(article.headline, { tag: 'h2', text: headline })),
    of(id, 'publication date in words', ({ published }) => equal(published, 'Artikeln publicerades: 7 maj 2021 kl. 13:30')),
    modified
      ? of(id, 'date of the last change in words', article => equal(article.modified, 'Senast ändrad: 11 maj 2021 kl. 09:15'))
      : of(id, 'no date of change, which the source does not tell', article => equal(article.modified, '')),
    of(id, "no lead: WordPress's summary is the body's first words", ({ lead }) => equal(lead, '')),
    of(id, 'notice that it may be outdated', ({ notice }) => match(notice, /^Denna nyhet kan innehålla inaktuell information/)),
    !picture && of(id, 'no lead picture, which the source does not tell', article => equal(article.picture, null)),
    picture && pictures === 'shown' && of(id, 'lead picture, come, with alt text and caption apart', article => {
      const { address, ...rest } = article.picture ?? {};
      deepEqual(rest, { alt, caption, came: true, room: true });
      match(address, /\/wp-content\/uploads\/2021\/05\/undertecknare[\w-]*\.jpg$/);
    }),
    picture && pictures === 'links' && of(id, 'lead picture, on a third site, as a link with its alt text, and its caption', article => {
      equal(article.picture, null);
      isLinkTo('undertecknare', alt, article.body);
      hasCaption(caption, article.body);
    }),
    of(id, "body's headings one and two below the headline", ({ body }) =>
      deepEqual(body.headings, ['h3 Fokus på barn och unga i riskzonen', 'h4 Kraftsamlar där behoven är som störst'])),
    of(id, 'list', ({ body }) =>
      deepEqual(body.list, ['Barn och unga i riskzonen', 'Trygga fysiska miljöer', 'Kraftsamla där behoven är som störst'])),
    of(id, 'quote', ({ body }) => {
      equal(body.quote.length, 1);
      match(body.quote[0], /^– En trygg kommun förutsätter att vi arbetar tillsammans\. .* Borås Stads räkning\.$/);
    }),
    of(id, 'table, from the later edit, with its caption', ({ body }) => {
      equal(body.rows.length, 5);
      equal(body.rows[3], 'Åsa Skytt Jansson | verksamhetschef Fritids- och folkhälsoförvaltningen');
      hasCaption('Samverkansöverenskommelsen', body);
    }),
    pictures === 'links' && of(id, "body's picture, on a third site, as a link with its alt text, and its caption", ({ body }) => {
      deepEqual(body.pictures, []);
      isLinkTo('signering', signingAlt, body);
      hasCaption(signingCaption, body);
    }),
    pictures === 'shown' && of(id, "body's picture, come, with alt text and caption apart", ({ body }) => {
      equal(body.pictures.length, 1);
      const { address, ...rest } = body.pictures[0];
      deepEqual(rest, { alt: signingAlt, caption: signingCaption, came: true, room: true });
      match(address, /\/wp-content\/uploads\/2021\/05\/signering[\w-]*\.jpg$/);
    }),
    of(id, "link with a relative address leads to WordPress's site", ({ body }) => {
      ok(body.links.includes(other), `links are ${body.links}`);
    }),
    of(id, "nothing of the editor's styles, classes and ids", ({ body }) => deepEqual(body.leftover, [])),
    of(id, 'source line with link to the original', article => deepEqual(article.source, { line: `Källa: ${answered}`, address: agreement.address })),
    ...shares(id, agreement.address, `[2021-05-07] ${headline}`),
    of(id, 'the fallback is gone', ({ fallback }) => equal(fallback, false)),
  ].filter(Boolean);
  return { of, shares, whole };
};

/** Checks of the first page. `met` is what the reader meets by section. */
export function prettyChecks({ met, did, log: all, cookie, wordpress, own, requests }) {
  const { agreement, places } = wordpress.posts;
  const { origin } = wordpress;
  const { of, shares, whole } = checksOf(met, wordpress);
  const log = all.filter(({ request }) =>
    !request.includes('?handed-on') // which our own server asks for
    // which a browser asks for of itself, when the reader got the cookie, and what WordPress then sends it to: on a busy machine, late
    && !/^GET \/(favicon\.ico|wp-includes\/images\/w-logo-[\w-]+\.png) /.test(request));
  const asked = log.map(({ request }) => request);
  const pathOf = address => address.slice(origin.length);
  const times = (path, method = 'GET') => asked.filter(line => line === `${method} ${path} HTTP/1.1`).length;
  const rest = id => `/wp-json/wp/v2/posts/${id}`;
  const resolved = `/?rest_route=/wp/v2/posts&slug=${agreement.slug}&_embed`;
  const picture = /^GET \/wp-content\/uploads\/2021\/05\/(undertecknare|signering)[\w-]*\.jpg HTTP\/1\.1$/;
  const withheld = [pathOf(agreement.address), '/feed/']; // other sites may not read them: WordPress is asked once more whether it is there
  const known = [`${rest(agreement.id)}?_embed`, rest(agreement.id), `${rest(places.id)}?_embed`, resolved, ...withheld];
  const expected = [...known.map(path => `GET ${path} HTTP/1.1`), ...withheld.map(path => `HEAD ${path} HTTP/1.1`)];

  return [
    ...whole('rest-embed', { picture: true }),
    ...whole('rest', { picture: false }),
    ...whole('page', { picture: true }),
    ...whole('link', { picture: true }),
    of('feed', 'the error state, since WordPress lets no other site read it', ({ state }) => deepEqual(state, ['error'])),
    of('feed', 'the fallback is shown', ({ fallback }) => equal(fallback, 'Reservtext')),
    of('feed', 'one sentence that says so, with a link to the original', ({ status, statusLinks }) => {
      match(status, /^Artikeln kunde inte hämtas\. Läs artikeln hos /);
      deepEqual(statusLinks, [`${origin}/feed/`]);
    }),
    of('feed', 'no headline, no date', ({ headline: title, published }) => deepEqual([title?.text ?? '', published ?? ''], ['', ''])),
    ...whole('own-feed', { picture: false, pictures: 'links', modified: false, answered: new URL(own).host }),
    of('own-feed-item', "the item that the fragment names by its link", article =>
      deepEqual([article.headline.text, article.published], ['Skapa trygga offentliga miljöer', 'Artikeln publicerades: 6 maj 2021 kl. 09:00'])),
    ...shares('own-feed-item', places.address, '[2021-05-06] Skapa trygga offentliga miljöer'),
    of('excerpt', 'the excerpt is the lead', ({ lead }) =>
      equal(lead, 'Polisen och Borås Stad arbetar långsiktigt, uthålligt och gemensamt för minskad brottslighet och ökad trygghet.')),
    of('excerpt', 'headline, date, body, and no picture', article => {
      deepEqual([article.headline.text, article.published, article.picture], ['Skapa trygga offentliga miljöer', 'Artikeln publicerades: 6 maj 2021 kl. 09:00', null]);
      match(article.body.words, /^Parterna skriver också på .* Fritids- och folkhälsoförvaltningen\.$/);
    }),
    of('excerpt', 'no date of change, since it has not been changed', article => equal(article.modified, '')),
    ['events: one load or error for each embedding', () => deepEqual(did.told, prettySections.map(id => `${id}: ${id === 'feed' ? 'network' : 'load'}`).sort())],
    ['nothing against the Content-Security-Policy with Trusted Types', () => deepEqual(did.violations, [])],
    ['no error in the page', () => deepEqual(did.failures, [])],
    ['WordPress is asked for what the documentation says, and nothing else', () => {
      deepEqual(asked.filter(line => !picture.test(line) && !expected.includes(line)), []);
    }],
    ['WordPress is asked once for each address, also where two articles have the same', () => {
      for (const path of known) equal(times(path), 1, `${times(path)} times ${path}`);
      for (const path of withheld) equal(times(path, 'HEAD'), 1, `asked ${times(path, 'HEAD')} times whether ${path} is there`);
    }],
    ['no cookie is sent to WordPress, though the reader has one', () => {
      match(cookie, /comment_author_kommun=/);
      deepEqual(sentWith(log, 'cookie'), []);
    }],
    ['no referrer is sent to WordPress', () => deepEqual(sentWith(log, 'referrer'), [])],
    ['no third party is asked for anything', () => {
      const addresses = [...(requests ?? []), ...did.resources].filter(address => !address.startsWith('data:'));
      ok(addresses.length > 5, `only ${addresses.length} requests were seen`);
      deepEqual(addresses.filter(address => ![origin, own].includes(new URL(address).origin)), []);
    }],
  ];
}

/** Checks of the page on which the own site hands on WordPress's page. */
export const handedOnChecks = ({ met, did, log }) => [
  [`${names['own-page']}: the error state and the fallback, since it says that another site has its text, which nobody on the page named`, () =>
    deepEqual([met['own-page'].state, met['own-page'].fallback, did.told], [['error'], 'Reservtext', ['own-page: no-article']])],
  [`${names['own-page']}: that site is not asked`, () => deepEqual(log.filter(({ request }) => !request.includes('?handed-on')), [])],
  [`${names['own-page']}: no error in the page, nor anything against the Content-Security-Policy but the page's own styles, which Chromium reports though they do nothing`, () =>
    deepEqual([did.failures, did.violations.filter(one => !/^style-src-(elem|attr) inline/.test(one))], [[], []])],
];

/** Checks of the first page on what browsers take for WordPress's own site, where cookies go along unless a request says no. */
export const sameSiteChecks = ({ log }) => [
  ['on the same site as WordPress: no cookie with the requests for articles', () => {
    const articles = log.filter(({ request }) => !request.includes('/wp-content/'));
    ok(articles.length >= 5, `only ${articles.length} requests were seen`);
    deepEqual(sentWith(articles, 'cookie'), []);
  }],
];

/** Checks of the page for a site with plain permalinks. */
export function plainChecks({ met, did, wordpress }) {
  const address = `${wordpress.origin}/?p=${wordpress.posts.agreement.id}`;
  return [
    ...plainSections.map(id => [`${names[id]}: headline, dates, picture, source`, () => {
      const { state, headline: title, published, modified, picture, source } = met[id];
      deepEqual(
        { state, title: title?.text, published, modified, alt: picture?.alt, source: source?.address },
        { state: ['outdated'], title: headline, published: 'Artikeln publicerades: 7 maj 2021 kl. 13:30', modified: 'Senast ändrad: 11 maj 2021 kl. 09:15', alt, source: address },
      );
    }]),
    ['plain permalinks: nothing against the Content-Security-Policy, no error in the page', () => deepEqual([did.violations, did.failures], [[], []])],
  ];
}
