import { expect, fixtureSync } from '@open-wc/testing';
import '../../src/embed.js';
import type { KommunNyhet } from '../../src/index.js';
import { afterThisTest, consoleMessages, next, part, replace, shown, updated } from '../support/element.js';
import { elsewhere, origin } from './elsewhere.js';
import { until } from '../support/until.js';

const MARK = '#kommun-nyhet';
const ADDRESS = elsewhere('nyhet.json');

/** Markup with a marked link, when the article that it names is there. */
const loaded = async (markup: string) => {
  const there = next(document, 'kommun-nyhet-load');
  const box = fixtureSync<HTMLElement>(`<div>${markup}</div>`);
  await there;
  return { box, el: box.querySelector<KommunNyhet>('kommun-nyhet')! };
};
/** Markup that is there at once; resolves when what watches the page has seen it. */
const seen = async (markup: string) => {
  const box = fixtureSync<HTMLElement>(`<div>${markup}</div>`);
  await Promise.resolve();
  return box;
};

/** The page's owner names the sites that marked links may lead to. */
const allow = (content: string) => {
  const meta = Object.assign(document.createElement('meta'), { name: 'kommun-nyhet-links', content });
  document.head.append(meta);
  afterThisTest(() => { meta.remove(); });
};

describe('a marked link', () => {
  beforeEach(() => { allow(`https://www.ale.example ${origin}/nyheter`); });

  it('becomes the article', async () => {
    const { el } = await loaded(`<p><a href="${ADDRESS}${MARK}">Tryggare kommun</a></p>`);
    expect(shown(el)).to.contain('Kommunpolis Anders Cronehag').and.not.to.contain('Tryggare kommun');
  });

  it('stays where it is, and its article comes after the paragraph that it stands alone in', async () => {
    const { box, el } = await loaded(`<p>Före</p><p> <a href="${ADDRESS}${MARK}"><b>Tryggare</b> kommun</a>\u00a0</p><p>Efter</p>`);
    expect([...box.children].map(({ localName }) => localName)).to.deep.equal(['p', 'p', 'kommun-nyhet', 'p']);
    expect(box.querySelector('p:nth-of-type(2) > a')!.textContent).to.equal('Tryggare kommun');
    expect(shown(box)).to.match(/^Före\n/).and.to.match(/\nEfter$/).and.to.contain(shown(el)).and.not.to.contain('Tryggare kommun');
  });

  it('becomes the article also before a form, whatever its fields are called', async () => {
    const { el } = await loaded(`<p><a href="${ADDRESS}${MARK}">Tryggare kommun</a></p><form><input name="matches"></form>`);
    expect(shown(el)).to.contain('Kommunpolis Anders Cronehag');
  });

  it('is shown until its article is there', async () => {
    const box = await seen(`<p>Läs om <a href="${ADDRESS}&amp;inte-hamtad=${Math.random()}${MARK}">trygghet</a> i dag</p>`);
    expect(shown(box)).to.contain('Läs om trygghet').and.to.contain('i dag');
    await next(document, 'kommun-nyhet-load');
    expect(shown(box)).to.contain('Kommunpolis Anders Cronehag');
    expect(box.querySelector('a')!.checkVisibility()).to.be.false;
  });

  const LINK = `<a href="${ADDRESS}${MARK}">Tryggare kommun</a>`;
  for (const [place, markup, tree] of [
    ['a heading', `<h3>${LINK}</h3>`, 'h3[hidden] kommun-nyhet'],
    ['a heading of the first level', `<h1> ${LINK}<br></h1>`, 'h1[hidden] kommun-nyhet'],
    ['a heading of the sixth level, with wrappers', `<h6><span class="titel"><b>${LINK}</b></span></h6>`, 'h6[hidden] kommun-nyhet'],
    ['what is a heading by its role', `<div role="heading" aria-level="3"><span>${LINK}</span></div>`, 'div[hidden] kommun-nyhet'],
    ['a heading, where it holds a picture', `<h2><a href="${ADDRESS}${MARK}"><img src="/test/support/pictures/landscape.svg" alt="En bro"> Bron</a></h2>`, 'h2[hidden] kommun-nyhet'],
    ['a paragraph, in bold', `<p><strong><em>${LINK}</em></strong></p>`, 'p[hidden] kommun-nyhet'],
    ['words within a line, with none around', `<b>${LINK}</b>`, 'b[hidden] kommun-nyhet'],
    ['a list’s item', `<ul><li>${LINK}</li></ul>`, 'ul(li(a[hidden] kommun-nyhet))'],
    ['a paragraph in a list’s item', `<ul><li><p>${LINK}</p></li></ul>`, 'ul(li(p[hidden] kommun-nyhet))'],
    ['a cell', `<table><tbody><tr><td>${LINK}</td></tr></tbody></table>`, 'table(tbody(tr(td(a[hidden] kommun-nyhet))))'],
    ['a box', `<div>${LINK}</div>`, 'div(a[hidden] kommun-nyhet)'],
  ] as const) {
    it(`alone in ${place} has its article after it, and neither in a line nor in a heading`, async () => {
      const { box } = await loaded(markup);
      const treeOf = (parent: Element): string => [...parent.children].map((each) => {
        if (each.localName === 'kommun-nyhet') return each.localName;
        return (each as HTMLElement).hidden ? `${each.localName}[hidden]` : `${each.localName}(${treeOf(each)})`;
      }).join(' ');
      expect(treeOf(box)).to.equal(tree);
      expect(shown(box)).to.contain('Kommunpolis Anders Cronehag').and.not.to.match(/^Tryggare kommun$/m);
      expect(box.querySelector('a')!.checkVisibility()).to.be.false;
    });
  }

  it('has one article in a clone, and in a page that an editor saved and set again', async () => {
    const { box } = await loaded(`<h3>${LINK}</h3><p>${LINK} och <a href="${elsewhere('flode.json')}${MARK}">Ny bro</a></p><p>Efter</p>`);
    const isWhole = (page: Element) => (shown(page).match(/Kommunpolis/g) ?? []).length === 2 && (shown(page).match(/^När öppnar den/gm) ?? []).length === 1
      && page.querySelectorAll('kommun-nyhet').length === 3 && !shown(page).includes('Tryggare kommun');
    await until(() => isWhole(box), 'first');
    const before = shown(box);
    const clone = box.cloneNode(true) as HTMLElement;
    box.after(clone);
    await until(() => isWhole(clone), 'cloned');
    clone.remove();
    for (const saved of [box.innerHTML, box.getHTML({ serializableShadowRoots: true })]) {
      box.innerHTML = saved;
      await until(() => isWhole(box), 'set again');
      expect(shown(box)).to.equal(before);
    }
  });

  it('among other words in a heading or a paragraph is hidden alone, and its article comes after the whole', async () => {
    const { box } = await loaded(`<h3>Läs: ${LINK}</h3><p>Sist</p>`);
    expect([...box.children].map(({ localName }) => localName)).to.deep.equal(['h3', 'kommun-nyhet', 'p']);
    expect(shown(box)).to.match(/^Läs:\n/).and.to.match(/\nSist$/);
  });

  it('beside another one in the same line has its own article, in the links’ order, whatever the page puts between', async () => {
    const there = [next(document, 'kommun-nyhet-load')];
    const box = fixtureSync<HTMLElement>(`<div><p>${LINK} <a href="${elsewhere('flode.json')}${MARK}">Ny bro</a></p><p>Efter</p></div>`);
    await Promise.all(there);
    await until(() => shown(box).includes('Ny bro') && shown(box).includes('Kommunpolis'));
    const order = () => [...box.children].map((each) => each.getAttribute('src')?.split('/').at(-1)?.split('?')[0] ?? each.localName);
    expect(order()).to.deep.equal(['p', 'nyhet.json', 'flode.json', 'p']);
    box.querySelector('p')!.after(document.createElement('hr')); // as a framework does that counts from the paragraph
    await until(() => order().join() === 'p,nyhet.json,flode.json,hr,p', order().join());
    box.append(box.querySelector('p')!);
    await until(() => order().join() === 'hr,p,p,nyhet.json,flode.json', order().join());
  });

  it('takes its article with it when it goes, and brings another when its address changes', async () => {
    const { box, el } = await loaded(`<p><a href="${ADDRESS}${MARK}">Tryggare kommun</a></p>`);
    const link = box.querySelector('a')!;
    const there = next(document, 'kommun-nyhet-load');
    link.href = `${elsewhere('flode.json')}${MARK}`;
    await there;
    expect(el.isConnected).to.be.false;
    expect(box.querySelectorAll('kommun-nyhet')).to.have.length(1);
    expect(shown(box)).to.contain('Ny bro');
    link.remove();
    await Promise.resolve();
    expect(box.querySelectorAll('kommun-nyhet')).to.have.length(0);
    expect(box.querySelector('p')!.hidden).to.be.false;
  });

  it('alone in a paragraph is hidden alone once something else comes to stand beside it, and the paragraph again when that goes', async () => {
    const { box, el } = await loaded(`<p>${LINK}</p>`);
    const paragraph = box.querySelector('p')!;
    const other = document.createElement('a');
    other.textContent = 'En annan';
    for (const [what, change, beside] of [
      ['an element', () => { paragraph.append(other); }, 'En annan'],
      ['its words', () => { other.firstChild!.nodeValue = 'En tredje'; }, 'En tredje'],
      ['none', () => { other.firstChild!.nodeValue = ''; }, ''],
      ['words', () => { paragraph.prepend('Läs:'); }, 'Läs:'],
    ] as const) {
      change();
      await updated();
      expect([what, shown(paragraph)]).to.deep.equal([what, beside]);
      expect(box.querySelector('kommun-nyhet') === el, what).to.equal(true);
    }
  });

  it('has one article again where somebody puts the page as the server printed it', async () => {
    const { box, el } = await loaded(`<p><a href="${ADDRESS}${MARK}">Tryggare kommun</a></p>`);
    el.remove();
    box.querySelector('p')!.hidden = false;
    await next(document, 'kommun-nyhet-load');
    expect(box.querySelectorAll('kommun-nyhet')).to.have.length(1);
    expect(shown(box)).to.contain('Kommunpolis Anders Cronehag').and.not.to.contain('Tryggare kommun');
  });

  it('counts also when it is added later, and when its address comes later', async () => {
    const box = await seen('<p><a>Tryggare kommun</a></p>');
    expect(box.querySelectorAll('kommun-nyhet')).to.have.length(0);
    const there = next(document, 'kommun-nyhet-load');
    box.querySelector('a')!.href = `${ADDRESS}${MARK}`;
    await there;
    expect(shown(box)).to.contain('Kommunpolis Anders Cronehag');
  });

  it('takes attributes after the mark, and no others than those that are for it', async () => {
    const { el } = await loaded(`<a href="${ADDRESS}${MARK}?heading-level=4&amp;share=copy+email&amp;outdated-after=never&amp;locale=en&amp;images=any&amp;onclick=x&amp;src=y&amp;style=z">Tryggare</a>`);
    const attributes = Object.fromEntries([...el.attributes].map(({ name, value }) => [name, value]));
    expect(attributes).to.deep.equal({ src: ADDRESS, 'data-kommun-nyhet': '', 'heading-level': '4', share: 'copy email', 'outdated-after': 'never', locale: 'en' });
    expect(shown(part(el, 'share')!)).to.contain('Copy link\nShare by e-mail');
  });

  it('stays a correct link when loading fails', async () => {
    consoleMessages();
    const failed = next(document, 'kommun-nyhet-error');
    const box = fixtureSync<HTMLElement>(`<div><p><a href="${elsewhere('saknas.json')}${MARK}">Tryggare kommun</a></p></div>`);
    await failed;
    const link = box.querySelector('a')!;
    expect(shown(box)).to.contain('Tryggare kommun');
    expect(link.href).to.equal(`${elsewhere('saknas.json')}${MARK}`);
    expect(link.checkVisibility()).to.be.true;
  });

  for (const [name, markup] of Object.entries({
    'that a visitor wrote': `<p><a rel="nofollow ugc" href="${ADDRESS}${MARK}">Länk</a></p>`,
    'that somebody paid for': `<p><a rel="sponsored" href="${ADDRESS}${MARK}">Länk</a></p>`,
    'that the page does not follow, in capitals, among other words': `<p><a rel="noopener\n NoFollow me" href="${ADDRESS}${MARK}">Länk</a></p>`,
    'that is the page’s own anchor': `<nav><a href="${MARK}">Länk</a></nav>`,
    'that is the page’s own anchor, in another writing': `<nav><a href="${location.pathname}/${location.search}${MARK}">Länk</a></nav>`,
    'in an island of what somebody is writing': `<div contenteditable="true"><div contenteditable="false"><p><a href="${ADDRESS}${MARK}">Länk</a></p></div></div>`,
    'whose address nobody can read': `<p><a href="http://${MARK}">Länk</a></p>`,
    'to a mailbox': `<p><a href="mailto:kommunen@boras.example${MARK}">Länk</a></p>`,
    'that is a script': `<p><a href="javascript:void('${MARK}')">Länk</a></p>`,
    'in a drawing': `<svg><a href="${ADDRESS}${MARK}"><text>Länk</text></a></svg>`,
    'that somebody is writing': `<div contenteditable="true"><p><a href="${ADDRESS}${MARK}">Länk</a></p></div>`,
    'in an article that is there already': `<kommun-nyhet><p><a href="${ADDRESS}${MARK}">Länk</a></p></kommun-nyhet>`,
    'whose fragment only begins like the mark': `<p><a href="${ADDRESS}${MARK}s-egen-rubrik">Länk</a></p>`,
    'without the mark': `<p><a href="${ADDRESS}">Länk</a></p>`,
    'with the mark in its query': `<p><a href="${ADDRESS}&amp;x=%23kommun-nyhet">Länk</a></p>`,
  })) {
    it(`${name} stays as it is`, async () => {
      const box = await seen(markup);
      expect(box.querySelectorAll('kommun-nyhet[src]')).to.have.length(0);
      expect(box.querySelector('a')!.textContent).to.equal('Länk');
    });
  }
});

describe('an anchor of the page', () => {
  it('is no marked link where a <base> has it lead elsewhere', async () => {
    const base = Object.assign(document.createElement('base'), { href: '/nyheter/' });
    document.head.append(base);
    afterThisTest(() => { base.remove(); });
    const box = await seen(`<nav><a href="${MARK}">Länk</a></nav>`);
    expect(box.querySelectorAll('kommun-nyhet')).to.have.length(0);
  });
});

describe('where a marked link may lead', () => {
  it('is the page’s own origin alone, unless the page’s owner says so in the head; the console tells once', async () => {
    const warnings = consoleMessages();
    const meta = '<meta name="kommun-nyhet-links" content="https://frammande.example">';
    const box = await seen(`${meta}<p><a href="https://frammande.example/a${MARK}">Länk</a></p><p><a href="https://frammande.example/b${MARK}">Länk</a></p>`);
    expect(box.querySelectorAll('kommun-nyhet')).to.have.length(0);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('https://frammande.example').and.to.contain('kommun-nyhet-links');
  });

  it('is no matter of what is no link in HTML: those beside it become articles', async () => {
    allow(origin);
    const { box } = await loaded(`<svg><a href="${ADDRESS}${MARK}"><text>Ett</text></a></svg><math><mrow href="${ADDRESS}${MARK}"><a href="${ADDRESS}${MARK}"></a></mrow></math><p><a href="${ADDRESS}${MARK}">Två</a></p>`);
    expect(box.querySelector('p + kommun-nyhet')).to.be.instanceOf(HTMLElement);
    expect(box.querySelector('svg')!.textContent).to.equal('Ett');
  });

  for (const name of ['querySelectorAll', 'matches']) {
    it(`is found beside, and in, a form with a field called ${name}`, async () => {
      allow(origin);
      const link = `<p><a href="${ADDRESS}${MARK}">Länk</a></p>`;
      const box = await seen('');
      const form = document.createElement('form');
      form.innerHTML = `<input name="${name}">`;
      box.append(form);
      form.insertAdjacentHTML('beforeend', link);
      box.insertAdjacentHTML('beforeend', link);
      await Promise.resolve();
      expect(box.querySelectorAll('p + kommun-nyhet')).to.have.length(2);
    });
  }

  it('is the page’s own origin without a word', async () => {
    const own = elsewhere('nyhet.json').replace(origin, location.origin);
    const { el } = await loaded(`<p><a href="${own}${MARK}">Tryggare kommun</a></p>`);
    expect(shown(el)).to.contain('Kommunpolis Anders Cronehag');
  });
});

describe('marked links in a page', () => {
  beforeEach(() => { allow(origin); });

  it('become twenty articles at most, and the others stay links; the console tells once', async () => {
    const warnings = consoleMessages();
    const links = (count: number) => Array.from({ length: count }, (_, number) => `<p><a href="${ADDRESS}&amp;${number}${MARK}">Länk</a></p>`).join('');
    const box = await seen(links(25));
    expect(box.querySelectorAll('kommun-nyhet')).to.have.length(20);
    const more = await seen(links(5));
    expect(more.querySelectorAll('kommun-nyhet')).to.have.length(0);
    expect(shown(more)).to.equal('Länk\nLänk\nLänk\nLänk\nLänk');
    expect(warnings.filter((warning) => warning.includes('20 on a page'))).to.have.length(1);
    box.replaceChildren();
    await Promise.resolve();
    const { el } = await loaded(`<p><a href="${ADDRESS}${MARK}">Tryggare kommun</a></p>`);
    expect(shown(el)).to.contain('Kommunpolis Anders Cronehag');
  });

  it('whose article somebody takes away again and again stay links in the end', async () => {
    let taken = 0;
    const box = await seen('');
    const other = new MutationObserver(() => { for (const el of box.querySelectorAll('kommun-nyhet')) { taken++; el.remove(); } });
    other.observe(box, { childList: true, subtree: true });
    afterThisTest(() => { other.disconnect(); });
    box.innerHTML = `<p><a href="${ADDRESS}${MARK}">Tryggare kommun</a></p>`;
    await updated();
    expect(taken).to.be.within(2, 20);
    expect(box.querySelectorAll('kommun-nyhet')).to.have.length(0);
    expect(shown(box)).to.equal('Tryggare kommun');
  });

  it('are not looked for in what has not changed: each change is searched alone', async () => {
    const { box } = await loaded(`<div>${'<i></i>'.repeat(10_000)}</div><p><a href="${ADDRESS}${MARK}">Tryggare kommun</a></p>`);
    await updated();
    let searched = 0;
    for (const kind of [Document, Element]) {
      const search = Object.getOwnPropertyDescriptor(kind.prototype, 'querySelectorAll')!.value as (this: ParentNode, selector: string) => NodeList;
      replace(kind.prototype, 'querySelectorAll', function (this: ParentNode, selector: string) {
        if (selector.includes(MARK)) searched += 1 + search.call(this, '*').length;
        return search.call(this, selector);
      });
    }
    for (let each = 0; each < 300; each++) box.append(document.createElement('p'));
    await updated();
    expect(searched).to.equal(300);
  });

  it('that a visitor wrote are told of, with the word that says so', async () => {
    const warnings = consoleMessages();
    for (const rel of ['external UGC', 'ugc', 'external UGC']) await seen(`<p><a rel="${rel}" href="${ADDRESS}${MARK}">Länk</a></p>`);
    expect(warnings.filter((warning) => /rel="ugc"/i.test(warning)).map((warning) => /rel="[^"]*"/.exec(warning)![0])).to.deep.equal(['rel="UGC"', 'rel="ugc"']);
  });
});
