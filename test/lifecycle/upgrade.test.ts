import { expect } from '@open-wc/testing';
import type { KommunNyhet } from '../../src/index.js';
import { openPage, runScript, type Page } from '../pages/frame.js';
import { own, shown } from '../support/element.js';
import { until } from '../support/until.js';

const DEFINE = '/src/define.ts';
const MARKUP = '<kommun-nyhet date-published="2021-05-07" outdated-after="never"><h2 slot="headline">Ny bro</h2><p>Bron öppnar.</p></kommun-nyhet>';
const WHOLE = ['Ny bro', 'Artikeln publicerades: 7 maj 2021', 'Bron öppnar.', 'Dela sidan: [2021-05-07] Ny bro'];

/** A page where the element is not defined yet, with this in it. */
const undefinedYet = async (markup: string) => {
  const page = await openPage('/test/pages/blank.html');
  page.document.body.innerHTML = markup;
  const element = page.document.querySelector('kommun-nyhet')!;
  return { page, element };
};
const define = async (page: Page) => {
  await runScript(page, DEFINE, 'module');
  await page.document.querySelector('kommun-nyhet')?.updateComplete;
};
const lines = (element: Element) => shown(element).split('\n');

describe('a page that is there before the script', () => {
  it('is shown as it is, and then with everything around it, when the script comes', async () => {
    const { page, element } = await undefinedYet(MARKUP);
    expect(element.shadowRoot).to.be.null;
    expect(lines(element)).to.deep.equal(['Ny bro', 'Bron öppnar.']);
    await define(page);
    expect(lines(element).slice(0, 4)).to.deep.equal(WHOLE);
  });

  it('keeps the elements that it brought, where they were', async () => {
    const { page, element } = await undefinedYet(MARKUP);
    const before = element.innerHTML;
    const children = [...element.children];
    await define(page);
    expect([...element.children].every((child, index) => child === children[index])).to.be.true;
    expect(element.innerHTML).to.equal(before);
    expect(element.getAttributeNames()).to.deep.equal(['date-published', 'outdated-after']);
  });

  it('may have set every property before: they hold, and can be set again', async () => {
    const { page, element } = await undefinedYet('<kommun-nyhet></kommun-nyhet>');
    Object.assign(element, {
      headline: 'Ny bro', description: 'Den öppnar i dag.', datePublished: '2021-05-07', dateModified: '2021-06-01', editor: 'Kansliet', replacedBy: '/ny',
      outdatedAfter: 'P2Y', url: '/nyhet', share: 'print', headingLevel: 3, locale: 'en', outdated: true, lastReviewed: '2021-05-08', expires: '2022-01-01',
      article: { articleBody: 'Bron öppnar.' , headline: 'Gammal bro' },
    });
    await define(page);
    expect(lines(element)).to.deep.equal([
      'Ny bro', 'Published: 7 May 2021', 'This news item may contain outdated information',
      ...lines(element).slice(3, 4), 'Read the current information', 'Den öppnar i dag.', 'Bron öppnar.', 'Last modified: 1 June 2021', 'Modified by: Kansliet',
      'Share this page: [2021-05-07] Ny bro', 'Print',
    ]);
    expect(own(element, 'h3').length, 'headings of level 3').to.equal(1);
    expect(element.getAttribute('date-published')).to.equal('2021-05-07');
    element.headline = 'Nyare bro';
    element.article = { headline: 'x', articleBody: 'Bron har öppnat.' };
    await element.updateComplete;
    expect(lines(element)).to.include.members(['Nyare bro', 'Bron har öppnat.']).and.not.to.include.members(['Ny bro']);
    const names = ['article', 'outdated', 'headline', 'datePublished', 'headingLevel', 'locale', 'share'];
    expect(Object.keys(element), 'properties of the element’s own, which would hide the class’s').not.to.include.members(names);
  });

  it('may have set a property to nothing before', async () => {
    const { page, element } = await undefinedYet('<kommun-nyhet headline="Ny bro" outdated></kommun-nyhet>');
    Object.assign(element, { headline: undefined, editor: null, article: null, outdated: false });
    await define(page);
    expect(element.getAttributeNames()).to.be.empty;
    expect(element.headline).to.be.null;
    expect(shown(element), 'an article without anything has nothing to share').to.equal('');
  });

  it('is taken over where a server has printed a shadow root', async () => {
    const { page } = await undefinedYet('');
    const place = page.document.createElement('div');
    page.document.body.append(place);
    place.setHTMLUnsafe(MARKUP.replace('>', '><template shadowrootmode="open"><p>Från servern</p><slot name="headline"></slot></template>'));
    const element = place.querySelector('kommun-nyhet')!;
    expect(element.shadowRoot!.textContent).to.contain('Från servern');
    await define(page);
    expect(lines(element).slice(0, 4)).to.deep.equal(WHOLE);
    expect(element.shadowRoot!.textContent).not.to.contain('Från servern');
  });
});

describe('an article that a script makes', () => {
  let page: Page;
  let place: HTMLElement;
  beforeEach(async () => {
    page = await openPage('/test/pages/blank.html');
    await runScript(page, DEFINE, 'module');
    place = page.document.body;
  });
  const whole = async (made: Element) => {
    place.append(made);
    const element = [...place.querySelectorAll('kommun-nyhet')].at(-1)!;
    await element.updateComplete;
    expect(lines(element).slice(0, 4)).to.deep.equal(WHOLE);
  };

  it('by createElement starts with no attributes and no children of its own', async () => {
    const element = page.document.createElement('kommun-nyhet');
    expect(element.attributes.length).to.equal(0);
    expect(element.childNodes.length).to.equal(0);
    element.setAttribute('date-published', '2021-05-07');
    element.outdatedAfter = 'never';
    element.innerHTML = '<h2 slot="headline">Ny bro</h2><p>Bron öppnar.</p>';
    await whole(element);
  });

  it('by its constructor is the same', async () => {
    const element = new (page.window.customElements.get('kommun-nyhet') as typeof KommunNyhet)();
    expect(element.localName).to.equal('kommun-nyhet');
    element.setAttribute('date-published', '2021-05-07');
    element.outdatedAfter = 'never';
    element.innerHTML = '<h2 slot="headline">Ny bro</h2><p>Bron öppnar.</p>';
    await whole(element);
  });

  it('by innerHTML is whole', async () => {
    place.innerHTML = MARKUP;
    await whole(place.querySelector('kommun-nyhet')!);
  });

  it('by cloneNode has the facts of the first, and neither follows the other', async () => {
    place.innerHTML = MARKUP;
    const first = place.querySelector('kommun-nyhet')!;
    const clone: Element = first.cloneNode(true) as Element;
    await whole(clone);
    clone.querySelector('h2')!.textContent = 'Ny tunnel';
    await until(() => lines(clone).includes('Dela sidan: [2021-05-07] Ny tunnel'), 'the clone follows its own headline');
    expect(lines(first)).to.include('Dela sidan: [2021-05-07] Ny bro');
  });

  it('by importNode from another document is whole', async () => {
    const other = document.implementation.createHTMLDocument();
    other.body.innerHTML = MARKUP;
    await whole(page.document.importNode(other.body.firstElementChild!, true));
  });

  it('by a template’s content is whole', async () => {
    const template = page.document.createElement('template');
    template.innerHTML = MARKUP;
    await whole((template.content.cloneNode(true) as DocumentFragment).querySelector('kommun-nyhet')!);
    await whole(template.content.querySelector('kommun-nyhet')!);
  });

  it('by DOMParser is whole when it is put into the page', async () => {
    await whole(new page.window.DOMParser().parseFromString(MARKUP, 'text/html').querySelector('kommun-nyhet')!);
  });
});
