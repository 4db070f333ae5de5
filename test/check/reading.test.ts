import { expect } from '@open-wc/testing';
import { headlineOf } from '../../src/check/reading/headings.js';
import { check } from '../../src/check/run.js';
import { findings, found, parse } from './examples.js';

/** An article with this headline and body. */
const article = (headline: string, body: string, attributes = '') => `<kommun-nyhet lang="sv" description="Bron öppnar i dag." ${attributes}>${headline}${body}</kommun-nyhet>`;
/** The steps between headings that leave out a level. */
const skipped = (markup: string) => findings(markup).filter(({ rule }) => rule === 'heading-skipped').map(({ data: { before, level } }) => `${before}–${level}`).join(' ');

describe('the headings that the author checks read', () => {
  it('are those of all six levels', () => {
    for (const level of [1, 2, 3, 4, 5, 6]) {
      expect(findings(`<h${level}></h${level}>`, { off: ['heading-skipped'] }).map(({ rule, data }) => [rule, data.level]), `h${level}`).to.deep.equal([['heading-empty', level]]);
    }
  });

  it('are also what ARIA makes one, at the level that it says', () => {
    expect(found('<div role="heading" aria-level="3"></div>')).to.equal('heading-empty');
    expect(skipped('<p role="heading" aria-level="4">Bygget</p>')).to.equal('2–4');
    expect(skipped('<p role="heading" aria-level="3">Bygget</p><h5>Kostnaden</h5>')).to.equal('3–5');
    expect(skipped('<h3 aria-level="4">Bygget</h3>')).to.equal('2–4');
    expect(skipped('<h4 aria-level="3">Bygget</h4>')).to.equal('');
  });

  it('are of the second level where ARIA says none', () => {
    expect(skipped('<h3>Bygget</h3><div role="heading">Kostnaden</div><h4>Invigningen</h4>')).to.equal('2–4');
    expect(skipped('<div role="heading" aria-level="tre">Kostnaden</div><h3>Invigningen</h3>')).to.equal('');
  });

  it('are not those that nobody meets', () => {
    expect(skipped('<h3 hidden>Bygget</h3><h4>Kostnaden</h4>')).to.equal('2–4');
    expect(skipped('<h5 aria-hidden="true">Bygget</h5><h3>Kostnaden</h3>')).to.equal('');
  });

  it('begin with the headline: the heading in its slot, or within what is there', () => {
    const steps = (headline: string, level: number, attributes = '') => skipped(article(headline, `<h${level}>Bygget</h${level}>`, attributes));
    expect(steps('<h1 slot="headline">Ny bro</h1>', 3)).to.equal('1–3');
    expect(steps('<div slot="headline"><p>Nyhet</p><h1>Ny bro</h1></div>', 3)).to.equal('1–3');
    expect(steps('<p slot="headline" role="heading" aria-level="3">Ny bro</p>', 5)).to.equal('3–5');
    expect(steps('<p slot="headline" role="heading" aria-level="3">Ny bro</p>', 4)).to.equal('');
    expect(steps('<h1 slot="headline">Ny bro</h1>', 3, 'heading-level="2"'), 'before the attribute').to.equal('1–3');
    expect(steps('<p slot="headline">Ny bro</p>', 5, 'heading-level="3"'), 'not a heading').to.equal('3–5');
  });

  it('go on in the body alone, past what stands in other slots', () => {
    expect(skipped('<h5 slot="notice">Obs</h5><h3>Bygget</h3>')).to.equal('');
    expect(skipped('<div slot="notice"><h3>Obs</h3></div><h4>Bygget</h4>')).to.equal('2–4');
  });

  it('are the body’s where they stand in a slot of another component', () => {
    expect(skipped('<my-card><h5 slot="title">Bygget</h5></my-card>')).to.equal('2–5');
  });

  it('begin with the attribute where nothing is in the slot', () => {
    expect(skipped(article('<h1 slot="headline"> </h1>', '<h3>Bygget</h3>', 'headline="Ny bro"'))).to.equal('');
    expect(skipped(article('<h1 slot="headline"><img src="bro.svg" alt="Ny bro"></h1>', '<h3>Bygget</h3>'))).to.equal('1–3');
  });

  it('are the body’s also where the article itself stands in a slot of another component', () => {
    const markup = (attributes = '') => article('', '<h4>Bygget</h4>', `headline="Ny bro" ${attributes}`);
    expect(skipped(markup('slot="main"'))).to.equal('2–4');
    expect(check(parse(`<section slot="main">${markup()}</section>`)).map(({ rule }) => rule)).to.deep.equal(['heading-skipped']);
  });
});

describe('the headline that the panel is called by', () => {
  const called = (markup: string) => headlineOf(parse(markup).querySelector('kommun-nyhet')!);

  it('is that of the slot, or else of the attribute', () => {
    expect(called(article('<h2 slot="headline"> Ny\n  bro </h2>', '', 'headline="Gammal bro"'))).to.equal('Ny bro');
    expect(called(article('<h2 slot="headline"> </h2>', '', 'headline="Gammal bro"'))).to.equal('Gammal bro');
    expect(called(article('<p slot="headline">Nyhet:</p> <h2 slot="headline">Ny bro</h2>', ''))).to.equal('Nyhet: Ny bro');
    expect(called(article('', '<h2>Bygget</h2>'))).to.equal('');
  });

  it('is its own, not that of an article within', () => {
    expect(called(article('', `<div>${article('<h3 slot="headline">Annan bro</h3>', '')}</div>`, 'headline="Ny bro"'))).to.equal('Ny bro');
  });
});

describe('the texts that the author checks read, each by itself', () => {
  const LOUD = 'BRON ÄR STÄNGD HELA VECKAN';
  /** Where the capitals are found. */
  const places = (markup: string) => findings(markup, { off: ['heading-skipped'] }).map(({ rule, element }) => `${rule} ${element.localName}`).join(', ');

  it('are whole paragraphs, read once, with what is bold or a link in them', () => {
    for (const inline of ['b', 'em', 'span', 'a href="/bron"']) expect(places(`<p>Observera: <${inline}>${LOUD}.</p>`), inline).to.equal('all-capitals p');
  });

  it('are also what stands in the body with no paragraph around it', () => {
    for (const name of ['span', 'strong', 'a', 'pre', 'my-notice']) expect(places(`<${name}>${LOUD}</${name}>`), name).to.equal(`all-capitals ${name}`);
  });

  it('are also what stands beside what stands by itself', () => {
    for (const [around, inside] of [['li', '<ul><li>x</li></ul>'], ['div', '<p>x</p>'], ['blockquote', '<p>x</p>'], ['td', '<p>x</p>']]) {
      const markup = around === 'td' ? `<table><tr><th>${inside}</th><td>${LOUD}${inside}` : `<${around}>${LOUD}${inside}</${around}>`;
      expect(places(markup), around).to.equal(`all-capitals ${around}`);
    }
    expect(places(`<details><summary>${LOUD}</summary><p>x</p></details>`)).to.equal('all-capitals summary');
    expect(places(`Text utan stycke: ${LOUD}.`)).to.equal('all-capitals kommun-nyhet');
  });

  it('have a space where a line breaks', () => {
    expect(findings(`<p>BRON ÄR<br>STÄNGD HELA VECKAN</p>`).map(({ data }) => data.text)).to.deep.equal([LOUD]);
  });

  it('are not those that nobody meets; those of an article within are its own', () => {
    expect(places(`<p>Bron öppnar.<span hidden>${LOUD}</span></p>`)).to.equal('');
    expect(places(`<div>Bron öppnar.<kommun-nyhet headline="x" description="y">${LOUD}</kommun-nyhet></div>`)).to.equal('all-capitals kommun-nyhet');
  });

  it('are the innermost of what stands by itself', () => {
    for (const around of [
      'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul><li', 'dl><dt', 'dl><dd', 'figure><figcaption', 'table><caption', 'table><tr><th', 'table><tr><td', 'blockquote', 'section', 'article', 'div',
    ]) expect(places(`<aside><${around}>${LOUD}`), around).to.equal(`all-capitals ${around.split('<').at(-1)!}`);
  });
});

describe('the tables that the author checks read', () => {
  const ROW = '<tr><td>Måndag</td><td>8–16</td></tr>';
  const TITLE = '<tr><td colspan="2">Öppettider</td></tr>';

  it('sort something if any row has two cells', () => {
    expect(found(`<table>${TITLE}${ROW}${ROW}</table>`)).to.equal('table-headers');
    expect(found(`<table>${ROW}${TITLE}</table>`)).to.equal('table-headers');
    expect(found(`<table>${TITLE}${TITLE}</table>`), 'a single column').to.equal('');
  });

  it('have headers if any cell is one', () => {
    expect(found(`<table>${ROW}<tr><th>Tisdag</th><td>8–16</td></tr></table>`)).to.equal('');
    for (const role of ['columnheader', 'rowheader']) expect(found(`<table>${ROW}<tr><td role="${role}">Tisdag</td><td>8–16</td></tr></table>`), role).to.equal('');
  });

  it('are for layout where another stands in them', () => {
    expect(found(`<table><tr><td><table>${ROW}${ROW}</table></td><td>Karta</td></tr>${ROW}</table>`)).to.equal('');
  });

  it('are numbered as the editor counts them', () => {
    expect(findings(`<table><tr><th>Dag</th><th>Öppet</th></tr>${ROW}</table><table>${ROW}${ROW}</table>`).map(({ data }) => data.number)).to.deep.equal([2]);
  });
});

describe('an article that stands in something', () => {
  const TABLE = '<table><tr><td>Dag</td><td>Öppet</td></tr><tr><td>Måndag</td><td>8–16</td></tr></table>';
  const BOLD = '<p><strong>Bygget av bron</strong></p><p>Det tog ett år.</p>';

  for (const [open, close] of [['<ul><li>', '</li></ul>'], ['<table role="presentation"><tr><td>', '</td></tr></table>'], ['<blockquote>', '</blockquote>'], ['<div role="heading">', '</div>']]) {
    it(`is read as one that does not: ${open}`, () => {
      expect(check(parse(`${open}${article('', BOLD + TABLE, 'headline="Ny bro"')}${close}`).querySelector('kommun-nyhet')!).map(({ rule }) => rule)).to.have.members(['heading-bold', 'table-headers']);
    });
  }

  it('has a lead of its own: none in a slot of another component', () => {
    expect(found('<kommun-nyhet lang="sv" headline="Ny bro"><my-card><p slot="lead">Bron öppnar i dag.</p></my-card></kommun-nyhet>')).to.equal('lead-missing');
  });
});
