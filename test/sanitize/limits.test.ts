import { expect } from '@open-wc/testing';
import { sanitize } from '../../src/sources/sanitize.js';
import { expectLinear } from '../support/growth.js';
import { cleaned, onEachPath, surroundings } from './support.js';

/** So many of something: to the end of what is read as markup, four thousand elements; of words, a quarter of a million units. */
type Make = (count: number) => string;
const times = (part: string, before = '', after = ''): Make => (count) => `${before}${part.repeat(count)}${after}`;
const each = (part: (number: number) => string, before = '', after = ''): Make => (count) => `${before}${Array.from({ length: count }, (_, number) => part(number)).join('')}${after}`;
const words = 'Ord. '.repeat(100_000);

/** Texts that took from five seconds to over half a minute, or would, were the work for them to grow faster than they do: with how many of each. */
const SLOW: Readonly<Record<string, readonly [Make, number]>> = {
  'sections in sections, and beside each other': [times('<section>x</section>', '<section>'.repeat(99)), 3_700],
  'unknown elements': [times('<x>x</x>'), 3_800],
  'unknown elements, unclosed': [times('<x>x'), 3_900],
  'headings': [times('<h2>x</h2>'), 3_800],
  'one paragraph of pictures that are not shown': [times('<img src=//a.example/b.jpg>', '<p>'), 980],
  'pictures that wait, each with another': [times('<img data-src=/b.jpg><noscript><img src=/b.jpg></noscript>', '<p>'), 490],
  'one picture of very many files': [times('<source srcset=/b.jpg><img>', '<picture>'), 980],
  'nothing for readers without script, very often beside a long text': [times('<noscript></noscript>', `<div>${words}</div>`), 2_800],
  'escaped markup for readers without script': [times('&lt;b&gt;x', '<noscript>', '</noscript>'), 90_000],
  'links beside each other': [times('<a href=/a>a</a>', '<p>'), 3_700],
  'links to one place': [times('<a href=#a>#</a>', '<p id=a>'), 3_700],
  'blank links to one blank place': [times('<a href=#a></a>', '<p id=a>'), 3_700],
  'links around blocks': [times('<a href=/a><div>'), 1_900],
  'forms': [times('<form><p><input></p><label>x</label><button>x</button></form>'), 49],
  'one form of many fields': [times('<p><label>x</label><input></p>', '<form>', '<button>x</button></form>'), 980],
  'figures in each other around a long text': [times('Ord. ', '<figure>'.repeat(99)), 190_000],
  'divisions in each other, each with an address': [times('<div data-href=//a.example/b>'), 3_900],
  'buttons with bars between them': [times('<button>x</button> | ', '<p>'), 980],
  'hidden email addresses': [times('<a data-cfemail=0101>x</a>'), 3_700],
  'frames': [times('<p><iframe src=//a.example/b></iframe></p>'), 980],
  'buttons': [times('<div>x</div><button aria-expanded>a</button>'), 980],
  'frameworks’ own elements': [times('<x-y>a</x-y>'), 3_800],
  'directions': [times('<p lang=en dir=ltr>x</p>'), 3_700],
  'names': [each((number) => `<b id=a${number}>x</b>`), 3_700],
  'one picture with very many addresses': [times('/bro.jpg 300w, ', '<img srcset="', '" alt="x">'), 60_000],
  'one attribute of a megabyte': [times('x y', '<p title="', '" class="a b">x</p>'), 300_000],
  'one picture with very many attributes': [each((number) => ` data-${number}="/bro.jpg"`, '<img', ' src=data:, alt="x">'), 20_000],
  'elements with many attributes': [times(`<p ${Array.from({ length: 99 }, (_, number) => `a${number}=b`).join(' ')}>x</p>`), 1_500],
  'blank elements': [times('<a href=/x> <b> </b></a>', '<p>'), 1_850],
  'divisions in each other': [times('<div>'), 3_900],
  'divisions in each other, which others seem to end': [times('<span><div></span></div>'), 1_900],
  'divisions in each other, which attributes and comments seem to end': [times('<div "a="></div>"><!--</div>-->'), 1_850],
  'bold in italics, in each other': [times('<b><i><b>'), 1_300],
  'bold that nobody ends, in a paragraph each': [each((number) => `<p><b lang=a${number}>x`), 1_850],
  'type that nobody ends, around paragraphs': [times('<p>x', '<b><b><i><i><u><u><s><s><em><em><tt><tt><big><big>'), 3_900],
  'lists in each other': [times('<ul><li>'), 1_950],
  'tables in each other': [times('<table><tr><td>'), 1_300],
  'tables with what does not belong there': [times('<table><b>x'), 1_950],
  'summaries': [times('<details><summary>x</summary>y</details>'), 1_850],
  'comments': [times('<!-- x -->'), 3_900],
  'nothing but the beginnings of tags': [times('<'), 990_000],
  'references': [times('&amp;'), 190_000],
};

describe('The time that a text takes', () => {
  onEachPath(() => {
    for (const [name, [make, count]] of Object.entries(SLOW)) {
      it(`grows no faster than the text: ${name}`, () => {
        expectLinear(make, (html) => sanitize(html, { ...surroundings, shows: () => false }), count);
      }).timeout(60_000);
    }

    /** Elements in a text. */
    const elements = (text: string) => text.match(/<[a-z]/g)?.length;

    it('is short where there are too many tags: of the rest the words are left', () => {
      const text = cleaned(`<p>Ord före</p>${'<b><p>x'.repeat(50_000)}<p>Ord efter</p>`);
      expect(text).to.contain('Ord före').and.to.contain('Ord efter');
      expect(elements(text)).to.be.below(600);
    });

    const rows = (name: string, count: number) => Array.from({ length: count }, (_, number) => `<tr><td>${name} ${number}</td><td>${number} kr</td></tr>`).join('');
    const numbers = (text: string) => [...text.matchAll(/nr (\d+)/g)].map(([, number]) => Number(number));
    for (const [what, text, kept] of [
      ['very many paragraphs', Array.from({ length: 6_000 }, (_, number) => `<p>nr ${number}</p>`).join(''), '<p>nr 200</p>'],
      ['a very long table', `<table><tbody>${rows('nr', 3_000)}</tbody></table>`, '<td>nr 100</td><td>100 kr</td>'],
      ['a list, with a comment of very many tags before it', `<p><b>nr 0</b></p><!-- ${'<p>ej</p>'.repeat(5_000)} --><ul>${'<li>nr 1</li>'.repeat(5_000)}</ul>`, '<p><b>nr 0</b></p><ul><li>nr 1</li>'],
      ['paragraphs, with a script of very many tags between them', `<p>nr 0</p><script>x = "${'<p>ej</p>'.repeat(5_000)}"</script><p><b>nr 1</b></p>${'<p>nr 2</p>'.repeat(5_000)}`, '<p>nr 0</p><p><b>nr 1</b></p>'],
      ['paragraphs, the last that may be one with a value that looks like tags', `${'<p>nr 1</p>'.repeat(498)}<p title="${'<b> '.repeat(20)}">nr 2</p>${'<p>nr 3</p>'.repeat(5_000)}`, '<p>nr 1</p>'],
    ] as const) {
      it(`is short for ${what}: its beginning stays as it is, and every word in its order`, () => {
        const read = cleaned(text).replaceAll('> <', '><');
        expect(elements(read)).to.be.below(600);
        expect(read).to.contain(kept).and.not.to.contain('ej');
        expect(numbers(read)).to.deep.equal(numbers(text));
      });
    }

    for (const [what, begun] of Object.entries({
      'a button': '<button>', 'a list of choices': '<select>', 'what is hidden': '<div hidden>', 'a film': '<video>', 'a template': '<template>', 'another language': '<noembed>', 'an attribute': `<p title="${'< a '.repeat(4_000)}">`,
    })) {
      it(`ends the markup also in the midst of ${what}, and the words after it stay`, () => {
        expect(cleaned(`${'<b>x</b>'.repeat(490)}${begun}${'<i>y</i>'.repeat(4_000)}<p>5 < 6 och <title-card>sista</title-card> ordet`)).to.match(/5 &lt; 6 och\s+sista\s+ordet<\/p>$/);
      });
    }

    it('is short where there are too many words: those that come first are left, with a mark where the rest is left out', () => {
      const words = 'Ord. '.repeat(30_000);
      const text = cleaned(`<div><p>${words}</p><p>${words}</p></div><p>Ord efter</p><ul><li>Sist</li></ul>`);
      expect(text.replace(/<.*?>/g, '')).to.match(/^(Ord\. )+…$/).and.to.have.length(250_001);
      expect(text).to.match(/…<\/p><\/div>$/);
    });

    it('costs a long text nothing: two hundred pages stay whole, whatever is written beside the words', () => {
      const text = `<p>${'Ord. '.repeat(48_000)}</p>`;
      expect(cleaned(`<style>${'p { color: red } '.repeat(20_000)}</style>${text}<p><b>Sist</b></p>`) === `${text}<p><b>Sist</b></p>`).to.equal(true);
    });

    for (const [name, attributes] of [
      ['without values', (number: number) => ` a${number}`], ['in quotes', (number: number) => ` a${number}="b"`], ['in quotes, side by side', (number: number) => `a${number}='b'`],
      ['in quotes that end with an equals sign', (number: number) => ` a${number}="x="`], ['parted by slashes', (number: number) => `/a${number}=b`], ['behind a quote that is none', (number: number) => `${number ? '' : ' x" y\' z=">"'} a${number}`],
    ] as const) {
      it(`is short where a tag has too many attributes, ${name}: the words are left`, () => {
        const tag = `<p ${Array.from({ length: 20_000 }, (_, number) => attributes(number)).join('')} `.padEnd(60_000);
        expect(cleaned(`<p>Ord <b>före</b></p>${tag}>Ord efter`)).to.match(/Ord\s+före/).and.to.contain('Ord efter').and.not.to.contain('<b>');
      });
    }

    it('costs a text with very many quotes, slashes and spaces nothing', () => {
      const text = `<p>Ord <b>före</b> = "citat" / ${'a / b = "c" '.repeat(20_000)}</p>`;
      expect(cleaned(text)).to.contain('<b>före</b>');
    });

    it('costs an ordinary text nothing: type that is closed stays, in however many tags, and with its language', () => {
      const text = '<p><b lang="en">Bold</b> och <i>kursiv</i>.</p>'.repeat(1_200);
      expect(cleaned(text) === text).to.equal(true);
    });
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

    it('is laid out in a time that grows no faster than the table', () => {
      const place = document.createElement('div');
      document.body.append(place);
      expectLinear(times('<tr><td colspan=99 rowspan=999>x<td colspan=99 rowspan=999>y</tr>', '<table>'), (html) => {
        place.replaceChildren(sanitize(html, surroundings));
        expect(place.offsetHeight).to.be.above(0);
      }, 400);
      place.remove();
    }).timeout(60_000);

    it('keeps the spans of an ordinary one', () => {
      const table = `<table><tbody>${'<tr><th rowspan="2">a</th><td colspan="3">b</td></tr><tr><td>c</td><td>d</td><td>e</td></tr>'.repeat(300)}</tbody></table>`;
      expect(cleaned(table) === table).to.equal(true);
    });
  });
});
