import { expect, fixtureSync } from '@open-wc/testing';
import '../../src/embed.js';
import type { KommunNyhet } from '../../src/index.js';
import { consoleMessages, next, part, shown } from '../support/element.js';
import { elsewhere } from './elsewhere.js';

const MARK = '#kommun-nyhet';
const ADDRESS = elsewhere('nyhet.json');

/** Markup with a marked link, when the article that it names is there. */
const loaded = async (markup: string) => {
  const there = next(document, 'kommun-nyhet-load');
  const box = fixtureSync<HTMLElement>(`<div>${markup}</div>`);
  await there;
  return { box, el: box.querySelector<KommunNyhet>('kommun-nyhet')! };
};
/** Markup that is there at once; resolves when what watches the page has seen it. */
const seen = async (markup: string) => {
  const box = fixtureSync<HTMLElement>(`<div>${markup}</div>`);
  await Promise.resolve();
  return box;
};

describe('a marked link', () => {
  it('becomes the article', async () => {
    const { el } = await loaded(`<p><a href="${ADDRESS}${MARK}">Tryggare kommun</a></p>`);
    expect(shown(el)).to.contain('Kommunpolis Anders Cronehag').and.not.to.contain('Tryggare kommun');
  });

  it('takes the place of its paragraph, and stays inside as the fallback', async () => {
    const box = await seen(`<p>Före</p><p> <a href="${ADDRESS}${MARK}"><b>Tryggare</b> kommun</a>\u00a0</p><p>Efter</p>`);
    expect([...box.children].map(({ localName }) => localName)).to.deep.equal(['p', 'kommun-nyhet', 'p']);
    expect(shown(box)).to.equal('Före\nTryggare kommun\nEfter');
    expect(box.querySelector('kommun-nyhet > p > a')!.textContent).to.equal('Tryggare kommun');
  });

  it('takes its own place alone where the paragraph says more', async () => {
    const box = await seen(`<p>Läs om <a href="${ADDRESS}${MARK}">trygghet</a> i dag</p>`);
    expect(box.querySelector('p > kommun-nyhet > a')!.textContent).to.equal('trygghet');
    expect(shown(box)).to.equal('Läs om\ntrygghet\ni dag');
  });

  it('counts also when it is added later, and when its address comes later', async () => {
    const box = await seen('<p><a>Tryggare kommun</a></p>');
    expect(box.querySelectorAll('kommun-nyhet')).to.have.length(0);
    const there = next(document, 'kommun-nyhet-load');
    box.querySelector('a')!.href = `${ADDRESS}${MARK}`;
    await there;
    expect(shown(box)).to.contain('Kommunpolis Anders Cronehag');
  });

  it('takes attributes after the mark, and no others than those that are for it', async () => {
    const { el } = await loaded(`<a href="${ADDRESS}${MARK}?heading-level=4&amp;share=copy+email&amp;outdated-after=never&amp;locale=en&amp;images=any&amp;onclick=x&amp;src=y&amp;style=z">Tryggare</a>`);
    const attributes = Object.fromEntries([...el.attributes].map(({ name, value }) => [name, value]));
    expect(attributes).to.deep.equal({ src: ADDRESS, 'heading-level': '4', share: 'copy email', 'outdated-after': 'never', locale: 'en', images: 'any' });
    expect(shown(part(el, 'share')!)).to.contain('Copy link\nShare by e-mail');
  });

  it('stays a correct link when loading fails', async () => {
    consoleMessages();
    const failed = next(document, 'kommun-nyhet-error');
    const box = fixtureSync<HTMLElement>(`<div><p><a href="${elsewhere('saknas.json')}${MARK}">Tryggare kommun</a></p></div>`);
    await failed;
    const link = box.querySelector('a')!;
    expect(shown(box)).to.contain('Tryggare kommun');
    expect(link.href).to.equal(`${elsewhere('saknas.json')}${MARK}`);
    expect(link.checkVisibility()).to.be.true;
  });

  for (const [name, markup] of Object.entries({
    'that somebody is writing': `<div contenteditable="true"><p><a href="${ADDRESS}${MARK}">Länk</a></p></div>`,
    'in an article that is there already': `<kommun-nyhet><p><a href="${ADDRESS}${MARK}">Länk</a></p></kommun-nyhet>`,
    'whose fragment only begins like the mark': `<p><a href="${ADDRESS}${MARK}s-egen-rubrik">Länk</a></p>`,
    'without the mark': `<p><a href="${ADDRESS}">Länk</a></p>`,
    'with the mark in its query': `<p><a href="${ADDRESS}&amp;x=%23kommun-nyhet">Länk</a></p>`,
  })) {
    it(`${name} stays as it is`, async () => {
      const box = await seen(markup);
      expect(box.querySelectorAll('kommun-nyhet[src]')).to.have.length(0);
      expect(box.querySelector('a')!.textContent).to.equal('Länk');
    });
  }
});
