import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { cleaned, onEachPath } from './support.js';

const markup = (levels: readonly number[]) => levels.map((level, index) => `<h${level}>Rubrik ${index}</h${level}><p>Text</p>`).join('');
const shifted = (levels: readonly number[], level: number) => [...cleaned(markup(levels), { level }).matchAll(/<h(\d)>/g)].map(([, digit]) => Number(digit));

/** Below a headline of some level, headings become these. */
const CASES: [number, number[], number[]][] = [
  [2, [2], [3]],
  [2, [1, 2, 3], [3, 4, 5]],
  [2, [2, 4], [3, 4]],
  [2, [3, 3, 4, 3], [3, 3, 4, 3]],
  [2, [4, 2, 3], [3, 3, 4]],
  [2, [2, 4, 3, 2], [3, 4, 4, 3]],
  [2, [1, 3, 5, 2, 6], [3, 4, 5, 4, 5]],
  [1, [1, 2], [2, 3]],
  [1, [6], [2]],
  [3, [2, 3, 4, 5, 6], [4, 5, 6, 6, 6]],
  [5, [1, 2, 3], [6, 6, 6]],
  [6, [1, 2, 6], [6, 6, 6]],
];

describe('A heading in a body', () => {
  onEachPath(() => {
    for (const [level, before, after] of CASES) {
      it(`stands below a headline of level ${level}: ${before.join(' ')} become ${after.join(' ')}`, () => {
        expect(shifted(before, level)).to.deep.equal(after);
      });
    }

    it('never stands above the first level, nor leaps over one, whatever the levels are', () => {
      const levels = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 12 });
      fc.assert(fc.property(levels, fc.integer({ min: 1, max: 6 }), (given, level) => {
        const found = shifted(given, level);
        expect(found.length).to.equal(given.length);
        found.forEach((each, index) => {
          expect(each).to.be.within(Math.min(level + 1, 6), 6);
          expect(each).to.be.at.most(Math.min((found[index - 1] ?? level) + 1, 6));
        });
      }), { numRuns: 50 });
    });

    it('keeps what is in it, and its language', () => {
      expect(cleaned('<h1 lang="en" dir="ltr" id="x" class="y">The <em>bridge</em> <a href="/x">opens</a></h1>')).to.equal(
        '<h3 lang="en" dir="ltr">The <em>bridge</em> <a href="https://www.boras.se/x">opens</a></h3>');
    });

    it('goes where there is nothing in it, and counts for nothing', () => {
      expect(cleaned('<h1>&nbsp;</h1><h2><br></h2><h3><a name="x"></a></h3><h4>Rubrik</h4>')).to.equal('<h3>Rubrik</h3>');
    });

    it('stays where there is a picture in it', () => {
      expect(cleaned('<h2><img src="/x.svg" alt="Borås Stad"></h2>')).to.equal('<h3><img src="https://www.boras.se/x.svg" alt="Borås Stad" loading="lazy" referrerpolicy="no-referrer"></h3>');
    });

    it('is no heading by its role alone', () => {
      expect(cleaned('<p role="heading" aria-level="2">Text</p>')).to.equal('<p>Text</p>');
    });
  });
});
