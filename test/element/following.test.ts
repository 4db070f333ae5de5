import { expect } from '@open-wc/testing';
import { type KommunNyhet } from '../../src/index.js';
import { article, at, headings, jsonLd, part, shown, updated } from '../support/element.js';

const after = async (el: KommunNyhet, change: () => void): Promise<string> => {
  change();
  await updated();
  return shown(el);
};
const find = <E extends Element = HTMLElement>(el: KommunNyhet, selector: string) => el.querySelector<E>(selector)!;

describe('The article follows', () => {
  beforeEach(() => { at('2026-02-01'); });

  it('a datetime that a framework changes in place', async () => {
    const el = await article('<kommun-nyhet headline="Rubrik"><p slot="published"><time datetime="2026-01-02">Då</time></p></kommun-nyhet>');
    const text = await after(el, () => { find<HTMLTimeElement>(el, 'time').dateTime = '2020-03-04'; });
    expect(text).to.contain('[2020-03-04] Rubrik').and.to.contain('Nyheten publicerades för 5 år sedan.');
  });

  it('text that changes in place', async () => {
    const el = await article('<kommun-nyhet><h2 slot="headline">Gammal</h2></kommun-nyhet>');
    const text = await after(el, () => { find(el, 'h2').firstChild!.nodeValue = 'Ny'; });
    expect(text).to.contain('Dela sidan: Ny');
  });

  it('an address that changes in place', async () => {
    const el = await article('<kommun-nyhet><a slot="replacement">Ny sida</a></kommun-nyhet>');
    expect(shown(el)).not.to.contain('Ny sida');
    expect(await after(el, () => { find<HTMLAnchorElement>(el, 'a').href = '/ny'; })).to.contain('inaktuell').and.to.contain('Ny sida');
  });

  it('the level of a slotted heading that changes in place', async () => {
    const el = await article('<kommun-nyhet outdated><p slot="headline" role="heading" aria-level="3">Rubrik</p></kommun-nyhet>');
    await after(el, () => { find(el, 'p').ariaLevel = '4'; });
    expect(headings(el)[1]).to.equal('h5 Denna nyhet kan innehålla inaktuell information');
  });

  it('what the page adds', async () => {
    const el = await article('<kommun-nyhet share="none" headline="Attributets" description="Attributets"></kommun-nyhet>');
    const text = await after(el, () => { el.innerHTML = '<h3 slot="headline">Sidans</h3><p slot="lead">Sidans ingress</p><p>Brödtext</p>'; });
    expect(text).to.equal('Sidans\nSidans ingress\nBrödtext');
  });

  it('what the page takes away', async () => {
    const el = await article(`<kommun-nyhet share="none" headline="Attributets"><h3 slot="headline">Sidans</h3><p>Brödtext</p>
      ${jsonLd({ articleBody: 'Ur data' })}</kommun-nyhet>`);
    const text = await after(el, () => { for (const each of el.querySelectorAll('h3, p')) each.remove(); });
    expect(text).to.equal('Attributets\nUr data');
  });

  it('what the page moves from one place to another', async () => {
    const el = await article('<kommun-nyhet share="none" description="Attributets"><p slot="lead">Ett</p><p>Två</p></kommun-nyhet>');
    const text = await after(el, () => {
      find(el, 'p').slot = 'footer';
      find(el, 'p:last-child').slot = 'headline';
    });
    expect(text).to.equal('Två\nAttributets\nEtt');
  });

  it('what the page moves from one article to another', async () => {
    const el = await article('<kommun-nyhet share="none"><h2 slot="headline">Rubrik</h2><p>Brödtext</p></kommun-nyhet><kommun-nyhet></kommun-nyhet>');
    const other = el.nextElementSibling as KommunNyhet;
    const text = await after(other, () => { other.append(find(el, 'h2')); });
    expect(text).to.contain('Dela sidan: Rubrik');
    expect(shown(el)).to.equal('Brödtext');
  });

  it('attributes that come, change and go', async () => {
    const el = await article('<kommun-nyhet share="none" headline="Rubrik"></kommun-nyhet>');
    expect(await after(el, () => { el.setAttribute('date-published', '2026-01-02'); })).to.contain('2 januari 2026');
    expect(await after(el, () => { el.setAttribute('date-published', '2026-01-03'); })).to.contain('3 januari 2026');
    expect(await after(el, () => { el.removeAttribute('date-published'); })).to.equal('Rubrik');
  });

  it('properties set to null, which removes the attribute', async () => {
    const el = await article(`<kommun-nyhet share="none" headline="Rubrik" description="Ingress" editor="Redaktionen" outdated></kommun-nyhet>`);
    const text = await after(el, () => { Object.assign(el, { headline: null, description: null, editor: undefined, outdated: false }); });
    expect(text).to.equal('');
    expect(el.getAttributeNames()).to.deep.equal(['share']);
  });

  it('the article property that is replaced, and set to null', async () => {
    const el = await article(`<kommun-nyhet share="none">${jsonLd({ headline: 'Skriptets' })}</kommun-nyhet>`);
    expect(await after(el, () => { el.article = { headline: 'Ett' }; })).to.equal('Ett');
    expect(await after(el, () => { el.article = { headline: 'Två' }; })).to.equal('Två');
    expect(await after(el, () => { el.article = null; })).to.equal('Skriptets');
  });

  it('the article property whose object was changed and is set again', async () => {
    const news = { headline: 'Ett' };
    const el = await article('<kommun-nyhet share="none"></kommun-nyhet>');
    expect(await after(el, () => { el.article = news; })).to.equal('Ett');
    expect(await after(el, () => { news.headline = 'Två'; el.article = news; })).to.equal('Två');
  });

  it('the text of a child script', async () => {
    const el = await article(`<kommun-nyhet share="none">${jsonLd({ headline: 'Ett' })}</kommun-nyhet>`);
    const script = find(el, 'script');
    expect(await after(el, () => { script.textContent = '{"headline":"Två"}'; })).to.equal('Två');
    expect(await after(el, () => { script.firstChild!.nodeValue = '{"headline":"Tre"}'; })).to.equal('Tre');
    expect(await after(el, () => { script.remove(); })).to.equal('');
  });

  it('a body of text alone that comes and goes', async () => {
    const el = await article(`<kommun-nyhet share="none">${jsonLd({ articleBody: 'Ur data', headline: 'Rubrik' })}</kommun-nyhet>`);
    expect(await after(el, () => { el.append('Sidans egen'); })).to.equal('Rubrik\nSidans egen');
    expect(await after(el, () => { el.lastChild!.nodeValue = ' '; })).to.equal('Rubrik\nUr data');
  });

  it('changes while it was away from the page', async () => {
    const el = await article('<kommun-nyhet share="none"><h2 slot="headline">Ett</h2></kommun-nyhet>');
    const parent = el.parentElement!;
    el.remove();
    find(el, 'h2').textContent = 'Två';
    el.share = 'copy';
    expect(await after(el, () => { parent.append(el); })).to.contain('Dela sidan: Två');
  });

  it('many changes of one moment with one update', async () => {
    const el = await article('<kommun-nyhet headline="Ett"></kommun-nyhet>');
    let renders = 0;
    new MutationObserver(() => { renders += 1; }).observe(part(el, 'share')!, { subtree: true, characterData: true, childList: true });
    await after(el, () => { for (const headline of ['Två', 'Tre', 'Fyra']) el.headline = headline; });
    expect(renders).to.equal(1);
    expect(shown(el)).to.contain('Dela sidan: Fyra');
  });
});
