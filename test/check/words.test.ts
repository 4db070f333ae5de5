import { expect } from '@open-wc/testing';
import { rules } from '../../src/check/rules.js';
import { checkLocales, checkTextsIn, type CheckTexts } from '../../src/locale/check.js';
import { swedish } from '../../src/locale/texts.js';
import { textsIn } from '../../src/locale/localize.js';
import { examples, findings } from './examples.js';

const sv = checkTextsIn('sv');
const keys = Object.keys(sv) as (keyof CheckTexts)[];
const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe('the words of the author checks', () => {
  it('are there in Swedish, which comes first, and in English, for every rule and no other', () => {
    expect(checkLocales).to.deep.equal(['sv', 'en']);
    const expected = rules.flatMap(({ id }) => [id, `${id}-why`]);
    for (const locale of checkLocales) expect(Object.keys(checkTextsIn(locale)).filter((key) => !key.startsWith('check-')), locale).to.have.members(expected);
  });

  for (const locale of checkLocales) {
    it(`are sentences of plain text in ${locale}, with the same places to fill in`, () => {
      const texts = checkTextsIn(locale);
      for (const key of keys) {
        expect(places(texts[key]), key).to.deep.equal(places(sv[key]));
        expect(texts[key], key).not.to.match(/[<>]|&#?\w+;|\$\{/);
        if (!key.startsWith('check-')) expect(texts[key], key).to.match(/^[\p{Lu}”“{][^]*[.?]$/u);
      }
    });
  }

  it('fill in all of their places, in both languages', () => {
    for (const { bad } of examples) {
      for (const example of bad) {
        for (const locale of checkLocales) {
          for (const { message, reason } of findings(example, { locale })) expect(`${message} ${reason}`, example).not.to.match(/[{}]|undefined/);
        }
      }
    }
  });

  it('call “Ändrad av” what the element calls it', () => {
    expect(swedish.modifiedBy).to.equal('Ändrad av:');
    expect(sv['editor-name']).to.contain('”Ändrad av”');
    expect(textsIn('en').modifiedBy).to.equal('Modified by:');
    expect(checkTextsIn('en')['editor-name']).to.contain('“Modified by”');
  });

  it('are Swedish in a language that is not there', () => {
    expect(checkTextsIn('fi') === sv).to.be.true;
  });
});
