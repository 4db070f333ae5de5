import { expect } from '@open-wc/testing';
import { cleaned, onEachPath } from './support.js';

const words = (html: string) => cleaned(html).replace(/<[^>]*>/g, '');

const APART: readonly [string, string][] = [
  ['<div class="wp-block-file"><a href="/a.pdf">Årsrapport 2026</a><a href="/a.pdf" download class="wp-block-file__button">Ladda ner</a></div>', 'Årsrapport 2026 Ladda ner'],
  ['<p><a href="/a">kultur</a><a href="/b">fritid</a></p>', 'kultur fritid'],
  ['<p><span><a href="/a">Ett</a></span><span><b><a href="/b">Två</a></b></span></p>', 'Ett Två'],
  ['<p><a href="/a"><span>Nyheter</span></a><a href="/b"><strong>Kalender</strong></a></p>', 'Nyheter Kalender'],
  ['<p><a href="/a">Lag (2018:1937)</a><a href="/b">Förordning</a></p>', 'Lag (2018:1937) Förordning'],
  ['<div><label>Namn</label><input><label>E-post</label><input></div>', 'Namn E-post'],
  ['<div><x-tagg>Bro</x-tagg><x-tagg>Trafik</x-tagg></div>', 'Bro Trafik'],
  ['<div><a href="/a">Bro</a><x-tagg>Trafik</x-tagg></div>', 'Bro Trafik'],
];
const TOGETHER: readonly [string, string][] = [
  ['<p><a href="/a">Lä</a><a href="/a">s mer</a></p>', 'Läs mer'],
  ['<p>Läs <a href="/a">mer</a>, <a href="/b">nu</a>.</p>', 'Läs mer, nu.'],
  ['<p><a href="/a">Ett</a> <a href="/b">Två</a></p>', 'Ett Två'],
  ['<p><a href="/a">Ett</a><a href="/b">, två</a></p>', 'Ett, två'],
  ['<p><b>F</b>örst H<sub>2</sub>O <span>till</span><span>sammans</span> <a href="/a">bro</a>n</p>', 'Först H2O tillsammans bron'],
  ['<p>Med <x-ord>bro</x-ord>n</p>', 'Med bron'],
];

describe('Words that only another page’s styles kept apart', () => {
  onEachPath(() => {
    for (const [html, text] of APART) it(`stay apart: ${html}`, () => { expect(words(html)).to.equal(text); });
    for (const [html, text] of TOGETHER) it(`are not torn apart: ${html}`, () => { expect(words(html)).to.equal(text); });
    it('stay in their list', () => { expect(cleaned('<menu><li>Ett</li><li>Två</li></menu>')).to.equal('<ul><li>Ett</li><li>Två</li></ul>'); });
  });
});
