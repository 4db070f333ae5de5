import { expect } from '@open-wc/testing';
import { readFixture } from './fixtures/index.js';
import { articleIn, toldIn } from './told.js';

const HEADLINE = 'Polisen och Borås Stad står enade för en tryggare kommun';
const feed = (...items: object[]): string => JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Nyheter', items });

describe('a JSON Feed', () => {
  it('gives its first item, without a lead that is the body’s first words', async () => {
    const { html, ...facts } = (await toldIn('json-feed.json')) as Record<string, unknown>;
    expect(facts).to.deep.equal({
      format: 'json-feed',
      headline: 'Polisen & Borås Stad\u00a0– enade',
      datePublished: '2021-05-07T14:30:00+02:00',
      dateModified: '2021-05-11T09:15:00+02:00',
      author: 'Kommunikationsavdelningen',
      url: 'https://boras.example/nyheter/enade',
      images: [{ address: 'https://boras.example/floden/bilder/undertecknare.jpg', alt: '', lang: 'sv' }],
      inLanguage: 'sv',
    });
    expect(html).to.match(/^<p>Polisen.*<ul><li>Barn.*<\/p>$/s);
  });

  it('gives plain text as paragraphs, as it stands, and what an item says before what the feed says', async () => {
    expect(await toldIn('json-feed.json', '502')).to.deep.equal({
      format: 'json-feed',
      headline: 'Skapa trygga offentliga miljöer',
      description: 'Det första området handlar om att förhindra negativ utveckling hos ungdomar som befinner sig i riskzonen för att hamna i kriminalitet.',
      paragraphs: [
        { text: 'Parterna skriver också på för att stadens torg och parker ska upplevas som trygga platser för invånare och besökare. Det handlar om att redan i planering av nya områden ha med trygghetsaspekten.', lang: 'fi' },
        { text: 'I Borås Stad finns, enligt Polisens nationella operativa avdelning (NOA), två särskilt utsatta områden: Hässleholmen/Hulta och Norrby. 5 < 6 &amp; 7', lang: 'fi' },
      ],
      author: 'Kansliet, Fritids- och folkhälsoförvaltningen',
      images: [{ address: 'https://boras.example/bilder/banderoll.jpg', alt: '', lang: 'fi' }],
      inLanguage: 'fi',
    });
  });

  it('has no address where an item’s is none, and external_url where an item has none', () => {
    expect(articleIn(feed({ id: '1', title: 'x', url: 'javascript:alert(1)' })).url).to.equal(undefined);
    expect(articleIn(feed({ id: '1', title: 'x', external_url: 'https://polisen.example/nyhet' })).url).to.equal('https://polisen.example/nyhet');
  });

  it('of version 1 has an author, and HTML without tags is text', async () => {
    expect(await toldIn('json-feed-1.json')).to.deep.equal({
      format: 'json-feed',
      headline: HEADLINE,
      paragraphs: [{ text: 'Polisen och Borås Stad arbetar långsiktigt, uthålligt och gemensamt för minskad brottslighet och ökad trygghet. På fredagen undertecknades en samverkansöverenskommelse där de båda parterna åtar sig ett antal åtgärder för ett tryggare Borås. & Barn och unga i riskzonen' }],
      datePublished: '2021-05-07T14:30:00+02:00',
      author: 'Kansliet',
      url: 'https://boras.example/nyheter/enade',
    });
  });

  it('gives a summary alone as the lead', async () => {
    expect(await toldIn('json-feed.json', '503')).to.deep.include({ description: 'I Borås Stad finns, enligt Polisens nationella operativa avdelning (NOA), två särskilt utsatta områden: Hässleholmen/Hulta och Norrby.' });
  });

  it('gives the item that the fragment names, and none where it names none', async () => {
    expect(await toldIn('json-feed.json', 'https://boras.example/nyheter/501')).to.have.property('author', 'Kommunikationsavdelningen');
    expect(await toldIn('json-feed.json', 'https://boras.example/nyheter/enade')).to.have.property('author', 'Kommunikationsavdelningen');
    expect(await toldIn('json-feed.json', 'https%3A%2F%2Fboras.example%2Fnyheter%2F501')).to.have.property('author', 'Kommunikationsavdelningen');
    expect(await readFixture('json-feed.json', '504')).to.equal('not-found');
    expect(await readFixture('json-feed.json', 'Nyheter')).to.equal('not-found');
  });

  it('without items, or with items of the wrong kind, has no article', () => {
    for (const items of ['[]', '{}', 'null', '"x"', '[null]', '[1]', '[[]]', '[{}]', '[{"title":[["x"]]}]']) {
      expect(articleIn(`{"version":"https://jsonfeed.org/version/1.1","items":${items}}`), items).to.deep.equal({});
    }
  });
});
