import { expect } from '@open-wc/testing';
import { type KommunNyhet } from '../../src/index.js';
import { WAYS } from '../support/both-ways.js';
import { article, articleName, at, consoleMessages, jsonLd, part, shown } from '../support/element.js';

const all = {
  headline: 'Rubrik', description: 'Ingress', articleBody: 'Brödtext', datePublished: '2026-01-02', dateModified: '2026-01-03', editor: 'Redaktionen',
};
const LINES = ['Rubrik', 'Artikeln publicerades: 2 januari 2026', 'Ingress', 'Brödtext', 'Senast ändrad: 3 januari 2026', 'Ändrad av: Redaktionen'];
const lines = (el: KommunNyhet) => shown(el).split('\n');

describe('The article’s facts', () => {
  beforeEach(() => { at('2026-02-01'); });

  for (const [way, open] of Object.entries(WAYS)) {
    it(`come from attributes${way}`, async () => {
      const el = await open(`<kommun-nyhet share="none" headline="Rubrik" description="Ingress" date-published="2026-01-02"
        date-modified="2026-01-03" editor="Redaktionen"><p>Brödtext</p></kommun-nyhet>`);
      expect(lines(el)).to.deep.equal(LINES);
    });

    it(`come from a child script${way}`, async () => {
      const el = await open(`<kommun-nyhet share="none">${jsonLd(all)}</kommun-nyhet>`);
      expect(lines(el)).to.deep.equal(LINES);
    });

    it(`come from markup, attributes and data at once${way}`, async () => {
      const el = await open(`<kommun-nyhet share="none" description="Ingress" editor="Redaktionen">
        <h2 slot="headline">Rubrik</h2>${jsonLd({ datePublished: '2026-01-02', dateModified: '2026-01-03', articleBody: 'Brödtext' })}</kommun-nyhet>`);
      expect(lines(el)).to.deep.equal(LINES);
    });
  }

  const OTHER = '<script type="application/ld+json">{"@type":"BreadcrumbList"}</script>';
  for (const [where, around] of [
    ['after data of something else', (script: string) => OTHER + script],
    ['after a broken one', (script: string) => `<script type="application/ld+json">{"@type":</script>${script}`],
    ['after an empty one', (script: string) => `<script type="application/ld+json"> </script>${script}`],
    ['in a box that an editor put around it', (script: string) => `<div>${script}</div>`],
    ['in a paragraph after data of something else', (script: string) => `<p>${OTHER}${script}</p>`],
  ] as const) {
    it(`come from a child script ${where}, without a word in the console`, async () => {
      const messages = consoleMessages();
      expect(lines(await article(`<kommun-nyhet share="none">${around(jsonLd(all))}</kommun-nyhet>`))).to.deep.equal(LINES);
      expect(messages).to.deep.equal([]);
    });
  }

  it('do not come from what stands among other things in a box, such as another article', async () => {
    const el = await article(`<kommun-nyhet share="none"><div><a href="/annan">En annan</a>${jsonLd(all)}</div></kommun-nyhet>`);
    expect(lines(el)).to.deep.equal(['En annan']);
  });

  it('come from properties of the same names', async () => {
    const el = await article('<kommun-nyhet><p>Brödtext</p></kommun-nyhet>');
    const { headline, description, datePublished, dateModified, editor } = all;
    Object.assign(el, { headline, description, datePublished, dateModified, editor, share: 'none' });
    await el.updateComplete;
    expect(lines(el)).to.deep.equal(LINES);
    expect(el.getAttribute('date-published')).to.equal('2026-01-02');
  });

  it('come from the article property', async () => {
    const el = await article('<kommun-nyhet share="none"></kommun-nyhet>');
    el.article = all;
    await el.updateComplete;
    expect(lines(el)).to.deep.equal(LINES);
  });

  it('come for the headline from the slot, else the attribute, else the property, else the child script, else src', async () => {
    const el = await article(`<kommun-nyhet share="none" src="#ur-src" headline="Ur attributet"><h2 slot="headline">Ur platsen</h2>
      ${jsonLd({ headline: 'Ur skriptet' })}</kommun-nyhet>${jsonLd({ headline: 'Ur src' }, 'id="ur-src"')}`);
    el.article = { headline: 'Ur egenskapen' };
    const without = [
      () => { el.querySelector('h2')!.remove(); },
      () => { el.headline = null; },
      () => { el.article = null; },
      () => { el.querySelector('script')!.remove(); },
      () => { el.src = null; },
    ];
    const names = [];
    for (const takeAway of without) {
      await el.updateComplete;
      names.push(articleName(el));
      takeAway();
      await Promise.resolve(); // the observer hears of it
    }
    await el.updateComplete;
    expect([...names, articleName(el)]).to.deep.equal(['Ur platsen', 'Ur attributet', 'Ur egenskapen', 'Ur skriptet', 'Ur src', '']);
  });

  it('come for each line from the first that has it', async () => {
    const el = await article(`<kommun-nyhet share="none" src="#resten" headline="Rubrik">${jsonLd({ headline: 'Nej', editor: 'Redaktionen', description: 'Nej' })}
      </kommun-nyhet>${jsonLd({ ...all, headline: 'Nej', description: 'Nej', editor: 'Nej' }, 'id="resten"')}`);
    el.article = { headline: 'Nej', description: 'Ingress' };
    await el.updateComplete;
    expect(lines(el)).to.deep.equal(LINES);
  });

  it('come for a date from the slot before the attribute and the data', async () => {
    const el = await article(`<kommun-nyhet headline="Rubrik" date-published="2026-01-04">
      <p slot="published">Publicerad <time datetime="2026-01-02">i januari</time></p>${jsonLd({ datePublished: '2026-01-05' })}</kommun-nyhet>`);
    expect(shown(el)).to.contain('Publicerad i januari').and.to.contain('[2026-01-02] Rubrik').and.not.to.contain('Artikeln publicerades');
  });

  it('go on to the next source where one is wrong', async () => {
    consoleMessages();
    const el = await article(`<kommun-nyhet date-published="igår">${jsonLd({ datePublished: '2026-01-05' })}</kommun-nyhet>`);
    expect(shown(el)).to.contain('Artikeln publicerades: 5 januari 2026');
  });

  it('count an empty or blank attribute as absent, without a word in the console', async () => {
    const messages = consoleMessages();
    const el = await article(`<kommun-nyhet headline="" description=" " date-published="" date-modified="" last-reviewed="" expires="" editor=""
      url="" replaced-by="" outdated-after="" share="" heading-level="" locale="" src="">${jsonLd(all)}</kommun-nyhet>`);
    expect(lines(el).slice(0, 6)).to.deep.equal(LINES);
    expect(shown(part(el, 'share')!)).to.contain('Dela på Facebook');
    expect(messages).to.deep.equal([]);
  });

  it('count the blank shell that a template prints as absent', async () => {
    const el = await article(`<kommun-nyhet share="none"><h2 slot="headline"></h2><p slot="published"> </p><p slot="lead">
      </p><p slot="modified"></p><p></p>${jsonLd(all)}</kommun-nyhet>`);
    expect(lines(el)).to.deep.equal(LINES);
  });

  for (const [name, words] of [['with words', 'Läs mer'], ['without', '']]) {
    it(`do not come from a slotted link ${name} whose address the template left empty`, async () => {
      const el = await article(`<kommun-nyhet headline="Rubrik"><a slot="replacement" href="">${words}</a></kommun-nyhet>`);
      expect(shown(part(el, 'notice')!)).to.equal('');
    });
  }

  it('make the headline a heading although a template left a blank one', async () => {
    const el = await article('<kommun-nyhet headline="Rubrik"><h1 slot="headline"></h1></kommun-nyhet>');
    expect(part(el, 'headline')!.localName).to.equal('h2');
  });

  it('are read from the words in a <time> that has no datetime', async () => {
    const el = await article('<kommun-nyhet headline="Rubrik"><p slot="published">Publicerad <time>2026-01-02</time></p></kommun-nyhet>');
    expect(shown(el)).to.contain('Dela sidan: [2026-01-02] Rubrik');
  });

  it('are read from the link in a slotted replacement, resolved against the page', async () => {
    const el = await article('<kommun-nyhet><p slot="replacement">Se <a href="/ny">den nya sidan</a></p></kommun-nyhet>');
    expect(shown(part(el, 'notice')!)).to.contain('Se den nya sidan');
  });
});

describe('The body', () => {
  it('is never a child script, nor its text', async () => {
    const el = await article(`<kommun-nyhet share="none">${jsonLd({ headline: 'Rubrik' })}</kommun-nyhet>`);
    expect(shown(el)).to.equal('Rubrik');
  });

  it('is the page’s own where there is one, and else the data’s, a blank line between paragraphs', async () => {
    const news = { headline: 'Rubrik', articleBody: 'Ett\n\nTvå\n \nTre' };
    expect(shown(await article(`<kommun-nyhet share="none">${jsonLd(news)}Sidans egen</kommun-nyhet>`))).to.equal('Rubrik\nSidans egen');
    const el = await article(`<kommun-nyhet share="none">${jsonLd(news)}</kommun-nyhet>`);
    expect(shown(el)).to.equal('Rubrik\nEtt\nTvå\nTre');
  });

  it('is a picture, too, without a word of text', async () => {
    const el = await article(`<kommun-nyhet share="none"><p><img src="data:," alt="Karta"></p>${jsonLd(all)}</kommun-nyhet>`);
    expect(shown(el)).not.to.contain('Brödtext');
  });

  it('is the words of markup where it comes as data, and never markup', async () => {
    const el = await article(`<kommun-nyhet share="none"></kommun-nyhet>`);
    el.article = { headline: '<b>Rubrik</b>', articleBody: '<p>Brödtext</p> &amp; mer' };
    await el.updateComplete;
    expect(shown(el)).to.equal('Rubrik\nBrödtext\n& mer');
    expect(el.shadowRoot!.querySelectorAll('b')).to.have.length(0);
  });
});
