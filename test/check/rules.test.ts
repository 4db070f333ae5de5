import { expect } from '@open-wc/testing';
import { check } from '../../src/check/run.js';
import { rules } from '../../src/check/rules.js';
import { consoleMessages } from '../support/element.js';
import { examples, findings, found, parse, whole } from './examples.js';

const page = async (address: string) => parse(await (await fetch(address)).text());

describe('the author checks', () => {
  for (const { id, bad, good, source } of examples) {
    it(`${id}: finds what it is for, once, where no other rule finds anything`, () => {
      expect(bad).not.to.be.empty;
      for (const example of bad) expect(found(example), example).to.equal(id);
    });

    it(`${id}: finds nothing in what is right, and nor does any other rule`, () => {
      expect(good).not.to.be.empty;
      for (const example of good) expect(found(example), example).to.equal('');
    });

    it(`${id}: can be switched off, and says where it comes from`, () => {
      for (const example of bad) expect(found(example, { off: [id] }), example).to.equal('');
      expect(source).to.match(/\w{3}/);
    });
  }

  it('have nothing to say of the Borås article', async () => {
    const boras = await page('/demo/boras.html');
    expect(boras.querySelectorAll('kommun-nyhet p').length, 'it is there').to.be.above(10);
    expect(check(boras).map(({ message }) => message).join('\n')).to.equal('');
  });

  it('find in the Borås article what is put there', async () => {
    const boras = await page('/demo/boras.html');
    boras.querySelector('figure img')!.removeAttribute('alt');
    expect(check(boras).map(({ message }) => message)).to.deep.equal(['Bild 2 saknar textalternativ.']); // the first is the logo
  });

  it('change nothing in what they look at', () => {
    for (const { bad, good } of examples) {
      for (const example of [...bad, ...good]) {
        const document = parse(whole(example));
        const before = document.documentElement.outerHTML;
        check(document);
        expect(document.documentElement.outerHTML).to.equal(before);
      }
    }
  });
});

describe('check()', () => {
  const BAD = '<p><img src="/demo/images/ikon.svg" alt="Bild på bron"></p><p>Se <a href="/bron">här</a>.</p>';

  it('gives each finding its place, severity, clause and words', () => {
    const document = parse(whole('<p>Se <a href="/bron">här</a>.</p>'));
    const [finding, ...others] = check(document);
    expect(others).to.be.empty;
    expect(finding!.element.outerHTML).to.equal('<a href="/bron">här</a>');
    expect(finding!.article === document.querySelector('kommun-nyhet')).to.be.true;
    expect([finding!.rule, finding!.severity, finding!.clause]).to.deep.equal(['link-vague', 'tip', '2.4.9']);
    expect(finding!.message).to.equal('Länktexten ”här” säger inte vart länken leder.');
    expect(finding!.reason).to.match(/^Den som går från länk till länk hör bara länktexten\./);
  });

  it('goes in the order of the text, the article itself first', () => {
    expect(found(`<kommun-nyhet lang="sv" headline="Ny bro" editor="kansliet@kommun.example">${BAD}<h5>Tid</h5></kommun-nyhet>`))
      .to.equal('lead-missing editor-contact alt-phrase link-vague heading-skipped');
  });

  it('looks at one article, at those in an element, or at all of a document', () => {
    const document = parse(whole(BAD) + whole(BAD));
    const one = document.querySelector('kommun-nyhet')!;
    expect(check(one).length).to.equal(2);
    expect(check(document.body).length).to.equal(4);
    expect(check(document).length).to.equal(4);
    expect(check(document.head).length).to.equal(0);
    expect(check(document).map(({ article }) => article === one)).to.deep.equal([true, true, false, false]);
  });

  it('speaks the article’s language, as the element does, or the one that is asked for', () => {
    const message = (markup: string, locale?: string) => findings(markup, locale ? { locale } : {})[0]!.message;
    const link = '<p><a href="/en">here</a></p>';
    expect(message(`<kommun-nyhet lang="en-GB">${link}</kommun-nyhet>`), 'nearest lang').to.equal('The article has no lead.');
    expect(message(`<kommun-nyhet lang="sv" locale="en">${link}</kommun-nyhet>`), 'locale').to.equal('The article has no lead.');
    expect(message(`<kommun-nyhet lang="fi">${link}</kommun-nyhet>`), 'neither').to.equal('Artikeln saknar ingress.');
    expect(message(`<kommun-nyhet lang="sv">${link}</kommun-nyhet>`, 'en'), 'asked for').to.equal('The article has no lead.');
    expect(message(`<kommun-nyhet lang="en">${link}</kommun-nyhet>`, 'fi'), 'asked for in vain').to.equal('The article has no lead.');
  });

  it('names the language of a paragraph in the editor’s language', () => {
    const english = '<p>The bridge is open to pedestrians and cyclists from this week.</p>';
    expect(findings(english)[0]!.message).to.contain('är på engelska men');
    expect(findings(english, { locale: 'en' })[0]!.message).to.contain('is in English but');
  });

  it('leaves out what the article, or what is around it, switches off', () => {
    const off = (article: string, around = '') =>
      check(parse(`<div ${around}><kommun-nyhet lang="sv" headline="Ny bro" description="Den öppnar." ${article}>${BAD}</kommun-nyhet></div>`)).map(({ rule }) => rule).join(' ');
    expect(off('')).to.equal('alt-phrase link-vague');
    expect(off('data-check="-alt-phrase"')).to.equal('link-vague');
    expect(off('data-check=" link-vague  -alt-phrase "')).to.equal('');
    expect(off('', 'data-check="-link-vague"')).to.equal('alt-phrase');
    expect(off('data-check="-alt-phrase"', 'data-check="-link-vague"'), 'both').to.equal('');
    expect(off('data-check="none"')).to.equal('');
    expect(off('', 'data-check="none"')).to.equal('');
  });

  it('leaves out what is switched off around the shadow root that the article stands in', () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.append(...parse(whole(BAD)).body.children);
    expect(check(root).length).to.equal(2);
    host.setAttribute('data-check', '-alt-phrase');
    expect(check(root).map(({ rule }) => rule)).to.deep.equal(['link-vague']);
  });

  it('says once that it does not know a rule, and goes on', () => {
    const said = consoleMessages();
    expect(found(BAD, { off: ['alt-okand'] })).to.equal('alt-phrase link-vague');
    found(BAD, { off: ['alt-okand'] });
    expect(said.length).to.equal(1);
    expect(said[0]).to.contain('"alt-okand"').and.to.contain('alt-missing');
  });

  it('passes over scripts, templates, what is hidden, and another article within', () => {
    const image = '<img src="a.webp">';
    expect(found(`<template>${image}</template><div hidden>${image}</div><p aria-hidden="true">${image}</p>`)).to.equal('');
    expect(found(`<kommun-nyhet lang="sv" hidden>${image}</kommun-nyhet>`).split(' '), 'an article that is hidden as a whole, as behind a dialogue').to.include('alt-missing');
    const outer = parse(whole(`<div>${whole(image)}</div>`));
    expect(check(outer).map(({ article }) => article === outer.querySelector('kommun-nyhet kommun-nyhet'))).to.deep.equal([true]);
  });

  it('reads dates by the clock that it is given', () => {
    const markup = '<kommun-nyhet lang="sv" headline="Ny bro" date-published="2026-03-01T12:00"></kommun-nyhet>';
    expect(found(markup, { now: Date.parse('2026-03-01T10:59Z') })).to.equal('date-future');
    expect(found(markup, { now: Date.parse('2026-03-01T11:00Z') })).to.equal('');
  });

  it('never says a personal identity number again', () => {
    const [finding] = findings('<kommun-nyhet lang="sv" headline="Ny bro" editor="Kansliet 19121212-1212"></kommun-nyhet>');
    expect(JSON.stringify([finding!.message, finding!.reason, finding!.data])).not.to.match(/\d{4}/);
  });

  it('quotes long texts in part', () => {
    const [finding] = findings(`<p><img src="a.webp" alt="${'🌉'.repeat(200)}.webp"></p>`);
    expect(finding!.message).to.equal(`Textalternativet ”${'🌉'.repeat(59)}…” ser ut som ett filnamn.`);
  });
});

describe('the list of rules', () => {
  it('holds each rule once, under the name of its file', () => {
    expect(new Set(rules.map(({ id }) => id)).size).to.equal(rules.length);
    expect(rules.length).to.be.above(15);
    for (const { clause, severity } of rules) {
      expect(clause).to.match(/^(\d\.\d\.\d)?$/);
      expect(['error', 'tip']).to.include(severity);
    }
  });
});
