import { expect } from '@open-wc/testing';
import { fill } from '../../src/article/fill.js';
import { locales, textsIn } from '../../src/locale/localize.js';
import { swedish } from '../../src/locale/texts.js';

const keys = Object.keys(swedish) as (keyof typeof swedish)[];
const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe('the words of the element', () => {
  // The contract's table; in the places are examples.
  const { shareOn, yearCount } = swedish;
  const english = textsIn('en');
  for (const [sv, en, key, values] of [
    ['Artikeln publicerades:', 'Published:', 'published', {}],
    ['Senast ändrad:', 'Last modified:', 'modified', {}],
    ['Ändrad av:', 'Modified by:', 'modifiedBy', {}],
    ['Denna nyhet kan innehålla inaktuell information', 'This news item may contain outdated information', 'outdated', {}],
    [
      'Det kan bero på att nyheten är publicerad för länge sedan eller att ny information har ersatt denna.',
      'This may be because it was published a long time ago or because new information has replaced it.',
      'reason',
      {},
    ],
    ['Nyheten publicerades för 5 år sedan.', 'It was published 5 years ago.', 'yearCount', { age: 5 }],
    ['Läs den aktuella informationen', 'Read the current information', 'replacement', {}],
    ['Dela sidan:', 'Share this page:', 'share', {}],
    ['Dela på Facebook', 'Share on Facebook', 'shareOn', { service: 'Facebook' }],
    ['Dela med e-post', 'Share by e-mail', 'email', {}],
    ['Kopiera länk', 'Copy link', 'copy', {}],
    ['Länken är kopierad', 'Link copied', 'copied', {}],
    ['Dela …', 'Share …', 'native', {}],
    ['Skriv ut', 'Print', 'print', {}],
  ] as const) {
    it(`are “${sv}” in Swedish and “${en}” in English`, () => {
      expect(fill(swedish[key], values)).to.equal(sv);
      expect(fill(english[key], values)).to.equal(en);
    });
  }

  it('fit one year and several, one service and another', () => {
    expect(fill(yearCount, { age: 12 })).to.equal('Nyheten publicerades för 12 år sedan.');
    expect(swedish.oneYear).to.equal('Nyheten publicerades för 1 år sedan.');
    expect(fill(shareOn, { service: 'X' })).to.equal('Dela på X');
  });

  it('are there in Swedish, which comes first, and in English', () => {
    expect(locales).to.include.members(['sv', 'en']);
    expect(locales[0]).to.equal('sv');
  });

  it('are Swedish in a language that is not there', () => {
    for (const locale of ['', 'de', 'sv-SE']) expect(textsIn(locale), locale).to.equal(textsIn('sv'));
  });

  for (const locale of locales) {
    const texts = textsIn(locale);

    it(`are all there in ${locale}, with the same places to fill in`, () => {
      expect(Object.keys(texts)).to.have.members(keys);
      for (const key of keys) {
        expect(texts[key], key).to.match(/^\S(.*\S)?$/);
        expect(places(texts[key]), key).to.deep.equal(places(swedish[key]));
      }
    });

    it(`are plain text in ${locale}, without markup or character references`, () => {
      for (const key of keys) expect(texts[key], key).not.to.match(/[<>]|&#?\w+;|\$\{/);
    });

    it(`name twelve different months in ${locale}`, () => {
      expect(new Set(texts.months.split(' ')).size).to.equal(12);
      expect(texts.months.split(' ').every((month) => /^\p{L}+$/u.test(month))).to.equal(true);
    });
  }
});
