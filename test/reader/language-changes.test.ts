import { expect } from '@open-wc/testing';
import { article, at, own, part, shown } from '../support/element.js';
import { until } from '../support/until.js';

const OLD = 'headline="Ny bro" editor="Kansliet" date-published="2021-05-07" date-modified="2021-06-01" replaced-by="/ny"';
const published = (element: Element) => shown(part(element, 'published')!);
const SWEDISH = 'Artikeln publicerades: 7 maj 2021';
const ENGLISH = 'Published: 7 May 2021';
const becomes = (element: Element, words: string) => until(() => published(element) === words, `the element says "${words}"`);

/** An article in a shadow root in a shadow root; every element around it, inwards. */
const nested = async () => {
  const element = await article(`<div lang="sv"><p></p><kommun-nyhet ${OLD}></kommun-nyhet></div>`);
  const around = [document.documentElement, element.parentElement!.parentElement!, element.parentElement!];
  for (const name of ['outer', 'inner']) {
    const host = document.createElement('div');
    const place = document.createElement('section');
    host.id = name;
    (around.at(-1)!).append(host);
    host.attachShadow({ mode: 'open' }).append(place);
    around.push(host, place);
  }
  around.at(-1)!.append(element);
  await element.updateComplete;
  return { element, around };
};

describe('when the page changes its language', () => {
  beforeEach(() => { at('2026-11-23'); });

  it('the element’s words follow, whichever of the elements around says it, through shadow roots', async () => {
    const { element, around } = await nested();
    const before = document.documentElement.getAttribute('lang');
    for (const each of around) each.removeAttribute('lang');
    try {
      expect(around).to.have.length(7);
      for (const each of [...around, element]) {
        each.lang = 'en';
        await becomes(element, ENGLISH);
        each.lang = 'sv';
        await becomes(element, SWEDISH);
      }
    } finally {
      if (before === null) document.documentElement.removeAttribute('lang');
      else document.documentElement.lang = before;
    }
  });

  it('the words follow when a language is taken away, too', async () => {
    const element = await article(`<div lang="en"><kommun-nyhet lang="sv" ${OLD}></kommun-nyhet></div>`);
    element.removeAttribute('lang');
    await becomes(element, ENGLISH);
    element.parentElement!.removeAttribute('lang');
    await becomes(element, SWEDISH);
  });

  it('the words follow `locale` in the same way', async () => {
    const element = await article(`<div lang="sv"><kommun-nyhet ${OLD}></kommun-nyhet></div>`);
    element.locale = 'en';
    await becomes(element, ENGLISH);
    element.removeAttribute('locale');
    await becomes(element, SWEDISH);
  });

  it('every word changes, and nothing is left in the old language', async () => {
    const element = await article(`<kommun-nyhet lang="en" ${OLD}></kommun-nyhet>`);
    const before = shown(element);
    element.lang = 'sv';
    await becomes(element, SWEDISH);
    expect(shown(element)).to.equal(shown(await article(`<kommun-nyhet lang="sv" ${OLD}></kommun-nyhet>`)));
    element.lang = 'en';
    await becomes(element, ENGLISH);
    expect(shown(element)).to.equal(before);
  });

  it('only words are written: each element is the same, and so are the texts that say the same', async () => {
    const element = await article(`<kommun-nyhet lang="sv" ${OLD}><p>Bron öppnar.</p></kommun-nyhet>`);
    const elements = own(element, '*');
    const link = own(element, 'a[part=share-link]')[0]!;
    link.focus();
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((more) => { records.push(...more); });
    observer.observe(element.shadowRoot!, { subtree: true, childList: true, attributes: true, characterData: true, characterDataOldValue: true, attributeOldValue: true });
    element.lang = 'en';
    await becomes(element, ENGLISH);
    records.push(...observer.takeRecords());
    observer.disconnect();
    const after = own(element, '*');
    expect(after.length === elements.length && after.every((each, index) => each === elements[index]), 'the same elements').to.be.true;
    expect(records.length).to.be.at.least(10);
    expect(records.filter(({ type }) => type === 'childList').length, 'nodes added or removed').to.equal(0);
    expect(records.filter(({ type }) => type === 'attributes').map(({ target, oldValue }) => `${oldValue} ${(target as Element).outerHTML}`), 'attributes written').to.be.empty;
    expect(records.filter(({ target, oldValue }) => target.nodeValue === oldValue).length, 'texts written again').to.equal(0);
    expect(element.shadowRoot!.activeElement === link, 'the focus stays').to.be.true;
  });

  it('an article that has left hears nothing, and reads the language again when it comes back', async () => {
    const element = await article(`<div lang="sv"><kommun-nyhet ${OLD}></kommun-nyhet></div>`);
    const place = element.parentElement!;
    element.remove();
    place.lang = 'en';
    await element.updateComplete;
    expect(own(element, '[part=published]')[0]!.textContent).to.contain('Artikeln publicerades:');
    place.append(element);
    await becomes(element, ENGLISH);
  });
});
