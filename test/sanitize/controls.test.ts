import { expect } from '@open-wc/testing';
import { cleaned, onEachPath } from './support.js';

/** What a control says, where that is the text's. */
const WORDS: Readonly<Record<string, [string, string]>> = {
  'the heading of an accordion': ['<h3><button><span>När öppnar bron?</span></button></h3><p>På måndag.</p>', '<h3><span>När öppnar bron?</span></h3><p>På måndag.</p>'],
  'the heading of an accordion, with its panel hidden until then': [
    '<h3><button aria-expanded="false" aria-controls="p1"><span>Fråga</span><span aria-hidden="true">+</span></button></h3><div id="p1" role="region" hidden><p>Svar</p></div>', '<h3><span>Fråga</span></h3><div><p>Svar</p></div>'],
  'an accordion of Bootstrap’s': [
    '<h2 class="accordion-header"><button class="accordion-button" type="button" data-bs-toggle="collapse" data-bs-target="#c1">Fråga</button></h2><div id="c1" class="accordion-collapse collapse">Svar</div>', '<h3>Fråga</h3><div>Svar</div>'],
  'an accordion of Bootstrap’s of old, with links': ['<h4><a data-toggle="collapse" href="#c1">Fråga</a></h4><div id="c1" class="collapse">Svar</div>', '<h3>Fråga</h3><div>Svar</div>'],
  'an accordion without a heading': ['<button class="accordion">Fråga</button><div class="panel"><p>Svar</p></div>', '<p>Fråga</p><div><p>Svar</p></div>'],
  'an accordion that turns heading and button round': ['<button aria-expanded="true"><h3>Fråga</h3></button><p>Svar</p>', '<h3>Fråga</h3><p>Svar</p>'],
  'an accordion of checkboxes': ['<input type="checkbox" id="f1"><label for="f1">Fråga</label><div>Svar</div>', 'Fråga<div>Svar</div>'],
  'a summary': ['<details><summary><button type="button">Mer om bron</button></summary><p>Text</p></details>', '<details><summary>Mer om bron</summary><p>Text</p></details>'],
  'tabs': [
    '<div role="tablist"><button role="tab" aria-controls="a">Måndag</button><button role="tab" aria-controls="b">Tisdag</button></div><div role="tabpanel" id="a">Ett</div><div role="tabpanel" hidden>Två</div>',
    '<div>Måndag Tisdag</div><div>Ett</div><div>Två</div>'],
  'a term': ['<dl><dt><button>Ord</button></dt><dd>Förklaring</dd></dl>', '<dl><dt>Ord</dt><dd>Förklaring</dd></dl>'],
  'a column': ['<table><tbody><tr><th><button>Namn <span aria-hidden="true">▲</span></button></th></tr></tbody></table>', '<table><tbody><tr><th>Namn </th></tr></tbody></table>'],
  'a word in a sentence': ['<p>Välj <button>Boka tid</button> och följ anvisningarna.</p>', '<p>Välj Boka tid och följ anvisningarna.</p>'],
  'words to tick off': ['<ul><li><label><input type="checkbox"> Ta med vatten</label></li></ul>', '<ul><li> Ta med vatten</li></ul>'],
};

const ACTS = ['<div class="dela"><button>Skriv ut</button><button>Dela</button></div>', '<p><button aria-label="Kopiera">⧉</button></p>', '<ul><li><button>Facebook</button></li></ul>', '<button type="button" onclick="window.print()">Skriv ut</button>'];

const FORM = '<figure><a href="https://www.boras.se/nyheter/tryggare.html">Öppna formuläret hos www.boras.se</a></figure>';

describe('A control in a body', () => {
  onEachPath(() => {
    for (const [name, [before, after]] of Object.entries(WORDS)) it(`gives its words, as text: ${name}`, () => { expect(cleaned(before)).to.equal(after); });

    for (const html of ACTS) {
      it(`goes where it would do nothing here: ${html}`, () => {
        expect(cleaned(`<p>Före</p>${html}<p>Efter</p>`)).to.match(/^<p>Före<\/p>(<div><\/div>)?<p>Efter<\/p>$/);
      });
    }

    it('opens what it is the whole title of, and not what stands hidden after a title with a button beside its words', () => {
      expect(cleaned('<h3><button><span>Fråga</span></button></h3><p hidden>Svar</p>')).to.equal('<h3><span>Fråga</span></h3><p>Svar</p>');
      expect(cleaned('<dl><dt> <button>Fråga</button> </dt><dd hidden>Svar</dd></dl>')).to.equal('<dl><dt> Fråga </dt><dd>Svar</dd></dl>');
      expect(cleaned('<h3>Ny bro <button>Kopiera länk</button></h3><p hidden>Länken är kopierad</p><p>Text</p>')).not.to.contain('kopierad');
    });

    it('is never a control, whatever is around it', () => {
      expect(cleaned('<h2><button type="submit" form="sidans" formaction="/x" name="a" value="b">Rubrik</button></h2>')).to.equal('<h3>Rubrik</h3>');
    });
  });
});

describe('A form in a body', () => {
  onEachPath(() => {
    for (const [name, html] of Object.entries({
      'labels beside fields': '<form><label for="n">Namn</label><input id="n"><label for="e">E-post</label><input id="e"><button>Skicka</button></form>',
      'labels around fields': '<form action="/x" method="post"><p><label>Namn <input name="n"></label></p><p><label>Meddelande<textarea></textarea></label></p><input type="submit" value="Skicka"></form>',
      'labels that are none': '<form><div>Namn</div><div><span>E-post</span><input></div><table><tr><td>Ort</td><td><select><option>Borås</option></select></td></tr></table><button>Skicka</button></form>'.replace('<div>Namn</div>', ''),
      'groups': '<form><fieldset><legend>Vem är du?</legend><label><input type="radio"> Boende</label><label><input type="radio"> Företagare</label></fieldset><button>Skicka</button></form>',
      'nothing that sends it': '<form><label>Namn</label><input><label>E-post</label><input></form>',
    })) {
      it(`leaves a link to the page’s, and nothing of its own: ${name}`, () => {
        expect(cleaned(`<p>Före</p>${html}<p>Efter</p>`).replace(/<div><\/div>/g, '')).to.equal(`<p>Före</p>${FORM}<p>Efter</p>`);
      });
    }

    it('leaves a link to its own place on that page, called as it is called there', () => {
      expect(cleaned('<form id="anmälan" aria-label="Anmäl dig"><input><button>Skicka</button></form>')).to.equal('<figure><a href="https://www.boras.se/nyheter/tryggare.html#anm%C3%A4lan">Anmäl dig</a></figure>');
      expect(cleaned('<form><input><button>Skicka</button></form>', { lang: 'en' })).to.equal(FORM.replace('<a', '<a lang="en"'));
    });

    it('leaves what there is to read in it', () => {
      const text = '<p>Du kan anmäla dig till och med fredag.</p>';
      expect(cleaned(`<form>${text}<label>Namn</label><input><button>Skicka</button></form>`)).to.equal(`${text}${FORM}`);
    });

    it('leaves no list and no table without words', () => {
      expect(cleaned('<form><ul><li><label>Namn <input></label></li></ul><table><tr><td>Ort</td><td><input></td></tr></table><button>Skicka</button></form>')).to.equal(FORM);
    });

    it('leaves nothing where it only searches the site', () => {
      expect(cleaned('<p>Text</p><form role="search"><input name="q"><button>Sök</button></form><form><input type="search"><button>Sök</button></form>')).to.equal('<p>Text</p>');
    });

    it('is mere make-up where it asks for nothing', () => {
      expect(cleaned('<form id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="x"><p>Text</p></form>')).to.equal('<p>Text</p>');
    });

    it('leaves a link in the block that it stands in', () => {
      expect(cleaned('<ul><li><form><input><button>Skicka</button></form></li></ul>')).to.equal(`<ul><li>${FORM.replace(/<\/?figure>/g, '')}</li></ul>`);
    });

    it('cannot hide what it is asked by what its fields are called', () => {
      const fields = ['remove', 'append', 'firstChild', 'attributes', 'querySelector', 'matches', 'textContent', 'ownerDocument', 'replaceWith', 'getAttribute', 'removeAttribute', 'parentElement', 'id'];
      expect(cleaned(`<form id="remove" name="append">${fields.map((name) => `<input name="${name}"><img name="${name}" id="${name}" src="/x.png" alt="x">`).join('')}<p>Text</p></form>`)).to.contain('<p>Text</p>').and.not.match(/form|input|name=|id=/);
    });
  });
});
