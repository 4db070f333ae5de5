// What `npm run locales` says of a translator's file. Run by Node: no page is concerned.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemsOfTranslations } from '../../scripts/locales/problems.mjs';
import { apart, joined, markStale, unitsOf } from '../../scripts/locales/xliff.mjs';

const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december';
const unit = (id, source, target) => `<trans-unit id="${id}">\n  <source>${source}</source>\n${target === undefined ? '' : `  <target>${target}</target>\n`}</trans-unit>\n`;
const file = (...units) => `<xliff><file><body>\n${units.join('')}</body></file></xliff>`;
const problems = (xliff, { optional = false, known } = {}) => {
  const units = unitsOf(xliff);
  const ids = known ?? Object.keys(units);
  return problemsOfTranslations({ path: 'locales/fi.xlf', units, ids, optional }, ids);
};

describe('a file of translations', () => {
  it('is right where each text has its places, in an order of its own', () => {
    assert.deepEqual(problems(file(unit('date', '{day} {month}', '{month} {day}.'), unit('copy', 'Kopiera', 'Kopioi'))), { missing: [], wrong: [] });
  });

  for (const target of ['Jaa', 'Jaa {servicen}', 'Jaa {service} {service}', 'Jaa { service }', 'Jaa {Service}']) {
    it(`is wrong where “Dela på {service}” is “${target}”`, () => {
      const { wrong: [sentence, ...others] } = problems(file(unit('shareOn', 'Dela på {service}', target)));
      assert.match(sentence, /^"shareOn" in locales\/fi\.xlf has .*, and the text that it translates has \{service\}: /);
      assert.deepEqual(others, []);
    });
  }

  it('is wrong where a place has come that the text does not have', () => {
    assert.match(problems(file(unit('copy', 'Kopiera', 'Kopioi {x}'))).wrong[0], /"copy" .* has \{x\}, .* has none: /);
  });

  for (const count of [11, 13]) {
    it(`is wrong with ${count} months`, () => {
      const months = Array.from({ length: count }, (_, index) => `kuu${'a'.repeat(index)}`).join(' ');
      assert.match(problems(file(unit('months', MONTHS, months))).wrong[0], new RegExp(`"months" in locales/fi\\.xlf is ${count} words: write the 12 months`));
    });
  }

  it('says what has no translation: empty, blank, or not there', () => {
    const { missing, wrong } = problems(file(unit('a', 'A', ''), unit('b', 'B', ' '), unit('c', 'C')));
    assert.deepEqual(missing.map(sentence => sentence.slice(0, 22)), ['"a" has no translation', '"b" has no translation', '"c" has no translation']);
    assert.deepEqual(wrong, []);
  });

  it('may be empty where a language can do without it', () => {
    assert.deepEqual(problems(file(unit('a', 'A', '')), { optional: true }), { missing: [], wrong: [] });
  });

  it('says what is used nowhere', () => {
    assert.match(problems(file(unit('a', 'A', 'B'), unit('old', 'C', 'D')), { known: ['a'] }).missing[0], /^"old" in locales\/fi\.xlf is used nowhere/);
  });
});

describe('the files of a language', () => {
  const whole = file(unit('b', 'B', 'BB'), unit('a', 'A'), unit('check', 'C', 'CC'));

  it('have the texts in the order in which they are written, each with a target to fill in', () => {
    assert.equal(apart(whole, ['a', 'b']), file(unit('a', 'A', ''), unit('b', 'B', 'BB')));
  });

  it('are one again for lit-localize, without the targets that nobody filled in', () => {
    const together = joined([apart(whole, ['a', 'b']), apart(whole, ['check'])]);
    assert.deepEqual(unitsOf(together), unitsOf(whole));
    assert.doesNotMatch(together, /<target><\/target>/);
  });

  it('mark what was translated from an older text, until the translation is another', () => {
    const before = unitsOf(file(unit('a', 'A', 'AA')));
    assert.equal(unitsOf(markStale(file(unit('a', 'Ny', 'AA')), before)).a.stale, true);
    assert.equal(unitsOf(markStale(file(unit('a', 'Ny', 'Uusi')), before)).a.stale, false);
  });
});
