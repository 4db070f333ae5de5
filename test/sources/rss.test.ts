import { expect } from '@open-wc/testing';
import { readFixture } from './fixtures/index.js';
import { articleIn, told, toldIn } from './told.js';

const HEADLINE = 'Polisen och Borås Stad står enade för en tryggare kommun';
const LEAD = 'Polisen och Borås Stad arbetar långsiktigt, uthålligt och gemensamt för minskad brottslighet och ökad trygghet.';
const BODY = `${LEAD} På fredagen undertecknades en samverkansöverenskommelse där de båda parterna åtar sig ett antal åtgärder för ett tryggare Borås.`;
const SAFE_PLACES = 'Parterna skriver också på för att stadens torg och parker ska upplevas som trygga platser för invånare och besökare. Det handlar om att redan i planering av nya områden ha med trygghetsaspekten.';
const NORRBY = 'I Borås Stad finns, enligt Polisens nationella operativa avdelning (NOA), två särskilt utsatta områden: Hässleholmen/Hulta och Norrby.';
const rss = (item: string, channel = '', attributes = ''): string => `<rss version="2.0" ${attributes}><channel>${channel}<item>${item}</item></channel></rss>`;
const CONTENT = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"';
const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"';
const MEDIA = 'xmlns:media="http://search.yahoo.com/mrss/"';

describe('RSS', () => {
  it('of a real WordPress', async () => {
    const { html, ...facts } = (await toldIn('wordpress-real/feed.rss')) as Record<string, unknown>;
    expect(facts).to.deep.equal({
      format: 'rss',
      headline: HEADLINE,
      datePublished: '2021-05-07T11:30:00.000Z',
      author: 'Kommunikationsavdelningen',
      url: 'https://wordpress.example/2021/05/polisen-och-boras-stad-star-enade-for-en-tryggare-kommun/',
      inLanguage: 'sv-SE',
    });
    expect(html).to.match(/^\s*<p>Polisen.*<\/figure>\s*$/s);
    expect(await toldIn('wordpress-real/feed.rss', 'https://wordpress.example/?p=4')).to.deep.include({ headline: 'Skapa trygga offentliga miljöer' });
  });

  it('of Sitevision, which has no body', async () => {
    const first = { format: 'rss', headline: HEADLINE, datePublished: '2021-05-07T12:30:00.000Z', url: 'https://www.boras.example/nyheter/polisenochborasstad.5.7a8b9c.html' };
    expect(await toldIn('sitevision.xml')).to.deep.equal(first);
    expect(await toldIn('sitevision.xml', '5.7a8b9c')).to.deep.equal(first);
    expect(await toldIn('sitevision.xml', 'https://www.boras.example/nyheter/tryggamiljoer.5.0d1e2f.html')).to.deep.include({ headline: 'Skapa trygga offentliga miljöer' });
  });

  it('of KB’s e-plikt, whose files are pictures only where they say so', async () => {
    expect(await toldIn('kb-eplikt.xml')).to.deep.equal({
      format: 'rss',
      headline: HEADLINE,
      paragraphs: [{ text: BODY }],
      datePublished: '2021-05-07T12:30:00.000Z',
      author: 'Kommunikationsavdelningen',
      publisher: 'Borås Stad',
      images: [{ address: 'https://boras.example/bilder/undertecknare.jpg', alt: '' }],
      url: 'https://boras.example/nyheter/enade',
    });
  });

  it('in other encodings than UTF-8', async () => {
    expect(await toldIn('rss-latin1.xml')).to.deep.equal({
      format: 'rss', headline: HEADLINE, html: `<p>${BODY}</p>`, datePublished: '2021-05-07T12:30:00.000Z', url: 'https://boras.example/nyheter/enade', inLanguage: 'sv',
    });
    expect(await toldIn('rss-windows-1252-undeclared.xml')).to.deep.equal({
      format: 'rss', headline: 'Skapa trygga offentliga miljöer – Trygga fysiska miljöer', paragraphs: [{ text: SAFE_PLACES }],
    });
    expect(await toldIn('rss-utf16.xml')).to.deep.include({ headline: HEADLINE, html: `<p>${BODY}</p>` });
    expect(await toldIn('rss-utf16-in-name-only.xml')).to.deep.include({ headline: HEADLINE, html: `<p>${BODY}</p>` });
    expect(articleIn(`<?xml version="1.0" encoding="påhittad"?>${rss('<title>Ny bro</title>')}`)).to.include({ headline: 'Ny bro' });
  });

  it('with a byte order mark, its address in guid', async () => {
    const { html, ...facts } = (await toldIn('rss-bom.xml')) as Record<string, unknown>;
    expect(facts).to.deep.equal({ format: 'rss', headline: HEADLINE, datePublished: '2021-05-07T12:30:00.000Z', url: 'https://boras.example/nyheter/enade', inLanguage: 'sv-se' });
    expect(html).to.match(/^<p>Polisen.*<ul><li>/s);
  });

  it('escaped twice, after a comment that speaks of RSS and a DOCTYPE', async () => {
    const { html, ...facts } = (await toldIn('rss-double-escaped.xml')) as Record<string, unknown>;
    expect(facts).to.deep.equal({ format: 'rss', headline: 'Polisen & Borås Stad: enade', datePublished: '2021-05-07T12:30:00.000Z', url: 'https://boras.example/nyheter/enade?a=1&b=2' });
    expect(html).to.match(/^<p>Polisen.*<\/ul>\n<h2>Fokus/s);
  });

  it('with content:encoded and Dublin Core by other prefixes, and a lead of its own', async () => {
    const { html, ...facts } = (await toldIn('rss-content.xml')) as Record<string, unknown>;
    expect(facts).to.deep.equal({
      format: 'rss',
      headline: HEADLINE,
      description: SAFE_PLACES,
      datePublished: '2021-05-07T14:30:00+02:00',
      author: 'Kommunikationsavdelningen',
      publisher: 'Borås Stad',
      images: [{ address: 'https://boras.example/bilder/undertecknare.jpg', alt: '', lang: 'sv-se' }],
      url: 'https://boras.example/nyheter/enade',
      inLanguage: 'sv-se',
    });
    expect(html).to.match(/^<p>Polisen.*<img src="\/bilder\/skriver-pa.jpg".*<\/figure>$/s);
  });

  it('without a lead that is the body’s first words', async () => {
    const { html, description, datePublished } = (await toldIn('rss-content.xml', 'nyhet åtta')) as Record<string, unknown>;
    expect({ html, description, datePublished }).to.deep.equal({ html: `<p>${SAFE_PLACES}</p>`, description: undefined, datePublished: '2021-05-08T08:00:00.000Z' });
  });

  it('with plain text, which becomes paragraphs, and no title', async () => {
    expect(await toldIn('rss-plain.xml')).to.deep.equal({
      format: 'rss',
      datePublished: '2021-05-07 14:30',
      paragraphs: [
        { text: BODY },
        { text: 'Samverkansöverenskommelsen, som tecknas för tre år, bygger på gemensamma kraftsamlingar inom tre områden:\n– Barn och unga i riskzonen & Trygga fysiska miljöer' },
        { text: 'Det första området handlar om att förhindra negativ utveckling hos ungdomar som befinner sig i riskzonen för att hamna i kriminalitet. 5 < 6.' },
      ],
    });
  });

  it('with relative addresses, by xml:base at every level; a day that no calendar has is told of as it stands', async () => {
    expect(await toldIn('rss-relative.xml')).to.deep.equal({
      format: 'rss',
      headline: HEADLINE,
      datePublished: 'Fri, 31 Feb 2021 14:30:00 +0200',
      html:
        `<p><a href="https://www.boras.example/nyheter/om">${BODY}</a> <a href="#mer">mer</a> <a href="mailto:info@boras.example">Barn och unga i riskzonen</a></p>` +
        '<img src="https://www.boras.example/nyheter/2021/bilder/skriver-pa.jpg" alt="Lokalpolisområdeschef Mattias Ramsö och Kommunstyrelsens ordförande Ulf Olsson.">',
      images: [{ address: 'https://www.boras.example/nyheter/2021/bilder/undertecknare.jpg', alt: '', lang: 'sv-FI' }],
      url: 'https://www.boras.example/nyheter/2021/enade.html',
      inLanguage: 'sv-FI',
    });
  });

  it('gives the item that guid or link names, raw or percent-encoded', async () => {
    const headline = async (fragment: string) => ((await toldIn('rss-content.xml', fragment)) as { headline?: string }).headline ?? (await readFixture('rss-content.xml', fragment));
    for (const fragment of ['nyhet åtta', 'nyhet%20%C3%A5tta', 'nyhet%20åtta', 'https://boras.example/nyheter/trygga-milj%C3%B6er', 'https://boras.example/nyheter/trygga-miljöer', 'https%3A%2F%2Fboras.example%2Fnyheter%2Ftrygga-milj%C3%B6er', 'HTTPS://BORAS.example/nyheter/trygga-milj%c3%b6er', '/nyheter/trygga-miljöer']) {
      expect(await headline(fragment), fragment).to.equal('Skapa trygga offentliga miljöer');
    }
    expect(await headline('https://boras.example/?p=503&typ=nyhet')).to.equal('Kraftsamlar där behoven är som störst');
    expect(await headline('nyhet%20501')).to.equal(HEADLINE);
    for (const fragment of ['nyhet', '8', 'nyhet%', '%', 'https://boras.example/nyheter', 'https://boras.example/floden/nyheter', 'Nyheter', 'toString', '__proto__']) expect(await headline(fragment), fragment).to.equal('not-found');
    expect(await toldIn('rss-content.xml', 'https://boras.example/?p=503&typ=nyhet')).to.deep.include({ datePublished: '2021-05-09T23:05:00.000Z', url: 'https://boras.example/?p=503&typ=nyhet', paragraphs: [{ text: NORRBY, lang: 'sv-se' }] });
  });

  it('without items has no article, and none of any name', async () => {
    expect(await readFixture('rss-empty.xml')).to.equal('no-article');
    expect(await readFixture('rss-empty.xml', '1')).to.equal('not-found');
    expect(articleIn('<rss/>')).to.deep.equal({});
    expect(articleIn(rss('<guid>1</guid>'))).to.deep.equal({});
  });

  it('with entities of its own is read, with those that stand for a few characters, and so many times that the text stays small', async () => {
    expect(await toldIn('entity-bomb.xml')).to.deep.equal({ format: 'rss', headline: HEADLINE });
    const declared = (value: string, item: string) => articleIn(`<!DOCTYPE rss [<!ENTITY a "${value}">]>${rss(item)}`);
    expect(declared('b', '<title>&a;</title>')).to.include({ headline: 'b' });
    expect(declared('b'.repeat(101), '<title>Bro &a;</title>')).to.include({ headline: 'Bro' });
    expect(declared('<b>', '<title>&a; c</title>')).to.include({ headline: 'c' });
    expect(JSON.stringify(declared('b'.repeat(100), `<title>x</title><description>${'&a;'.repeat(100_000)}</description>`)).length).to.be.below(500_000);
  });

  it('with HTML’s names for letters, which XML does not know, is read all the same', () => {
    const item = '<title>R&auml;ksm&ouml;rg&aring;s &ndash; 10&nbsp;000 &amp; &lt;mer&gt;</title><description><![CDATA[<p>&Aring;r&nbsp;ett &amp; tv&aring; &lt;</p>]]></description>';
    expect(articleIn(rss(item))).to.include({ headline: 'Räksmörgås – 10\u00a0000 & <mer>', html: '<p>&Aring;r&nbsp;ett &amp; tv&aring; &lt;</p>' });
    expect(articleIn(rss('<title>&okänd; Ny bro</title>'))).to.include({ headline: '&okänd; Ny bro' });
  });

  it('knows names by their namespace, and not by their prefix', () => {
    const foreign = 'xmlns:media="urn:annat" xmlns:dc="urn:annat" xmlns:content="urn:annat" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"';
    const item = '<itunes:title>Nej</itunes:title><title>Ny bro</title><content:encoded>Nej</content:encoded><dc:creator>Nej</dc:creator><media:content url="/a.jpg" type="image/jpeg"/><itunes:author>Nej</itunes:author>';
    expect(told(articleIn(rss(item, '', foreign)) as never)).to.deep.equal({ format: 'rss', headline: 'Ny bro' });
    const own = '<x:rss xmlns:x="http://backend.userland.com/rss2"><x:channel><x:item><x:title>Ny bro</x:title></x:item></x:channel></x:rss>';
    expect(articleIn(own)).to.include({ headline: 'Ny bro' });
  });

  it('has a date of its own format, else Dublin Core’s, else none', () => {
    const date = (item: string) => articleIn(rss(`<title>x</title>${item}`, '', DC)).datePublished;
    expect(date('<pubDate>Fri, 07 May 2021 14:30:00 +0200</pubDate><dc:date>2020-01-01</dc:date>')).to.equal('2021-05-07T12:30:00.000Z');
    expect(date('<pubDate>7 maj</pubDate><dc:date> 2021-05-07 </dc:date>')).to.equal('2021-05-07');
    expect(date('<pubDate>7 maj</pubDate>'), 'as it stands, so that it can be told').to.equal('7 maj');
    expect(date('<dcterms:modified>2021-05-07</dcterms:modified>')).to.equal(undefined);
  });

  it('has the address of link, else of a guid that is one, else none', () => {
    const url = (item: string) => articleIn(rss(`<title>x</title>${item}`)).url;
    expect(url('<link>/nyheter/1</link><guid>https://boras.example/2</guid>')).to.equal('https://boras.example/nyheter/1');
    expect(url('<link/><guid> https://boras.example/2 </guid>')).to.equal('https://boras.example/2');
    for (const guid of ['<guid>2</guid>', '<guid isPermaLink="true">/2</guid>', '<guid isPermaLink="false">https://boras.example/2</guid>', '<guid>urn:x</guid>', '<guid>javascript:alert(1)</guid>', '<link>javascript:alert(1)</link>']) expect(url(guid), guid).to.equal(undefined);
  });

  it('has no publisher but one that is told, and the author’s name before an address for mail', () => {
    const { publisher, author } = articleIn(rss('<title>x</title><author>info@boras.example (Kansliet)</author>', '<title>Borås Stad</title>', DC));
    expect([publisher, author]).to.deep.equal([undefined, 'info@boras.example (Kansliet)']);
    const more = articleIn(rss('<title>x</title><author>info@boras.example</author><dcterms:creator>Kansliet</dcterms:creator><dcterms:publisher>Borås Stad</dcterms:publisher>', '', DC));
    expect([more.publisher, more.author]).to.deep.equal(['Borås Stad', 'Kansliet']);
  });

  it('has the language that is said nearest', () => {
    const lang = (item: string, channel: string, attributes: string) => articleIn(rss(`<title>x</title>${item}`, channel, `${attributes} ${DC}`)).inLanguage;
    expect(lang('', '<language>sv</language>', 'xml:lang="en"')).to.equal('sv');
    expect(lang('', '', 'xml:lang="en"')).to.equal('en');
    expect(lang('<dc:language>fi</dc:language>', '<language>sv</language>', '')).to.equal('fi');
    expect(lang('', '', '')).to.equal(undefined);
  });

  it('has text where a title or a description is HTML or text, whichever it is', () => {
    const title = (text: string) => articleIn(rss(`<title>${text}</title>`)).headline;
    expect(title('Ny\n  bro')).to.equal('Ny bro');
    expect(title('<![CDATA[Ny <em>bro</em>]]>')).to.equal('Ny bro');
    expect(title('Ny&lt;br/&gt;bro')).to.equal('Ny bro');
    expect(title('Så används &lt;kommun-nyhet&gt;')).to.equal('Så används <kommun-nyhet>');
    expect(title('R&amp;amp;D &amp;#8211; R&amp;D')).to.equal('R&D – R&D');
    expect(title('5 &lt; 6 &amp; 7')).to.equal('5 < 6 & 7');
    expect(title('10\u00a0000 kr')).to.equal('10\u00a0000 kr');
    const body = (text: string) => told(articleIn(rss(`<title>x</title><description>${text}</description>`)) as never) as { html?: string; paragraphs?: { text: string }[] };
    expect(body('&lt;p&gt;a&amp;nbsp;b&lt;/p&gt;').html).to.equal('<p>a&nbsp;b</p>');
    expect(body('<![CDATA[&lt;p&gt;a&lt;br&gt;b&lt;/p&gt;]]>').html).to.equal('<p>a<br>b</p>');
    expect(body('<![CDATA[så skrivs &lt;p&gt; i HTML]]>').paragraphs).to.deep.equal([{ text: 'så skrivs <p> i HTML' }]);
    expect(body('<![CDATA[5 < 6 &hellip;]]>').paragraphs).to.deep.equal([{ text: '5 < 6 …' }]);
    expect(body(' ')).to.deep.equal({ format: 'rss', headline: 'x' });
  });

  it('has the description where content:encoded is empty', () => {
    expect(articleIn(rss('<content:encoded> </content:encoded><description>&lt;p&gt;a&lt;/p&gt;</description>', '', CONTENT))).to.include({ html: '<p>a</p>', description: undefined });
  });
});

describe('the lead of an item', () => {
  const lead = (description: string, content = `<p>${BODY}</p><p>${NORRBY}</p>`) =>
    articleIn(rss(`<description><![CDATA[${description}]]></description><content:encoded><![CDATA[${content}]]></content:encoded>`, '', CONTENT)).description;

  it('is a description that is a text of its own', () => {
    expect(lead(SAFE_PLACES)).to.equal(SAFE_PLACES);
    expect(lead(`<p>${SAFE_PLACES}</p><p>Och &amp; mer.</p>`)).to.equal(`${SAFE_PLACES} Och & mer.`);
    expect(lead(`${LEAD} Och mer.`)).to.equal(`${LEAD} Och mer.`);
  });

  it('is not the body’s first words, whatever stands after them', () => {
    for (const end of ['', '.', ' […]', '[...]', '…', '...', ' &#8230;', ' [&hellip;]', '… Läs mer', '... <a href="/nyhet">Fortsätt läsa <span>nyheten</span></a>']) {
      expect(lead(LEAD.slice(0, 60) + (end === '.' ? '' : end)), end).to.equal(undefined);
    }
    expect(lead(`<p>${BODY}</p>\n<p>${NORRBY}</p>`)).to.equal(undefined);
    expect(lead('[…]')).to.equal(undefined);
    expect(lead('')).to.equal(undefined);
  });

  it('is not words of the body after a picture’s caption either, which excerpts leave out', () => {
    expect(lead(`${LEAD} […]`, `<figure><img src="a.jpg"><figcaption>Torget</figcaption></figure><p>${BODY}</p>`)).to.equal(undefined);
  });
});

describe('the pictures of an item', () => {
  const images = (item: string) => (told(articleIn(rss(`<title>x</title>${item}`, '', MEDIA)) as never) as { images?: unknown }).images;

  it('are those of Media RSS, each once, with the nearest description as caption and credit', async () => {
    expect(((await toldIn('media-rss.xml')) as { images: unknown }).images).to.deep.equal([
      {
        address: 'https://boras.example/bilder/undertecknare.jpg',
        alt: '',
        caption: 'Mattias Ramsö, lokalpolisområdeschef, Nadim Ghazale, kommunpolis, Anders Cronehag, kommunpolis, Åsa Skytt Jansson, verksamhetschef Fritids- och folkhälsoförvaltningen och Ulf Olsson, Kommunstyrelsens ordförande.',
        creditText: 'Kommunikationsavdelningen',
        width: '1600',
        height: '900',
      },
      { address: 'https://boras.example/bilder/skriver-pa.jpg', alt: '', creditText: 'Kansliet' },
    ]);
  });

  it('are one of a group, which is one picture in several sizes', () => {
    const group = (first: string, second: string) => images(`<media:group><media:content url="/film.mp4" type="video/mp4"/><media:content url="/a.jpg" medium="image" ${first}/><media:content url="/b.jpg" type="image/jpeg" ${second}/><media:description>Torget</media:description></media:group>`);
    expect(group('', '')).to.deep.equal([{ address: 'https://boras.example/a.jpg', alt: '', caption: 'Torget' }]);
    expect(group('', 'isDefault="true"')).to.deep.equal([{ address: 'https://boras.example/b.jpg', alt: '', caption: 'Torget' }]);
  });

  it('are enclosures that are pictures', () => {
    expect(images('<enclosure url="/a.jpg" type="image/jpeg" length="1"/><enclosure url="/b.mp3" type="audio/mpeg"/><enclosure url="/c"/>')).to.deep.equal([{ address: 'https://boras.example/a.jpg', alt: '' }]);
    expect(images('<media:content url="/sida.html" type="text/html" medium="document"/><media:content url="/a" type="imagery/x"/>')).to.equal(undefined);
  });

  it('are a thumbnail where there is nothing else', () => {
    expect(images('<media:thumbnail url="/a.jpg" width="120" height="90"/><media:thumbnail url="/b.jpg"/>')).to.deep.equal([{ address: 'https://boras.example/a.jpg', alt: '', width: '120', height: '90' }]);
    expect(images('<media:thumbnail url="/a.jpg"/><media:content url="/b.jpg" medium="image"/>')).to.deep.equal([{ address: 'https://boras.example/b.jpg', alt: '' }]);
    expect(images('<media:group><media:thumbnail url="/a.jpg"/></media:group>')).to.deep.equal([{ address: 'https://boras.example/a.jpg', alt: '' }]);
    expect(images('<media:content url="/film.mp4" medium="video"><media:thumbnail url="/a.jpg"/></media:content>')).to.deep.equal([{ address: 'https://boras.example/a.jpg', alt: '' }]);
  });

  it('are not those that stand in the body, or at no address of the web', () => {
    expect(images('<enclosure url="/a.jpg?b=1&amp;c=2" type="image/jpeg"/><description><![CDATA[<img src="https://boras.example/a.jpg?b=1&amp;c=2">]]></description>')).to.equal(undefined);
    expect(images('<enclosure url="data:image/png,x" type="image/png"/><enclosure type="image/png"/>')).to.equal(undefined);
  });
});
