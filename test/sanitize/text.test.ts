import { expect } from '@open-wc/testing';
import { cleaned, onEachPath } from './support.js';

const SAME = [
  '<p>Text <strong>fet</strong>, <em>kursiv</em>, <b>b</b> <i>i</i> <u>u</u> <s>s</s> <small>liten</small> <mark>märkt</mark> H<sub>2</sub>O m<sup>2</sup><br>ny rad</p>',
  '<p><abbr title="Förordning">Förordn.</abbr> <dfn>ord</dfn> <q>citat</q> <cite>verk</cite> <code>kod</code> <kbd>Esc</kbd> <samp>svar</samp> <var>x</var> <span lang="en">word</span></p>',
  '<p><del datetime="2026-01-01">gammalt</del> <ins datetime="2026-01-02T10:00">nytt</ins> <time datetime="2026-03-13">i mars</time> lång<wbr>ord</p>',
  '<p><bdo dir="rtl">abc</bdo> <bdi>x</bdi> <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>',
  '<ul><li>Ett<ul><li>Ett ett</li></ul></li><li>Två</li></ul>', '<ol start="3" type="a" reversed=""><li value="7">Sju</li><li>Åtta</li></ol>', '<dl><dt>Ord</dt><dd>Förklaring</dd></dl>',
  '<table><caption>Öppettider</caption><colgroup><col span="2"></colgroup><thead><tr><th scope="col" abbr="veckodag: alla">Veckodag</th><th scope="col">Tid</th></tr></thead><tbody><tr><th scope="row" rowspan="2">Måndag</th><td colspan="1">8–17</td></tr></tbody><tfoot><tr><td>x</td></tr></tfoot></table>',
  '<blockquote><p>Citat</p></blockquote>', '<pre>rad 1\n  rad 2</pre>', '<hr>', '<details open=""><summary>Mer</summary><p>Text</p></details>', '<figure><blockquote>Citat</blockquote><figcaption>Kansliet</figcaption></figure>',
  '<div><p>Text</p></div>', 'Text utan element', '<p>5 &lt; 7 &amp; 7 &gt; 5</p>',
];

const UNWRAPPED: [string, string][] = [
  ['<section><h2>Rubrik</h2></section><article>Ett</article><aside>Två</aside>', '<div><h3>Rubrik</h3></div><div>Ett</div><div>Två</div>'],
  ['<header>a</header><footer>b</footer><main>c</main><nav>d</nav><address>e</address><center>f</center><hgroup>g</hgroup><search>h</search>', '<div>a</div><div>b</div><div>c</div><div>d</div><div>e</div><div>f</div><div>g</div><div>h</div>'],
  ['<section lang="en" dir="ltr" class="x" id="y"><p>Text</p></section>', '<div lang="en" dir="ltr"><p>Text</p></div>'],
  ['<form action="/x"><fieldset><legend>Fråga</legend><label>Namn <input name="n"></label><p>Text</p></fieldset></form>', '<div><div>Fråga</div><p>Text</p></div>'],
  ['<table><form><tr><td>Text</td></tr></form></table>', '<table><tbody><tr><td>Text</td></tr></tbody></table>'],
  ['<p><font color="red">röd</font> <big>stor</big> <tt>tt</tt> <strike>struken</strike> <acronym title="x">SKR</acronym> <nobr>en rad</nobr> <data value="1">ett</data></p>', '<p>röd stor tt struken SKR en rad ett</p>'],
  ['<p>Text<o:p>&nbsp;</o:p> <st1:place w:st="on">Borås</st1:place></p>', '<p>Text&nbsp; Borås</p>'],
  ['<sv-box><x-y><p>Text</p></x-y></sv-box><kommun-nyhet src="/x"><p>Reserv</p></kommun-nyhet>', '<p>Text</p><p>Reserv</p>'],
  ['<ul is="x-list"><li is="x-y">Ett</li><li>Två</li></ul>', '<ul><li>Ett</li><li>Två</li></ul>'],
  ['<html><head><title>x</title></head><body class="x"><p>Text</p></body></html>', '<p>Text</p>'],
  ['<p>Före<table><tr><td>x</td></tr></table>Efter</p>', '<p>Före</p><table><tbody><tr><td>x</td></tr></tbody></table>Efter'],
  ['<figcaption>Före<table><tr><td>x</td></tr></table></figcaption>', '<div>Före<table><tbody><tr><td>x</td></tr></tbody></table></div>'],
  ['<figcaption>Bildtext</figcaption><div><figcaption><p>Två</p></figcaption></div>', '<p>Bildtext</p><div><p>Två</p></div>'],
];

const GONE = [
  '<script>x</script>', '<style>x</style>', '<template>x</template>', '<svg><text>x</text></svg>', '<math><mi>x</mi></math>', '<canvas>x</canvas>', '<select><option>x</option></select>', '<textarea>x</textarea>',
  '<input value="x">', '<button>x</button>', '<dialog open>x</dialog>', '<noscript>x</noscript>', '<noembed>x</noembed>', '<noframes>x</noframes>', '<xmp>x</xmp>', '<title>x</title>', '<datalist><option>x</datalist>',
  '<progress>x</progress>', '<meter>x</meter>', '<xml><o:x>x</o:x></xml>', '<link rel="stylesheet" href="x">', '<meta name="x">', '<base href="x">', '<p hidden>x</p>', '<section hidden>x</section>', '<!-- x -->', '<?x y?>', '<!DOCTYPE x>',
];

describe('The text of a body', () => {
  onEachPath(() => {
    for (const html of SAME) it(`stays as it is: ${html}`, () => { expect(cleaned(html)).to.equal(html); });
    for (const [before, after] of UNWRAPPED) it(`keeps its words, in plainer elements: ${before}`, () => { expect(cleaned(before)).to.equal(after); });
    for (const html of GONE) it(`has nothing of ${html}`, () => { expect(cleaned(`<p>Före</p>${html}<p>Efter</p>`)).to.equal('<p>Före</p><p>Efter</p>'); });

    it('has nothing from plaintext on, which never ends', () => {
      expect(cleaned('<p>Före</p><plaintext>x</plaintext><p>Efter</p>')).to.equal('<p>Före</p>');
    });

    it('has what the browser would show when it is looked for', () => {
      expect(cleaned('<div hidden="until-found">Text</div>')).to.equal('<div>Text</div>');
    });

    it('has no empty paragraphs, captions and figures', () => {
      expect(cleaned('<p></p><p> \n&nbsp;</p><p><br></p><p><span><b></b></span></p><figure><figcaption></figcaption></figure><p>Text</p>')).to.equal('<p>Text</p>');
      expect(cleaned('<figure><table><tbody><tr><td>1</td></tr></tbody></table><figcaption> </figcaption></figure>')).to.equal('<figure><table><tbody><tr><td>1</td></tr></tbody></table></figure>');
    });

    it('has no attribute that names, styles, acts or speaks', () => {
      expect(cleaned(`<p class="a" id="b" style="c" name="d" title="e" role="f" aria-label="g" data-h="h" tabindex="0" slot="i" part="j" contenteditable popover inert
        translate="no" accesskey="l" draggable="true" itemprop="m" onclick="n" align="right" xmlns="x" nonce="o" autofocus>Text</p>`)).to.equal('<p>Text</p>');
      expect(cleaned('<p><abbr title="x" class="y">A</abbr> <span title="x">B</span> <li title="x">C</li></p><td width="5">D</td>')).to.match(/^<p><abbr title="x">A<\/abbr> <span>B<\/span> /).and.not.to.match(/<li t|width/);
    });

    for (const lang of ['sv', 'en-GB', 'zh-Hant-TW', 'SV', 'sma', 'de-1996']) it(`keeps its language: ${lang}`, () => { expect(cleaned(`<p lang="${lang}">x</p>`)).to.equal(`<p lang="${lang}">x</p>`); });
    it('has a language that a system wrote with an underscore', () => { expect(cleaned('<p lang="sv_SE">x</p>')).to.equal('<p lang="sv-SE">x</p>'); });
    for (const lang of ['', 'x-none', 'svenska språket', '-', 'sv-', '"', 'å']) it(`has no language called ${JSON.stringify(lang)}`, () => { expect(cleaned(`<p lang='${lang}'>x</p>`)).to.equal('<p>x</p>'); });
    for (const dir of ['ltr', 'rtl', 'AUTO']) it(`keeps its direction: ${dir}`, () => { expect(cleaned(`<p dir="${dir}">x</p>`)).to.equal(`<p dir="${dir}">x</p>`); });
    for (const dir of ['', 'vänster', 'ltr rtl']) it(`has no direction called ${JSON.stringify(dir)}`, () => { expect(cleaned(`<p dir="${dir}">x</p>`)).to.equal('<p>x</p>'); });

    for (const [attributes, kept] of [['colspan="2" rowspan="3"', ' colspan="2" rowspan="3"'], ['colspan="1000" rowspan="65534"', ''], ['colspan="100%" rowspan="-1"', ''], ['colspan="" rowspan="x"', '']]) {
      it(`has cells of a number of columns and rows that browsers can lay out: ${attributes}`, () => {
        expect(cleaned(`<table><tbody><tr><td ${attributes}>x</td></tr></tbody></table>`)).to.equal(`<table><tbody><tr><td${kept}>x</td></tr></tbody></table>`);
      });
    }

    for (const name of ['div', 'b', 'x-y', 'section', 'ul><li', 'blockquote', 'table><tr><td', 'font color=x']) {
      it(`is there however deep it stands: 3000 times <${name}>`, () => {
        const html = cleaned(`<p>Före</p>${`<${name}>`.repeat(3000)}<i>Text</i>`);
        expect(html).to.match(/^(?:<p>Före<\/p>| Före )/).and.to.contain('Text'); // its words alone, where it is very deep
        const box = document.implementation.createHTMLDocument().createElement('div');
        box.innerHTML = html;
        expect(box.querySelectorAll(`:scope${'>*'.repeat(104)}`).length, 'elements deeper than 103').to.equal(0);
      });
    }

    it('is set in no more than eight times', () => {
      expect(cleaned(`${'<ul><li>'.repeat(20)}Text`).match(/<ul>/g)).to.have.length(8);
      expect(cleaned(`${'<blockquote>'.repeat(20)}Text`).match(/<blockquote>/g)).to.have.length(8);
    });

    it('is there without its markup where there is more of that than any text has', () => {
      const html = cleaned(`<p>Före</p>${'<div class="x">'.repeat(60_000)}Text &amp; mer<script`);
      expect(html.trim()).to.match(/^<p>\s*Före\s+Text &amp; mer\s*<\/p>$/);
    });

    it('may be long', () => {
      const html = `<p>${'Ett ord till. '.repeat(20)}</p>`.repeat(850);
      expect(cleaned(html) === html).to.be.true;
    });
  });
});
