// What search engines are told of an article, by the attribute `structured-data`.
import { expect } from '@open-wc/testing';
import '../../src/embed.js';
import { afterThisTest, article, jsonLd, updated } from '../support/element.js';

const here = new URL('/nyheter/bro', location.href).href;
/** Asked for their number: a run that has to write an element out, where a test fails, does not end. */
const scripts = (el: Element) => [...el.querySelectorAll('script')];
const told = (el: Element): unknown => JSON.parse(scripts(el)[0]!.textContent);
const bridge = (more: string, inside = '') => article(`<kommun-nyhet structured-data url="${here}" ${more}>${inside}</kommun-nyhet>`);

describe('structured-data', () => {
  it('tells of the article, with the original as the page that it is about', async () => {
    const el = await bridge('headline="Ny bro" description="Bron öppnar." date-published="2021-05-07" date-modified="2021-05-08"');
    expect(told(el)).to.deep.equal({
      '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Ny bro', description: 'Bron öppnar.', datePublished: '2021-05-07', dateModified: '2021-05-08',
      mainEntityOfPage: here,
    });
  });

  it('tells whose it is, its pictures and its language', async () => {
    const el = await article('<kommun-nyhet structured-data></kommun-nyhet>');
    el.article = { headline: 'New bridge', inLanguage: 'en', url: here, image: '/bro.jpg', publisher: { name: 'Storstads kommun' } };
    await updated();
    expect(told(el)).to.deep.include({
      inLanguage: 'en', image: [new URL('/bro.jpg', here).href], publisher: { '@type': 'Organization', name: 'Storstads kommun' },
    });
  });

  it('follows the article, and goes with the attribute', async () => {
    const el = await bridge('headline="Ny bro"');
    el.headline = 'Gammal bro';
    await updated();
    expect(told(el)).to.have.property('headline', 'Gammal bro');
    expect(scripts(el).length).to.equal(1);
    el.structuredData = false;
    await updated();
    expect(scripts(el).length).to.equal(0);
  });

  it('holds no text that would end the script', async () => {
    const el = await bridge('', '<h2 slot="headline">Så skriver du &lt;/script> och &lt;!--</h2>');
    expect(scripts(el)[0]!.textContent).not.to.include('<');
    expect(told(el)).to.have.property('headline', 'Så skriver du </script> och <!--');
  });

  it('tells nothing on a page of another origin than the article’s, nor without its address', async () => {
    const elsewhere = await article('<kommun-nyhet structured-data headline="Ny bro" url="https://kommun.example/bro"></kommun-nyhet>');
    const nowhere = await article('<kommun-nyhet structured-data headline="Ny bro"></kommun-nyhet>');
    const unasked = await article(`<kommun-nyhet headline="Ny bro" url="${here}"></kommun-nyhet>`);
    for (const el of [elsewhere, nowhere, unasked]) expect(scripts(el).length).to.equal(0);
  });

  it('tells nothing twice: not what the page, a server or a clone brought, nor where somebody writes', async () => {
    const data = await bridge('', jsonLd({ headline: 'Ny bro' }));
    expect(scripts(data).length).to.equal(1);
    const boxed = await bridge('', `<div>${jsonLd({ headline: 'Ny bro' })}</div>`);
    expect(scripts(boxed).length).to.equal(1);
    const printed = await bridge('headline="Ny bro"', jsonLd({ headline: 'Ny bro', description: 'Mer' }, 'data-kommun-nyhet'));
    expect(scripts(printed).length).to.equal(1);
    const el = await bridge('headline="Ny bro"');
    const clone = el.cloneNode(true) as Element;
    el.after(clone);
    await updated();
    expect(scripts(clone).length).to.equal(1);
    expect(scripts(await bridge('headline="Ny bro" contenteditable'))).to.be.empty;
    document.designMode = 'on';
    afterThisTest(() => { document.designMode = 'off'; });
    expect(scripts(await bridge('headline="Ny bro"'))).to.be.empty;
  });

  it('is read back for no fact', async () => {
    const el = await bridge('', jsonLd({ headline: 'Falsk rubrik', datePublished: '2021-05-07' }, 'data-kommun-nyhet') + '<p>Text</p>');
    expect(el.shadowRoot!.textContent).not.to.match(/Falsk|2021/);
  });
});
