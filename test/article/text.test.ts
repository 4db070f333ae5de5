import { expect } from '@open-wc/testing';
import { oneLine, paragraphsOf, plainText } from '../../src/article/text.js';

describe('the words of a text', () => {
  // [as it came, its paragraphs]
  const TEXTS: [string, ...string[]][] = [
    ['a < b och c > d', 'a < b och c > d'],
    ['Skriv <ord> här', 'Skriv <ord> här'],
    ['Så används <kommun-nyhet>', 'Så används <kommun-nyhet>'],
    ['Så skrivs &lt;p&gt; i HTML', 'Så skrivs <p> i HTML'],
    ['x<y och y>z', 'x<y och y>z'],
    ['Öppettider:\nMåndag 8–17\r\nTisdag stängt', 'Öppettider:\nMåndag 8–17\nTisdag stängt'],
    ['Ett.\n \n\nTvå\u2028rader.', 'Ett.', 'Två\nrader.'],
    ['<p>Bron <strong>öppnar</strong>.</p>', 'Bron öppnar.'],
    ['<p>Ett</p>\n<p>Två<br>\nrader</p>', 'Ett', 'Två\nrader'],
    ['<p>Ett<p>Två', 'Ett', 'Två'],
    ['&lt;p&gt;Kaf&amp;eacute;&lt;/p&gt;', 'Kafé'],
    ['<b>Öppettider:</b>\nMåndag', 'Öppettider:\nMåndag'], // no tag makes a line: the text's own are lines
    ['<ul><li>Gång</li><li>Cykel</li></ul>', 'Gång\nCykel'],
    ['<div>Ett</div><div>Två<br></div><div>Tre</div>', 'Ett\nTvå\nTre'],
    ['<h2>Rubrik</h2>Text', 'Rubrik', 'Text'],
    ['<!-- wp:paragraph --><p>Hej <ord></p><!-- /wp:paragraph -->', 'Hej <ord>'],
    ['<script>if (a < b) c();</script>Hej<style>p { }</style>', 'Hej'],
    ['<img src="a.jpg" alt="a > b">Hej', 'Hej'],
    ['<h:div xmlns:h="x"><h:p>Ett</h:p><h:p>Två</h:p></h:div>', 'Ett', 'Två'],
    ['Hej<!-- som aldrig slutar', 'Hej'],
    [' &nbsp; '],
  ];
  for (const [text, ...paragraphs] of TEXTS) {
    it(`${JSON.stringify(text)} are ${JSON.stringify(paragraphs)}`, () => expect(paragraphsOf(plainText(text))).to.deep.equal(paragraphs));
  }

  it('stand on one line where there is but one', () => {
    expect(oneLine(' Ny\n  bro\v10\u00a0000 \u2028kr ')).to.equal('Ny bro 10\u00a0000 kr');
  });

  it('are found in a time that grows no faster than the text', () => {
    // What grew with the square would take minutes.
    for (const part of [' ', '\n', ' \n', '<', '<a', '<a "', '<a \'"', '</', '</a ', '<!--', '<script', '<p>', '<ord>', '<br', '<b x', '<b x=', '&', '&a', '&#', '\v']) {
      const much = part.repeat(Math.floor(200_000 / part.length));
      for (const text of [much, `<p>a</p>${much}`, `${much}a`]) expect(paragraphsOf(plainText(text)), part).to.be.an('array');
    }
  });
});

describe('A text out of all measure', () => {
  it('is its beginning, with a mark where the rest is left out', () => {
    const [paragraph, ...others] = paragraphsOf('Ord. '.repeat(190_000));
    expect(others).to.deep.equal([]);
    expect(paragraph).to.match(/^Ord\. Ord\. .* Ord\. …$/).and.to.have.length(250_001);
  });

  it('is one paragraph where it has very many lines, with all its words', () => {
    const words = Array.from({ length: 5_000 }, (_, number) => String(number));
    for (const between of ['\n', '\n\n', '\r\n']) expect(paragraphsOf(words.join(between)).map((text) => text.split(/\s+/))).to.deep.equal([words]);
  });

  it('is none that somebody wrote: two hundred pages stay whole, in their paragraphs and lines', () => {
    const text = Array.from({ length: 900 }, (_, number) => `${number}. ${'Den nya bron öppnar på måndag. '.repeat(4)}\nOch sedan på tisdag. ${'Och onsdag. '.repeat(8)}`.trim());
    expect(paragraphsOf(text.join('\n\n')).map((paragraph) => paragraph.split('\n').length)).to.deep.equal(text.map(() => 2));
    expect(paragraphsOf(text.join('\n\n')).at(-1)).to.match(/^899\..*Och onsdag\.$/s);
  });

  it('has no line that is longer than any headline', () => {
    expect(oneLine('Ny bro '.repeat(100_000))).to.match(/^Ny bro Ny bro .*…$/).and.to.have.length(8_001);
    expect(oneLine('Ny bro '.repeat(1_000))).to.have.length(6_999);
  });
});
