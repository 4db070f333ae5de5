import { expect } from '@open-wc/testing';
import { readFixture } from './fixtures/index.js';
import { articleIn, told, toldIn } from './told.js';

const HEADLINE = 'Polisen och Borås Stad står enade för en tryggare kommun';
const BODY = 'Polisen och Borås Stad arbetar långsiktigt, uthålligt och gemensamt för minskad brottslighet och ökad trygghet. På fredagen undertecknades en samverkansöverenskommelse där de båda parterna åtar sig ett antal åtgärder för ett tryggare Borås.';
const YOUNG = 'Det första området handlar om att förhindra negativ utveckling hos ungdomar som befinner sig i riskzonen för att hamna i kriminalitet.';
const atom = (entry: string, feed = '', attributes = ''): string => `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}>${feed}<entry>${entry}</entry></feed>`;
const XHTML = 'xmlns="http://www.w3.org/1999/xhtml"';

describe('Atom', () => {
  it('of a real WordPress', async () => {
    const { html, ...facts } = (await toldIn('wordpress-real/feed.atom')) as Record<string, unknown>;
    expect(facts).to.deep.equal({
      format: 'atom',
      headline: HEADLINE,
      datePublished: '2021-05-07T11:30:00Z',
      dateModified: '2021-05-11T07:15:00Z',
      author: 'Kommunikationsavdelningen',
      url: 'https://wordpress.example/2021/05/polisen-och-boras-stad-star-enade-for-en-tryggare-kommun/',
      inLanguage: 'sv-SE',
    });
    expect(html).to.include('<a href="https://wordpress.example/2021/05/skapa-trygga-offentliga-miljoer/">');
  });

  it('with content html, its addresses by xml:base at every level', async () => {
    const { html, ...facts } = (await toldIn('atom.xml')) as Record<string, unknown>;
    expect(facts).to.deep.equal({
      format: 'atom',
      headline: 'Polisen & Borås Stad: enade för en tryggare kommun',
      datePublished: '2021-05-07T14:30:00+02:00',
      dateModified: '2021-05-11T09:15:00+02:00',
      description: `${YOUNG} Barn och unga i riskzonen & Trygga fysiska miljöer.`,
      author: 'Kansliet, Kommunikationsavdelningen',
      images: [{ address: 'https://boras.example/nyheter/bilder/undertecknare.jpg', alt: '', lang: 'sv' }],
      url: 'https://boras.example/nyheter/enade.html',
      inLanguage: 'sv',
    });
    expect(html).to.include('<a href="https://boras.example/nyheter/2021/bilaga.pdf">').and.include('<img src="https://boras.example/bilder/skriver-pa.jpg"');
  });

  it('with content text, which becomes paragraphs, in the content’s language', async () => {
    expect(await toldIn('atom.xml', 'tag:boras.example,2021:502')).to.deep.equal({
      format: 'atom',
      headline: 'Mindre < mer &amp; tryggare',
      paragraphs: [
        { text: 'Parterna skriver också på för att stadens torg och parker ska upplevas som trygga platser för invånare och besökare. Det handlar om att redan i planering av nya områden ha med trygghetsaspekten.', lang: 'sv' },
        { text: 'I Borås Stad finns, enligt Polisens nationella operativa avdelning (NOA), två särskilt utsatta områden: Hässleholmen/Hulta och Norrby.', lang: 'sv' },
      ],
      dateModified: '2021-05-08T09:00:00Z',
      author: 'Fritids- och folkhälsoförvaltningen',
      url: 'https://boras.example/nyheter/trygga',
      inLanguage: 'sv',
    });
  });

  it('with content at another address, which is left out', async () => {
    expect(await toldIn('atom.xml', 'https://boras.example/nyheter/503')).to.deep.equal({
      format: 'atom',
      headline: 'Kraftsamlar där behoven är som störst',
      description: 'I Borås Stad finns, enligt Polisens nationella operativa avdelning (NOA), två särskilt utsatta områden: Hässleholmen/Hulta och Norrby.',
      dateModified: '2021-05-09T09:00:00Z',
      author: 'Kansliet, Kommunikationsavdelningen',
      inLanguage: 'en',
    });
  });

  it('with content xhtml, which becomes HTML, by other prefixes than usual', async () => {
    const { html, ...facts } = (await toldIn('atom-xhtml.xml')) as Record<string, unknown>;
    expect(facts).to.deep.equal({
      format: 'atom',
      headline: HEADLINE,
      description: `${YOUNG} Kraftsamla där behoven är som störst.`,
      dateModified: '2021-05-11T09:15:00Z',
      url: 'https://boras.example/nyheter/2021/enade',
      inLanguage: 'sv',
    });
    const page = new DOMParser().parseFromString(String(html), 'text/html');
    expect([...page.body.querySelectorAll('*')].map(({ localName }) => localName)).to.deep.equal(['p', 'p', 'br', 'img', 'p', 'script', 'hr', 'f:p']);
    const [first, second, third] = page.querySelectorAll('p');
    expect([first?.textContent, second?.textContent, third?.lang]).to.deep.equal([BODY, 'Samverkansöverenskommelsen, som tecknas för tre år, bygger på gemensamma kraftsamlingar inom tre områden:', 'en']);
    const image = page.querySelector('img');
    expect([image?.getAttribute('src'), image?.alt]).to.deep.equal(['https://boras.example/nyheter/2021/bilder/skriver-pa.jpg', 'Lokalpolisområdeschef Mattias Ramsö och Kommunstyrelsens ordförande Ulf Olsson. <5 & 6>']);
    expect(page.querySelector('script')?.textContent).to.equal('if (1 < 2 && 3) ;');
  });

  it('has the address of its alternate link, seen from the link’s base', () => {
    const url = (entry: string, attributes = '') => articleIn(atom(`<title>x</title>${entry}`, '', attributes)).url;
    expect(url('<link rel="self" href="/a"/><link href="b"/><link rel="alternate" href="/c"/>')).to.equal('https://boras.example/floden/b');
    expect(url('<link xml:base="d/" href="b"/>', 'xml:base="/e/f"')).to.equal('https://boras.example/e/d/b');
    for (const entry of ['', '<link rel="self" href="/a"/>', '<link href="javascript:alert(1)"/>', '<id>https://boras.example/a</id>']) expect(url(entry), entry).to.equal(undefined);
  });

  it('has a date of publication only where it says one', () => {
    const { datePublished, dateModified } = articleIn(atom('<title>x</title><updated>2021-05-07T14:30:00Z</updated>'));
    expect([datePublished, dateModified]).to.deep.equal([undefined, '2021-05-07T14:30:00Z']);
  });

  it('has the text of a title of any kind', () => {
    const title = (attributes: string, text: string) => articleIn(atom(`<title ${attributes}>${text}</title>`)).headline;
    expect(title('', 'Less: &lt;')).to.equal('Less: <');
    expect(title('type="text"', '&lt;em>x&lt;/em>')).to.equal('<em>x</em>');
    expect(title('type="html"', 'Less: &lt;em> &amp;lt; &lt;/em>')).to.equal('Less: <');
    expect(title('type="xhtml"', `<div ${XHTML}>Less: <em> &lt; </em></div>`)).to.equal('Less: <');
  });

  it('has a body of any kind', () => {
    const body = (attributes: string, text: string) => told(articleIn(atom(`<title>x</title><content ${attributes}>${text}</content>`)) as never) as { html?: string; paragraphs?: unknown };
    expect(body('type="text/plain"', 'a &lt;b&gt;').paragraphs).to.deep.equal([{ text: 'a <b>' }]);
    expect(body('type="text/html"', '&lt;p&gt;a&lt;/p&gt;').html).to.equal('<p>a</p>');
    expect(body('type="application/xhtml+xml"', `<div ${XHTML}><p>a</p></div>`).html).to.equal('<p>a</p>');
    expect(body('type="XHTML"', `<div ${XHTML}><p xml:lang="en"><a href="#b"/>a<br/></p></div>`).html).to.equal('<p xml:lang="en" lang="en"><a href="#b"></a>a<br></p>');
    for (const type of ['image/png', 'application/octet-stream', 'application/xml', '']) expect(body(`type="${type}"`, 'iVBORw0KGgo='), type).to.deep.equal({ format: 'atom', headline: 'x' });
  });

  it('has the language that is said nearest to its body', () => {
    const lang = (entry: string, attributes = '') => articleIn(atom(`<title>x</title>${entry}`, '', attributes)).inLanguage;
    expect(lang('', 'xml:lang="en"')).to.equal('en');
    expect(lang('<content xml:lang="sv">a</content>', 'xml:lang="en"')).to.equal('sv');
    expect(lang(`<content type="xhtml" xml:lang="sv"><div ${XHTML} xml:lang="fi">a</div></content>`, 'xml:lang="en"')).to.equal('fi');
    expect(lang('')).to.equal(undefined);
  });

  it('gives the entry that id or link names', async () => {
    const headline = async (fragment: string) => ((await toldIn('atom.xml', fragment)) as { headline?: string }).headline ?? (await readFixture('atom.xml', fragment));
    expect(await headline('tag%3Aboras.example%2C2021%3A502')).to.equal('Mindre < mer &amp; tryggare');
    expect(await headline('https://boras.example/nyheter/trygga')).to.equal('Mindre < mer &amp; tryggare');
    expect(await headline('https://boras.example/nyheter/enade.html')).to.match(/^Polisen/);
    expect(await headline('tag:boras.example,2021:nyheter')).to.equal('not-found');
    expect(await headline('502')).to.equal('not-found');
  });
});
