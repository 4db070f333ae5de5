import { expect } from '@open-wc/testing';
import { sanitize } from '../../src/sources/sanitize.js';
import { cleaned, onEachPath, surroundings } from './support.js';

/** Texts that took from five seconds to over half a minute, or would, were the work for them to grow faster than they do. */
const SLOW: Readonly<Record<string, string>> = {
  'sections in sections, and beside each other': `${'<section>'.repeat(99)}${'<section>x</section>'.repeat(9_800)}`,
  'unknown elements': '<x>x</x>'.repeat(9_990),
  'unknown elements, unclosed': '<x>x'.repeat(9_990),
  'headings': '<h2>x</h2>'.repeat(9_990),
  'one paragraph of pictures that are not shown': `<p>${'<img src=//a.example/b.jpg>'.repeat(9_990)}</p>`,
  'pictures that wait, each with another': `<p>${'<img data-src=/b.jpg><noscript><img src=/b.jpg></noscript>'.repeat(6_000)}</p>`,
  'one picture of very many files': `<picture>${'<source srcset=/b.jpg><img>'.repeat(4_900)}</picture>`,
  'nothing for readers without script, very often beside a long text': `<div>${'Ord. '.repeat(150_000)}</div>${'<noscript></noscript>'.repeat(9_900)}`,
  'links beside each other': `<p>${'<a href=/a>a</a>'.repeat(9_900)}</p>`,
  'links to one place': `<p id=a>${'<a href=#a>#</a>'.repeat(9_900)}</p>`,
  'forms': '<form><p><input></p><label>x</label><button>x</button></form>'.repeat(2_400),
  'one form of many fields': `<form>${'<p><label>x</label><input></p>'.repeat(4_000)}<button>x</button></form>`,
  'figures in each other around a long text': `${'<figure>'.repeat(99)}${'Ord. '.repeat(190_000)}`,
  'frames': '<p><iframe src=//a.example/b></iframe></p>'.repeat(6_000),
  'buttons': '<div>x</div><button aria-expanded>a</button>'.repeat(6_000),
  'frameworks’ own elements': '<x-y>a</x-y>'.repeat(9_900),
  'names': Array.from({ length: 9_990 }, (_, number) => `<b id=a${number}>`).join('x</b>'),
  'one picture with very many addresses': `<img srcset="${'/bro.jpg 300w, '.repeat(60_000)}" alt="x">`,
  'one picture with very many attributes': `<img ${Array.from({ length: 20_000 }, (_, number) => `data-${number}="/bro.jpg"`).join(' ')} src=data:, alt="x">`,
  'blank elements': `${'<p>'.repeat(1)}${'<a href=/x> <b> </b></a>'.repeat(6_000)}`,
};

/** Milliseconds that a text takes, until it could be put into a page. */
const timeOf = (html: string) => {
  const before = performance.now();
  sanitize(html, { ...surroundings, shows: () => false });
  return performance.now() - before;
};
const ORDINARY = '<p>x</p>'.repeat(9_990);
const SOON = 2_000; // on a machine that does nothing else

describe('The time that a text takes', () => {
  onEachPath(() => {
    for (const [name, html] of Object.entries(SLOW)) {
      it(`grows no faster than the text: ${name}`, () => {
        expect(timeOf(html), 'milliseconds').to.be.below(Math.max(SOON, 8 * timeOf(ORDINARY)));
      }).timeout(60_000);
    }
  });
});

describe('A table in a body', () => {
  onEachPath(() => {
    const spans = (html: string) => [...html.matchAll(/ (?:col|row)?span="/g)].length;

    it('spans no more places than browsers can lay out, all cells together', () => {
      const table = cleaned(`<table>${'<tr><td colspan=99 rowspan=999>x<td colspan=99 rowspan=999>y</tr>'.repeat(400)}</table>`);
      expect(table).to.contain('x').and.to.contain('y');
      expect(spans(table)).to.equal(0);
      expect(spans(cleaned(`<table><colgroup>${'<col span=99>'.repeat(400)}</colgroup><tr><td>x</table>`))).to.be.below(203);
      expect(spans(cleaned(`<table>${'<tr><td colspan=50 rowspan=10>x</tr>'.repeat(10)}</table>`.repeat(10)))).to.equal(80);
    });

    it('is laid out in no time', () => {
      const place = document.createElement('div');
      document.body.append(place);
      const before = performance.now();
      place.append(sanitize(`<table>${'<tr><td colspan=99 rowspan=999>x<td colspan=99 rowspan=999>y</tr>'.repeat(400)}</table>`, surroundings));
      expect(place.offsetHeight).to.be.above(0);
      expect(performance.now() - before, 'milliseconds').to.be.below(Math.max(SOON, 8 * timeOf(ORDINARY)));
      place.remove();
    });

    it('keeps the spans of an ordinary one', () => {
      const table = `<table><tbody>${'<tr><th rowspan="2">a</th><td colspan="3">b</td></tr><tr><td>c</td><td>d</td><td>e</td></tr>'.repeat(300)}</tbody></table>`;
      expect(cleaned(table) === table).to.equal(true);
    });
  });
});
