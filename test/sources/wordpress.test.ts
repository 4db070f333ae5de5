import { expect } from '@open-wc/testing';
import { readFixture, textOf } from './fixtures/index.js';
import { articleIn, told, toldIn } from './told.js';

const HEADLINE = 'Polisen och Borås Stad står enade för en tryggare kommun';
const post = (more: object): string => JSON.stringify({ title: { rendered: HEADLINE }, content: { rendered: '<p>Text</p>', protected: false }, link: 'https://boras.example/nyhet', ...more });
const PICTURE = {
  address: 'https://wordpress.example/wp-content/uploads/2021/05/undertecknare.jpg',
  alt: 'Lokalpolisområdeschef, kommunpoliser, verksamhetschef folkhälsa och Kommunstyrelsens ordförande.',
  caption: 'Mattias Ramsö, lokalpolisområdeschef, Nadim Ghazale, kommunpolis, Anders Cronehag, kommunpolis, Åsa Skytt Jansson, verksamhetschef Fritids- och folkhälsoförvaltningen och Ulf Olsson, Kommunstyrelsens ordförande.',
  width: '1600',
  height: '900',
};
const REAL = {
  format: 'wordpress',
  headline: HEADLINE,
  datePublished: '2021-05-07T11:30:00Z',
  dateModified: '2021-05-11T07:15:00Z',
  url: 'https://wordpress.example/2021/05/polisen-och-boras-stad-star-enade-for-en-tryggare-kommun/',
};

describe('a post of WordPress', () => {
  it('is read with its picture and its author, where they are embedded', async () => {
    for (const file of ['wordpress-real/post-embed.json', 'wordpress-real/posts-by-slug.json', 'wordpress-real/plain-post-embed.json']) {
      const { html, ...facts } = (await toldIn(file)) as Record<string, unknown>;
      const url = file.includes('plain') ? 'https://wordpress.example/?p=8' : REAL.url;
      expect(facts, file).to.deep.equal({ ...REAL, url, author: 'Kommunikationsavdelningen', images: [PICTURE] });
      expect(html).to.match(/^<p>Polisen och Borås Stad arbetar långsiktigt.*<\/figure>$/s);
    }
  });

  it('is read without them', async () => {
    const { html, ...facts } = (await toldIn('wordpress-real/post.json')) as Record<string, unknown>;
    expect(facts).to.deep.equal(REAL);
    expect(html).to.match(/^<p>Polisen/);
  });

  it('has a headline without tags and references, and the site’s own time where UTC is missing', async () => {
    const { html, ...facts } = (await toldIn('wordpress-without-gmt.json')) as Record<string, unknown>;
    expect(facts).to.deep.equal({
      format: 'wordpress',
      headline: 'Polisen & Borås Stad – enade för en tryggare kommun',
      description: 'Det första området handlar om att förhindra negativ utveckling hos ungdomar som befinner sig i riskzonen för att hamna i kriminalitet.',
      datePublished: '2021-05-07T13:30:00',
      dateModified: '2021-05-11T09:15:00',
      url: 'https://boras.example/nyheter/polisen-och-boras-stad/',
    });
    expect(html).to.match(/^<p>Polisen/);
  });

  it('has no body where a password protects it, and no excerpt that says so', async () => {
    expect(await toldIn('wordpress-protected.json')).to.deep.equal({
      format: 'wordpress',
      headline: 'Skyddad: Fokus på barn och unga i riskzonen',
      datePublished: '2021-05-07T11:30:00Z',
      dateModified: '2021-05-07T11:30:00Z',
      url: 'https://boras.example/nyheter/skyddad/',
    });
  });

  it('has no author and no caption where WordPress keeps them back, and no picture that stands in its body', async () => {
    const { author, images, html } = articleIn(await textOf('wordpress-refused-parts.json'));
    expect([author, images]).to.deep.equal([undefined, []]);
    expect(html).to.include('undertecknare.jpg');
    const elsewhere = articleIn(post({ _embedded: { 'wp:featuredmedia': [{ source_url: '/uploads/a.jpg', alt_text: 'Torget & ån', caption: { rendered: '' }, media_details: {} }] } }));
    expect(told(elsewhere as never)).to.deep.include({ images: [{ address: 'https://boras.example/uploads/a.jpg', alt: 'Torget & ån' }] });
  });

  it('has a lead only where its excerpt is a text of its own', async () => {
    const lead = async (file: string) => ((await toldIn(file)) as { description?: string }).description;
    expect(await lead('wordpress-real/post-embed.json')).to.equal(undefined); // words of the body, with […] after them
    expect(await lead('wordpress-real/post-excerpt-embed.json')).to.equal('Polisen och Borås Stad arbetar långsiktigt, uthålligt och gemensamt för minskad brottslighet och ökad trygghet.');
    expect(await lead('wordpress-refused-parts.json')).to.equal(undefined); // with a link to read more
    const own = (excerpt: string) => articleIn(post({ excerpt: { rendered: excerpt } })).description;
    expect(own('<p>Ett samarbete för trygghet &amp; ordning.</p>\n')).to.equal('Ett samarbete för trygghet & ordning.');
    expect(own('<p>Ett</p><p>samarbete</p>')).to.equal('Ett samarbete');
    expect(own('')).to.equal(undefined);
  });

  it('is read from a fragment’s point of view as the post that it is', async () => {
    expect(told(await readFixture('wordpress-real/post.json', 'en-rubrik'))).to.deep.include({ headline: HEADLINE });
  });

  it('is no article where the answer is an error, a picture or an empty list', async () => {
    for (const file of ['post-missing', 'media', 'posts-by-unknown-slug']) expect(await readFixture(`wordpress-real/${file}.json`), file).to.equal('no-article');
    for (const file of ['wordpress-error.json', 'empty-list.json']) expect(await readFixture(file), file).to.equal('no-article');
  });

  it('is named by the pages of its site', async () => {
    const follow = async (file: string) => told(await readFixture(file));
    expect(await follow('wordpress-real/page.html')).to.deep.equal({ follow: 'https://wordpress.example/wp-json/wp/v2/posts/8?_embed' });
    expect(await follow('wordpress-real/plain-page.html')).to.deep.equal({ follow: 'https://wordpress.example/index.php?rest_route=/wp/v2/posts/8&_embed' });
  });

  it('with keys of the wrong kind is read as far as it goes', () => {
    const odd = articleIn(post({ title: { rendered: 5 }, date_gmt: null, date: ['2021'], modified_gmt: {}, link: 'javascript:alert(1)', _embedded: { author: 'x', 'wp:featuredmedia': { 0: { source_url: 'data:image/png,x' } } } }));
    expect(told(odd as never)).to.deep.equal({ format: 'wordpress', headline: '5', html: '<p>Text</p>' });
  });
});
