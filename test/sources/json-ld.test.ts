import { expect } from '@open-wc/testing';
import { readFixture } from './fixtures/index.js';
import { articleIn, toldIn } from './told.js';

const HEADLINE = 'Polisen och Borås Stad står enade för en tryggare kommun';
const LEAD = 'Polisen och Borås Stad arbetar långsiktigt, uthålligt och gemensamt för minskad brottslighet och ökad trygghet.';
const BODY = `${LEAD} På fredagen undertecknades en samverkansöverenskommelse där de båda parterna åtar sig ett antal åtgärder för ett tryggare Borås.`;
/** What the same article tells, its relative addresses seen from a folder. Its description is no lead: the body begins with it. */
const news = (folder: string): object => ({
  format: 'json-ld',
  headline: HEADLINE,
  paragraphs: [
    { text: BODY, lang: 'sv' },
    { text: 'Samverkansöverenskommelsen, som tecknas för tre år, bygger på gemensamma kraftsamlingar inom tre områden:', lang: 'sv' },
  ],
  datePublished: '2021-05-07',
  dateModified: '2021-05-11',
  expires: '2031-05-07',
  editor: 'Kommunikationsavdelningen',
  publisher: 'Borås Stad',
  logos: [{ address: 'https://boras.example/logotyp.svg', alt: '', lang: 'sv' }],
  images: [{
    address: `${folder}bilder/undertecknare.jpg`,
    alt: 'Lokalpolisområdeschef, kommunpoliser, verksamhetschef folkhälsa och Kommunstyrelsens ordförande.',
    lang: 'sv',
    caption: 'Mattias Ramsö, lokalpolisområdeschef, Nadim Ghazale, kommunpolis, Anders Cronehag, kommunpolis, Åsa Skytt Jansson, verksamhetschef Fritids- och folkhälsoförvaltningen och Ulf Olsson, Kommunstyrelsens ordförande.',
  }],
  url: `${folder}enade`,
  inLanguage: 'sv',
});
const page = (...scripts: string[]): string => `<!DOCTYPE html><html><head>${scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join('')}</head><body></body></html>`;
const headline = async (file: string, fragment = ''): Promise<unknown> => ((await toldIn(file, fragment)) as { headline?: string }).headline;

describe('JSON-LD', () => {
  it('alone is read as it is, its addresses seen from where it was', async () => {
    expect(await toldIn('json-ld.json')).to.deep.equal(news('https://boras.example/floden/'));
  });

  it('in a graph gives its first article, or the one whose @id ends in the fragment', async () => {
    expect(await headline('json-ld-graph.json')).to.equal('Fokus på barn och unga i riskzonen');
    expect(await headline('json-ld-graph.json', 'andra')).to.equal('Skapa trygga offentliga miljöer');
    expect(await headline('json-ld-graph.json', 'https://boras.example/nyheter#andra')).to.equal('Skapa trygga offentliga miljöer');
    expect(await headline('json-ld-graph.json', 'ndra')).to.equal('Fokus på barn och unga i riskzonen');
    expect(await headline('json-ld-graph.json', 'webbplats')).to.equal('Fokus på barn och unga i riskzonen');
    expect(await headline('json-ld-graph.json', 'innehall')).to.equal('Fokus på barn och unga i riskzonen');
  });

  it('is not taken for what only mentions it', () => {
    const list = (fragment: string) => articleIn('[{"@id":"#b"},{"@type":"Article","@id":"#a","headline":"A"},{"@type":"Article","@id":"#b","headline":"B"}]', fragment).headline;
    expect([list('a'), list('b'), list('')]).to.deep.equal(['A', 'B', 'A']);
  });

  it('in a page is in scripts alone, also where the fragment is the id of something else', () => {
    const json = (name: string) => `{"@type":"Article","headline":"${name}"}`;
    const others = (tag: string, attributes: string) => `<${tag} id="a" ${attributes}>${json('En främling')}</${tag}>`;
    for (const other of [others('p', ''), others('pre', 'type="application/ld+json"'), others('script', 'type="text/plain"'), others('script', 'type="application/json"'), others('textarea', ''), others('template', '')]) {
      expect(articleIn(`<!doctype html><body>${other}<script type="application/ld+json" id="a">${json('Sidans')}</script>`, 'a').headline, other).to.equal('Sidans');
      expect(articleIn(`<!doctype html><body>${other}`, 'a'), other).to.deep.equal({});
    }
  });

  it('without a type is an article where it has a headline', () => {
    expect(articleIn('{"headline":"Ny bro"}')).to.include({ headline: 'Ny bro', format: 'json-ld' });
    expect(articleIn('{"name":"Ny bro"}')).to.deep.equal({});
    expect(articleIn(page('{"headline":"Ny bro"}'))).to.include({ headline: 'Ny bro' });
  });

  it('with an address that is none has none', () => {
    expect(articleIn('{"@type":"Article","headline":"Ny bro","url":"javascript:alert(1)"}')).to.include({ headline: 'Ny bro', url: undefined });
  });

  it('that tells nothing is no article', () => {
    expect(articleIn('{"@type":"NewsArticle"}')).to.deep.equal({});
    expect(articleIn('{"@type":"NewsArticle","datePublished":"2021-05-07"}')).to.deep.equal({});
  });
});

describe('the JSON-LD of a page', () => {
  it('is its first script that has an article, in spite of one that is broken and of a CDATA around it; base counts', async () => {
    expect(await toldIn('page.html')).to.deep.equal(news('https://boras.example/nyheter/'));
  });

  it('is the script that the fragment names, in spite of a comment around it', async () => {
    expect(await toldIn('page.html', 'andra')).to.deep.equal({
      format: 'json-ld',
      headline: 'Skapa trygga offentliga miljöer',
      inLanguage: 'sv', // as the page says
      images: [{ address: 'https://boras.example/nyheter/bilder/torget.jpg', alt: '', lang: 'sv' }],
    });
    expect(await headline('page.html', 'tredje')).to.equal('Kraftsamlar där behoven är som störst');
    expect(await headline('page.html', 'artikel')).to.equal(HEADLINE);
    expect(await headline('page.html', 'innehall')).to.equal(HEADLINE);
  });

  it('is read in a page in ISO-8859-1', async () => {
    expect(await toldIn('page-latin1.html')).to.deep.equal({ format: 'json-ld', headline: HEADLINE, inLanguage: 'sv', paragraphs: [{ text: BODY, lang: 'sv' }] });
  });

  it('is found in a page in which a picture, a form or a frame is called as the ways to look are', () => {
    for (const html of ['<img name=querySelector>', '<form name=querySelectorAll></form>', '<embed name=documentElement>', '<iframe name=querySelector></iframe>', '<object id=querySelectorAll></object>']) {
      expect(articleIn(`<html lang="fi"><body>${html}<script type=application/ld+json>{"@type":"NewsArticle","headline":"Uusi silta"}</script>`), html).to.include({ headline: 'Uusi silta', inLanguage: 'fi' });
    }
  });

  it('is found in any script, wherever it stands and however it is wrapped', () => {
    const article = '{"@type":"NewsArticle","headline":"Ny bro"}';
    for (const script of [article, ` ${article};`, `[${article}]`, `<!--${article}-->`, `<!-- // --> ${article} <!-- -->`, `<![CDATA[${article}]]>`, `/*<![CDATA[*/ ${article} /*]]>*/`, `//<!--\n[{"@type":"WebSite"},${article}]\n//-->`]) {
      expect(articleIn(page(script)), script).to.include({ headline: 'Ny bro' });
      expect(articleIn(page('{', '', 'null', '"x"', script)), script).to.include({ headline: 'Ny bro' });
    }
    expect(articleIn(`<p>text</p><script type=application/ld+json>${article}</script>`)).to.include({ headline: 'Ny bro' });
    expect(articleIn(`<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">${page(article)}</html>`)).to.include({ headline: 'Ny bro' });
    expect(articleIn(`<script type="Application/LD+JSON; charset=utf-8">${article}</script>`)).to.include({ headline: 'Ny bro' });
    expect(articleIn(`<script type="text/javascript">${article}</script>`)).to.deep.equal({});
  });

  it('is not looked for in a feed that the page’s text speaks of', async () => {
    expect(await readFixture('page-without-article.html')).to.equal('no-article');
    expect(await readFixture('page-without-article.html', 'andra')).to.equal('no-article');
  });

  it('is preferred to what WordPress has, where it has a text', () => {
    const link = '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">';
    expect(articleIn(`${link}${page('{"@type":"Article","headline":"Ny bro","articleBody":"Text"}')}`)).to.include({ headline: 'Ny bro' });
  });
});
