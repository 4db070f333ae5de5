import { expect } from '@open-wc/testing';
import { CALLED, PLACES } from '../../src/article/place.js';
import { nearest } from '../../src/article/nearest.js';
import { ATTRIBUTES } from '../../src/check/reading/attributes.js';
import { KommunNyhet } from '../../src/index.js';
import { findings } from './examples.js';

const said = (markup: string) => findings(markup, { locale: 'en' }).map(({ message }) => message);
const ARTICLE = '<kommun-nyhet lang="sv" headline="Ny bro" description="Bron öppnar i dag."';

describe('the right name', () => {
  it('is one of the element’s own attributes, each of them', () => {
    expect(Object.keys(ATTRIBUTES)).to.have.members(KommunNyhet.observedAttributes);
  });

  it('is found for what it is called in Swedish, for what is misspelt, and for each name itself', () => {
    for (const [places, right, words] of [
      [CALLED, 'headline', 'rubrik Rubrik rubik headine head-line titel'], [CALLED, 'lead', 'ingress ingres leed led'], [CALLED, 'footer', 'sidfot fotter Footer'],
      [ATTRIBUTES, 'date-published', 'date-publised datepublished date_published datum publicerad'], [ATTRIBUTES, 'heading-level', 'headinglevel heading-levle'],
      [ATTRIBUTES, 'date-modified', 'datemodified uppdaterad date-modifed'], [ATTRIBUTES, 'outdated', 'outdatd inaktuell'], [ATTRIBUTES, 'src', 'scr källa'],
    ] as const) {
      for (const word of words.split(' ')) expect(nearest(word, places), word).to.equal(right);
    }
    for (const place of PLACES.filter(Boolean)) expect(nearest(place, CALLED)).to.equal(place);
    for (const name of Object.keys(ATTRIBUTES)) expect(nearest(name, ATTRIBUTES)).to.equal(name);
  });

  it('is none for what is like nothing, and for what any element may have', () => {
    for (const word of ['karta', 'x', 'main', '🌉', 'a'.repeat(400)]) expect(nearest(word, CALLED), word).to.equal(undefined);
    const any = 'accesskey class contenteditable dir draggable hidden id inert is itemid itemprop itemscope itemtype lang nonce part popover role slot spellcheck style tabindex translate';
    for (const name of any.split(' ')) expect(nearest(name, ATTRIBUTES), name).to.equal(undefined);
  });
});

describe('the author check of names', () => {
  it('names the right one', () => {
    expect(said(`${ARTICLE} date-publised="2021-05-07"></kommun-nyhet>`)).to.deep.equal(['date-publised does nothing here. Write date-published.']);
    expect(said('<h2 slot="rubrik">Ny bro</h2>')).to.deep.equal(['<h2 slot="rubrik"> does nothing here. Write <h2 slot="headline">.']);
    expect(said('<div slot="body">Bron öppnar.</div>')).to.deep.equal(['<div slot="body"> does nothing here. Write <div>.']);
    expect(said('<section><p slot="ingress">Bron öppnar.</p></section>')).to.deep.equal(['<section><p slot="ingress"> does nothing here. Write <kommun-nyhet><p slot="lead">.']);
    expect(said('<p slot="karta">Bron</p>')[0]).to.contain('<p slot="logo|headline|');
  });

  it('leaves alone what is meant for another component, and what the embedding script wrote', () => {
    for (const right of ['<kommun-ruta><p slot="rubrik">Bron</p></kommun-ruta>', '<div data-kommun-nyhet slot="body"><p>Bron</p></div>']) expect(said(right), right).to.deep.equal([]);
  });
});
