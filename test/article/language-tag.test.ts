import { expect } from '@open-wc/testing';
import { languageTag } from '../../src/article/language-tag.js';

describe('a language', () => {
  for (const [text, tag] of [
    ['sv', 'sv'], ['sv-SE', 'sv-SE'], ['en_GB', 'en-GB'], ['sv_SE.UTF-8', 'sv-SE'], ['ca_ES@euro', 'ca-ES'], [' fi ', 'fi'], ['zh-Hant-TW', 'zh-Hant-TW'], ['smj', 'smj'],
    ['English', undefined], ['Svenska', undefined], ['', undefined], ['s', undefined], ['x-default', undefined], ['sv,en', undefined], ['sv-', undefined], ['sv SE', undefined], ['1', undefined],
  ] as const) {
    it(`${JSON.stringify(text)} has the tag ${tag ?? 'that is none'}`, () => expect(languageTag(text)).to.equal(tag));
  }
});
