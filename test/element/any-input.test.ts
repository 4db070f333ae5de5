// A page of its own: the Content-Security-Policy that it sets for the page stays.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { KommunNyhet, type NewsArticle } from '../../src/index.js';
import { afterThisTest, consoleMessages, headings, next, own, replace, shown } from '../support/element.js';
import { runs } from '../support/engine.js';

const NAMES = [...KommunNyhet.observedAttributes, 'lang', 'dir'];
const DATES = ['2021-05-07', '2021-05-07T14:30', '9999-12-31T23:59:59-12:00', '0001-01-01T00:00Z', '+010000-01-01'];
const HOSTILE = [
  '<img src=x onerror=ran()>', '<script>ran()</script>', 'javascript:ran()', '"><svg onload=ran()>', '${ran()}', '{headline}', '\ud83d', '\0', '__proto__',
  'P999999999999Y', 'PT99999999999999999999S', 'https://[', 'http://a b', '#', '##', '#"]', '  ', 'constructor', '9'.repeat(400),
];
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.constantFrom(...HOSTILE, ...DATES, 'none', 'never', '#data', 'en'));
const anyAttributes = fc.dictionary(fc.constantFrom(...NAMES), anyText, { maxKeys: NAMES.length });
const oddObjects = fc.constantFrom<unknown>(
  Object.create(null), { toString: null }, { '@type': { toString: null } }, { '@type': Object.create(null) as object }, Symbol('x'), 5n, () => 1, NaN, new Date(NaN), [[[]]],
);
const anyValue = fc.oneof(anyText, oddObjects, fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withSparseArray: true }));
const KEYS: (keyof NewsArticle)[] = [
  'headline', 'description', 'articleBody', 'datePublished', 'dateModified', 'lastReviewed', 'expires', 'editor', 'author', 'publisher', 'image', 'url',
  'mainEntityOfPage', 'inLanguage',
];
const anyArticle = fc.oneof(anyValue, fc.dictionary(fc.constantFrom(...KEYS, '@type', '@graph', 'mainEntity'), anyValue));

/** Errors that nobody caught, from here on; none fails the test by itself. */
const uncaught = (): string[] => {
  const errors: string[] = [];
  const note = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    errors.push(String((event as ErrorEvent).message || (event as PromiseRejectionEvent).reason));
  };
  for (const name of ['error', 'unhandledrejection']) {
    addEventListener(name, note, { capture: true });
    afterThisTest(() => { removeEventListener(name, note, { capture: true }); });
  }
  return errors;
};

/** Errors are told of after the task in which they happened. A message of the page's to itself: one through a port takes WebKit a way through other processes, each time. */
const taskOver = async (): Promise<void> => {
  const over = next(window, 'message');
  window.postMessage(null);
  await over;
};

/** An article of the page's own with whatever is done to it, and what the reader then meets. */
const meet = async (change: (el: KommunNyhet) => void): Promise<{ text: string; titles: string[]; active: Element[]; hrefs: string[] }> => {
  const el = document.createElement('kommun-nyhet');
  el.innerHTML = '<h2 slot="headline">Egen rubrik</h2><p slot="lead">Egen ingress</p><p>Egen brödtext</p>';
  change(el);
  document.body.append(el);
  try {
    await el.updateComplete;
    await taskOver();
    const hrefs = own<HTMLAnchorElement>(el, 'a').map(({ protocol }) => protocol);
    return { text: shown(el), titles: headings(el), active: own<Element>(el, 'script, iframe, [onerror], [onload]'), hrefs };
  } finally {
    el.remove();
  }
};

const survives = async (change: (el: KommunNyhet) => void, errors: string[], ran: string[]): Promise<void> => {
  const { text, titles, active, hrefs } = await meet(change);
  expect(errors, 'errors').to.deep.equal([]);
  expect(ran, 'scripts that ran').to.deep.equal([]);
  expect(text).to.match(/^Egen rubrik$/m).and.to.match(/^Egen ingress$/m).and.to.match(/^Egen brödtext$/m);
  expect(titles[0]).to.equal('h2 Egen rubrik');
  expect(active).to.have.length(0);
  for (const protocol of hrefs) expect(['http:', 'https:', 'mailto:']).to.contain(protocol);
};

describe('The article’s own text is shown and nothing throws', () => {
  before(() => {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "img-src 'none'"; // whatever address comes up, the network is not asked
    document.head.append(policy);
  });

  let errors: string[];
  let ran: string[];
  beforeEach(() => {
    consoleMessages();
    errors = uncaught();
    ran = [];
    replace(globalThis, 'ran', () => ran.push('ran'));
  });

  it('whatever the attributes are', () =>
    fc.assert(fc.asyncProperty(anyAttributes, (attributes) =>
      survives((el) => { for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value); }, errors, ran)), { numRuns: runs(300) }));

  for (const name of NAMES) {
    it(`whatever ${name} is`, () =>
      fc.assert(fc.asyncProperty(anyText, (value) => survives((el) => { el.setAttribute(name, value); }, errors, ran)), { numRuns: runs(30), examples: HOSTILE.map((each) => [each]) }));
  }

  it('whatever the article property is', () =>
    fc.assert(fc.asyncProperty(anyArticle, (value) => survives((el) => { Object.assign(el, { article: value }); }, errors, ran)), { numRuns: runs(300) }));

  it('whatever the data in the page is', () =>
    fc.assert(fc.asyncProperty(fc.oneof(anyText, fc.json(), anyText.map((text) => JSON.stringify({ headline: text, articleBody: text, image: text, url: text }))), (text) =>
      survives((el) => {
        const script = document.createElement('script');
        script.type = 'application/ld+json';
        script.textContent = text;
        el.append(script);
      }, errors, ran)), { numRuns: runs(300) }));

  for (const [name, value] of [['toString', { '@type': { toString: null } }], ['a prototype', { '@type': Object.create(null) as object }]] as const) {
    it(`where the data’s type is an object without ${name}`, () => survives((el) => { Object.assign(el, { article: value }); }, errors, ran));
  }
});
