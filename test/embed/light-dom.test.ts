import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { expect, fixtureSync } from '@open-wc/testing';
import '../../src/embed.js';
import { afterThisTest, article, consoleMessages, next, shown, updated } from '../support/element.js';
import { faults } from '../support/faults.js';
import { elsewhere, origin } from './elsewhere.js';
import { until } from '../support/until.js';

const LEAD = 'Polisen och Borås Stad arbetar långsiktigt, uthålligt och gemensamt för minskad brottslighet och ökad trygghet.';
const HEADLINE = 'Polisen och Borås Stad står enade för en tryggare kommun';

/** The article from an address, when it is there. */
const from = async (file = 'nyhet.json', attributes = '', inside = '<p>Reserv</p>') => {
  const there = next(document, 'kommun-nyhet-load');
  const el = await article(`<kommun-nyhet src="${elsewhere(file)}" ${attributes}>${inside}</kommun-nyhet>`);
  await there;
  return el;
};
/** An article with this text in HTML, and this picture, from another site. */
const hostile = async (html: string, image = '') => {
  const { at } = await faults();
  const el = await article(`<kommun-nyhet src="${at(`text?${new URLSearchParams({ html, image }).toString()}`).replaceAll('&', '&amp;')}"></kommun-nyhet>`);
  await until(() => el.querySelector('[slot=body]'), 'its text is there');
  return el;
};
const ours = (el: Element) => [...el.querySelectorAll(':scope > [data-kommun-nyhet]')].map((node) => `${node.localName} ${node.slot}`);

/** A page as Reader View gets it: a copy of its markup, without styles, script or shadow roots. */
const copyOf = (content: Element): Document => {
  const page = new DOMParser().parseFromString(`<!doctype html><html lang="sv"><title>${content.querySelector('[slot=headline]')!.textContent} – Borås Stad</title><body><nav><a href="/">Start</a></nav><main>${content.outerHTML}</main></body></html>`, 'text/html');
  return page;
};

describe('an article from an address', () => {
  it('stands in the page as the page itself would have written it', async () => {
    const el = await from();
    expect(ours(el)).to.deep.equal(['h2 headline', 'p lead', 'figure image', 'div body']);
    expect(el.querySelector('[slot=headline]')!.textContent).to.equal(HEADLINE);
    expect(el.querySelector<HTMLElement>('[slot=body]')!.lang).to.equal('sv');
    expect(el.querySelector('p:not([slot])')!.textContent, 'the page’s own child stays where it is').to.equal('Reserv');
    expect(el.firstElementChild!.textContent).to.equal('Reserv');
  });

  it('is found by what reads the page as text', async () => {
    const el = await from();
    expect(document.body.innerText).to.contain(HEADLINE).and.to.contain(LEAD).and.to.contain('Kommunpolis Anders Cronehag betonar vikten av samarbete.');
    expect(document.body.innerText).not.to.contain('Reserv');
    expect(shown(el)).not.to.contain('Reserv');
  });

  it('is seen by Reader View: title, lead and text', async () => {
    const el = await from();
    const long = 'Bron öppnar i dag för gående och cyklister, och i morgon för bilar. Vägen dit är skyltad från torget och från stationen. ';
    for (const paragraph of el.querySelectorAll('[slot=body] p')) paragraph.append(long.repeat(8));
    expect(isProbablyReaderable(copyOf(el))).to.be.true;
    const read = new Readability(copyOf(el)).parse()!;
    const words = [read.title, read.textContent].join(' ').replace(/\s+/g, ' ');
    for (const each of [HEADLINE, LEAD, 'Kommunpolis Anders Cronehag betonar vikten av samarbete.']) expect(words).to.contain(each);
  });

  it('has its text translated as browsers do it: the words are put in <font>, and the next update neither fails nor undoes it', async () => {
    const el = await from();
    const texts = document.createTreeWalker(el, NodeFilter.SHOW_TEXT);
    const all: Text[] = [];
    while (texts.nextNode()) if (texts.currentNode.nodeValue?.trim()) all.push(texts.currentNode as Text);
    for (const text of all) {
      const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      font.textContent = text.data.toUpperCase();
      text.replaceWith(font);
    }
    expect(shown(el)).to.contain(HEADLINE.toUpperCase()).and.to.contain('BETONAR VIKTEN AV SAMARBETE');
    el.setAttribute('date-modified', '2021-06-01');
    await el.updateComplete;
    document.documentElement.lang = 'en'; // as Chrome's does
    afterThisTest(() => { document.documentElement.removeAttribute('lang'); });
    await until(() => shown(el).includes('Published:'));
    expect(shown(el)).to.contain(LEAD.toUpperCase()).and.to.contain('BETONAR VIKTEN AV SAMARBETE').and.to.contain('1 June 2021');
  });

  it('is there once in a clone, which loads it again, and once in a page that somebody saved', async () => {
    const el = await from();
    const there = next(document, 'kommun-nyhet-load');
    const clone = el.cloneNode(true) as HTMLElement;
    el.after(clone);
    await there;
    expect(ours(clone)).to.deep.equal(ours(el));
    expect(clone.querySelectorAll('h2')).to.have.length(1);
    const again = next(document, 'kommun-nyhet-load');
    const saved = fixtureSync<HTMLElement>(el.outerHTML);
    await again;
    expect(ours(saved)).to.deep.equal(ours(el));
  });

  it('is there once where somebody reads the element’s markup and sets it again, once or many times', async () => {
    const el = await from();
    for (let turn = 0; turn < 3; turn++) {
      const { innerHTML } = el;
      el.innerHTML = innerHTML;
      await until(() => ours(el).length === 4 && shown(el).includes(LEAD), `turn ${turn}`);
      expect(shown(el).split(LEAD)).to.have.length(2);
      expect(el.querySelector('p:not([slot])')!.textContent).to.equal('Reserv');
    }
  });

  it('is found by the browser’s own search', async () => {
    await from();
    const { find } = window as unknown as { find?: (text: string) => boolean };
    if (!find) return; // no such function in this browser
    getSelection()!.removeAllRanges();
    expect(find.call(window, 'betonar vikten av samarbete'), 'found').to.be.true;
    expect(getSelection()!.toString()).to.equal('betonar vikten av samarbete');
    getSelection()!.removeAllRanges();
  });

  it('stays, the same nodes, where the element is moved in the page', async () => {
    const el = await from();
    const before = [...el.children];
    const place = document.createElement('section');
    el.parentElement!.append(place);
    place.append(el);
    await el.updateComplete;
    expect([...el.children]).to.deep.equal(before);
  });

  it('goes with a new src, with a failure and with the element', async () => {
    consoleMessages();
    const el = await from();
    const failed = next(el, 'kommun-nyhet-error');
    el.src = elsewhere('saknas.json');
    await el.updateComplete;
    expect(ours(el)).to.deep.equal([]);
    await failed;
    expect(ours(el)).to.deep.equal([]);
    expect(shown(el)).to.contain('Reserv');
    const other = await from();
    other.remove();
    await Promise.resolve();
    expect(ours(other)).to.deep.equal([]);
    expect(other.children).to.have.length(1);
  });

  it('has the language and the addresses of the new source, though the text is the same', async () => {
    const el = await article('<kommun-nyhet share="none"></kommun-nyhet>');
    for (const language of ['sv', 'fi']) {
      const { at } = await faults(); // a folder of its own
      const there = next(el, 'kommun-nyhet-load');
      el.src = at(`text?${new URLSearchParams({ html: '<p><a href="karta">Karta</a></p>', language }).toString()}`);
      await there;
      const body = el.querySelector<HTMLElement>('[slot=body]')!;
      expect(body.lang).to.equal(language);
      expect(body.querySelector('a')!.href).to.equal(at('karta'));
    }
  });

  it('leaves alone what the page says itself, and lets it go first', async () => {
    const el = await from('nyhet.json', 'description="Egen ingress"', '<h3 slot="headline">Egen rubrik</h3>');
    expect(ours(el)).to.deep.equal(['figure image', 'div body']);
    expect(shown(el)).to.match(/^Egen rubrik\n/).and.to.contain('Egen ingress');
  });

  it('comes back where somebody puts the children as the server printed them', async () => {
    const el = await from();
    for (const child of [...el.children].slice(1)) child.remove();
    await until(() => ours(el).length === 4, 'it is written again');
    expect(shown(el)).to.contain('Kommunpolis Anders Cronehag');
  });

  it('is not written where somebody is writing', async () => {
    const box = fixtureSync<HTMLElement>(`<div contenteditable="true"><kommun-nyhet src="${elsewhere('nyhet.json')}"><p>Reserv</p></kommun-nyhet></div>`);
    const el = box.querySelector('kommun-nyhet')!;
    await el.updateComplete;
    expect(el.querySelectorAll('[data-kommun-nyhet]')).to.have.length(0);
    expect(shown(el)).to.contain('Reserv');
  });

  it('is not written in an island of an editor, which saves it with the rest', async () => {
    const box = fixtureSync<HTMLElement>(`<div contenteditable="true"><div contenteditable="false"><kommun-nyhet src="${elsewhere('nyhet.json')}"></kommun-nyhet></div></div>`);
    await from();
    expect(box.querySelector('[data-kommun-nyhet]')).to.be.null;
  });

  it('tells no facts by what it wrote: the attribute alone makes nothing ours, and a foreign text no place', async () => {
    const el = await from('nyhet.json', 'heading-level="4"');
    const heading = el.querySelector('[slot=headline]')!;
    expect(heading.localName).to.equal('h4');
    heading.textContent = 'Något annat';
    await el.updateComplete;
    expect(shown(el)).to.contain(`Dela sidan: [2021-05-07] ${HEADLINE}`);
    const forged = await article('<kommun-nyhet><h2 slot="headline" data-kommun-nyhet>Sidans egen</h2></kommun-nyhet>');
    expect(shown(forged)).to.contain('Dela sidan: Sidans egen');
    for (const node of el.querySelectorAll('[slot=body] *')) {
      for (const name of ['slot', 'part', 'id', 'name', 'class', 'style', 'is']) expect(node.hasAttribute(name), `${node.localName} ${name}`).to.be.false;
    }
  });

  it('has no name, place, look or data of its own, whatever the source gives it', async () => {
    const given = 'id="a" name="b" class="c" style="position:fixed" slot="headline" part="d" data-kommun-nyhet="" data-x="e" contenteditable popover tabindex="1"';
    const el = await hostile(`<p ${given}>Text</p><h2 ${given}>Rubrik</h2><img ${given} src="/a.jpg" alt="x"><a ${given} href="/b">Länk</a><div ${given}><table ${given}><tr ${given}><td ${given}>1</td></tr></table></div><p is="x-y">Annat</p>`);
    const nodes = [...el.querySelectorAll('[slot=body] *:not(section)')];
    expect(nodes).to.have.length.above(5);
    for (const { localName, attributes } of nodes) {
      expect([...attributes].map(({ name }) => name).filter((name) => !/^(?:href|rel|src|alt|loading|referrerpolicy|lang|dir)$/.test(name)), localName).to.deep.equal([]);
    }
    expect(el.querySelectorAll('[slot=headline]')).to.have.length(1);
  });

  it('gives a form around it no field', async () => {
    const el = await hostile('<p>Text</p><h3><button name="a">Visa mer</button></h3><div>Mer</div><label>Namn <input name="b" value="1"></label><p>Välj <select name="c"><option>1</option></select></p><textarea name="d">x</textarea><output name="e">y</output><input type="image" name="f"><object name="g"></object><fieldset name="h"><legend>z</legend></fieldset>');
    const form = document.createElement('form');
    form.innerHTML = '<input name="egen" value="1">';
    el.before(form);
    form.append(el);
    await el.updateComplete;
    expect(shown(el)).to.contain('Text').and.to.contain('Visa mer');
    expect([...form.elements].map((field) => field.getAttribute('name'))).to.deep.equal(['egen']);
    expect([...new FormData(form).keys()]).to.deep.equal(['egen']);
  });

  it('is kept from the template languages of frameworks', async () => {
    const el = await from();
    for (const node of el.querySelectorAll(':scope > [data-kommun-nyhet]')) expect(node.hasAttribute('v-pre') && node.hasAttribute('ng-non-bindable')).to.be.true;
  });

  it('has the page’s own styles', async () => {
    const style = Object.assign(document.createElement('style'), { textContent: '.sidans p { text-transform: uppercase }' });
    document.head.append(style);
    afterThisTest(() => { style.remove(); });
    const el = await from();
    el.classList.add('sidans');
    expect(getComputedStyle(el.querySelector('[slot=body] p')!).textTransform).to.equal('uppercase');
  });

  it('names the host that answered beside the publisher', async () => {
    const el = await from();
    expect(shown(el)).to.contain(`Källa: Borås Stad, ${new URL(origin).host}`);
  });

  it('comes back no more than some times, where somebody takes it away each time', async () => {
    const el = await from();
    let taken = 0;
    const other = new MutationObserver(() => { for (const node of el.querySelectorAll('[data-kommun-nyhet]')) { taken++; node.remove(); } });
    other.observe(el, { childList: true });
    afterThisTest(() => { other.disconnect(); });
    el.querySelector('[data-kommun-nyhet]')!.remove();
    for (let frame = 0; frame < 30; frame++) await updated();
    expect(taken).to.be.within(4, 80);
  });

  it('takes away what bears its mark once, when it begins: what comes later is the page’s', async () => {
    const el = await from('nyhet.json', '', '<p slot="lead" data-kommun-nyhet>Från en sparad sida</p><div><p slot="lead" data-kommun-nyhet>Längre in</p></div>');
    expect(el.textContent).to.contain('Längre in').and.not.to.contain('Från en sparad sida');
    const late = document.createElement('div');
    late.innerHTML = '<p slot="footer" data-kommun-nyhet>Sidans egen fot</p><p slot="lead" data-kommun-nyhet>Sidans egen ingress</p>';
    el.append(...late.children);
    const there = next(document, 'kommun-nyhet-load');
    el.src = elsewhere('flode.json');
    await there;
    expect(shown(el)).to.contain('Ny bro').and.to.contain('Sidans egen ingress').and.to.contain('Sidans egen fot');
  });

  it('keeps its order, which Reader View and a copied text have, where one part is written again', async () => {
    const el = await from();
    el.setAttribute('heading-level', '4');
    await el.updateComplete;
    expect(ours(el)).to.deep.equal(['h4 headline', 'p lead', 'figure image', 'div body']);
    for (const place of ['lead', 'headline', 'image']) {
      el.querySelector(`[slot=${place}]`)!.remove();
      await until(() => ours(el).length === 4, `${place} is written again`);
      expect(ours(el)).to.deep.equal(['h4 headline', 'p lead', 'figure image', 'div body']);
    }
    expect(el.firstElementChild!.textContent, 'the page’s own child stays where it is').to.equal('Reserv');
  });

  it('is left as it is where somebody begins to write', async () => {
    const el = await from();
    el.parentElement!.contentEditable = 'true';
    el.querySelector('[slot=lead]')!.remove();
    el.setAttribute('heading-level', '4');
    await el.updateComplete;
    await updated();
    expect(ours(el)).to.deep.equal(['h2 headline', 'figure image', 'div body']);
  });

  it('has no links to the page’s own site where the page fetches ahead what links lead to, unless it is of that site', async () => {
    const rules = Object.assign(document.createElement('script'), { type: 'speculationrules', textContent: '{"prefetch":[]}' });
    document.head.append(rules);
    afterThisTest(() => { rules.remove(); });
    const links = (el: Element) => [...el.querySelectorAll('a')].map((link) => `${link.textContent} → ${link.href}`);
    const own = `${location.origin}/utloggning`;
    const text = [`<p><a href="${own}">Logga ut</a>, <a href="https://karta.example/">Karta</a></p><p><img src="${own}" alt="En bild"></p>`, `${own}?bild`] as const;
    const el = await hostile(...text);
    expect(links(el)).to.deep.equal(['Karta → https://karta.example/']);
    expect(shown(el)).to.contain('Logga ut, Karta').and.to.contain('En bild');
    rules.remove();
    expect(links(await hostile(...text))).to.include(`Logga ut → ${own}`);
  });

  it('makes no article of its own links, however their address is written', async () => {
    const el = await hostile('<p><a href="/a#kommun-nyhet">a</a> <a href="/b#kom\nmun-nyhet?share=none">b</a> <a href="/c#komm&#9;un-nyhet">c</a></p><p><img src="https://a.example/d.jpg#kommun-nyhet" alt="d"></p>', 'https://a.example/e.jpg#kommun-nyhet');
    const links = [...el.querySelectorAll('a')];
    expect(links).to.have.length(5);
    for (const { href } of links) expect(href).not.to.contain('kommun-nyhet');
  });
});
