import { expect } from '@open-wc/testing';
import type { SourceProblem } from '../../src/sources/load.js';
import { shown, updated } from '../support/element.js';
import { faults } from '../support/faults.js';
import { ELSEWHERE, openBuilder, source, type Builder } from './builder.js';
import { until } from '../support/until.js';

const FOUND = 'Polisen och Borås Stad står enade för en tryggare kommun';

describe('the builder tells what it found', () => {
  it('in an article that has everything, and that nothing is missing', async () => {
    const builder = await openBuilder();
    await builder.fetch(source('hel.json'));
    expect(builder.text('status')).to.equal(`Artikeln är hämtad: ${FOUND}`);
    expect(builder.facts).to.deep.equal({
      Format: 'JSON-LD (schema.org NewsArticle)',
      Rubrik: FOUND,
      Ingress: 'Polisen och Borås Stad arbetar långsiktigt, uthålligt och gemensamt för minskad brottslighet och ökad trygghet.',
      Publicerad: '7 maj 2021',
      Ändrad: '10 maj 2021 kl. 16:30',
      Bilder: '1 (1 med textalternativ, 1 med bildtext)',
      Brödtext: '12 ord',
      Utgivare: 'Borås Stad',
      Språk: 'Svenska',
      'Artikelns egen adress': `${ELSEWHERE}/nyheter/tryggare`,
    });
    expect(builder.text('missing')).to.equal('Ingenting saknas.');
    expect(builder.by('address').getAttribute('aria-invalid')).to.equal('false');
  });

  it('and shows the article in the element itself', async () => {
    const builder = await openBuilder();
    await builder.fetch(source('hel.json'));
    await until(() => shown(builder.preview).includes('Källa: Borås Stad'), 'the article is there');
    expect(shown(builder.preview).split('\n')).to.include.members([FOUND, 'Artikeln publicerades: 7 maj 2021', 'Kommunpolis Anders Cronehag betonar vikten av samarbete.']);
  });

  it('in a feed: its format, the words of its body, its pictures', async () => {
    const builder = await openBuilder();
    await builder.fetch(source('mager.xml'));
    expect(builder.facts).to.deep.equal({ Format: 'RSS', Rubrik: 'Ny bro', Bilder: '2 (1 med textalternativ, 0 med bildtext)', Brödtext: '5 ord' });
  });

  it('also where it is least', async () => {
    const builder = await openBuilder();
    await builder.fetch(source('brev.json'));
    expect(builder.text('status')).to.equal('Artikeln är hämtad. Den har ingen rubrik.');
    expect(builder.facts).to.deep.equal({ Format: 'JSON-LD (schema.org NewsArticle)', Bilder: 'Inga', Brödtext: '5 ord' });
    expect(builder.missing).to.deep.equal(['Rubrik', 'Ingress', 'Publiceringsdatum', 'Ändringsdatum', 'Bilder', 'Utgivare', 'Språk', 'Artikelns egen adress']);
  });
});

describe('the builder tells what is missing', () => {
  let builder: Builder;
  beforeEach(async () => { builder = await openBuilder(); });

  it('what the reader notices of it, and what to ask for in the source’s own format', async () => {
    await builder.fetch(source('mager.xml'));
    expect(builder.missing).to.deep.equal(['Ingress', 'Publiceringsdatum', 'Ändringsdatum', 'Textalternativ', 'Bildtext', 'Utgivare', 'Språk', 'Artikelns egen adress']);
    expect(builder.missingText('Publiceringsdatum')).to.contain('Läsaren får inte veta hur gammal artikeln är')
      .and.to.contain('Be källan att lägga till:').and.to.contain('<pubDate>Fri, 13 Mar 2026 08:00:00 +0100</pubDate>');
    expect(builder.missingText('Språk')).to.contain('<language>sv</language>');
  });

  it('and what its format has no place for, as JSON-LD', async () => {
    await builder.fetch(source('mager.xml'));
    expect(builder.missingText('Ändringsdatum')).to.contain('RSS har ingen plats för det.').and.to.contain('"dateModified": "2026-03-16"');
  });

  it('which pictures have no text alternative', async () => {
    await builder.fetch(source('mager.xml'));
    expect(builder.missingText('Textalternativ')).to.contain('Gäller 1 bild: bro%20i%20kv%e4llsljus.jpg.').and.to.contain('<img src="https://…" alt="…">');
    expect(builder.missingText('Bildtext')).to.contain('Gäller 2 bilder: bro%20i%20kv%e4llsljus.jpg, ikon.svg.');
  });

  it('and which dates are none', async () => {
    await builder.fetch(source('fientlig.json'));
    expect(builder.missingText('Publiceringsdatum')).to.contain('Källan anger ”2026-02-30”, som inte är ett datum');
    expect(builder.missingText('Ändringsdatum')).to.contain('Källan anger ”2021-05-07T08:00+99:99”, som inte är ett datum');
    expect(builder.facts).not.to.have.any.keys('Publicerad', 'Ändrad');
  });

  it('that a feed’s first article will be another one, and names this one for whoever wants it', async () => {
    await builder.fetch(source('flode.json'));
    expect(builder.text('feed')).to.match(/^Adressen går till ett flöde, och det här är dess första artikel\. När källan publicerar en ny visas den i stället\./);
    const pin = builder.by('feed').querySelector('button')!;
    pin.focus();
    pin.click();
    expect(builder.page.document.activeElement?.id, 'the focus is where the answer comes').to.equal('address');
    await until(() => !builder.by('results').hidden, 'the same article');
    expect(builder.by<HTMLInputElement>('address').value).to.equal(source('flode.json', `#${ELSEWHERE}/nyheter/bro`));
    expect([builder.facts['Rubrik'], builder.by('feed').hidden]).to.deep.equal(['Ny bro', true]);
  });

  it('and only tells so of an article without a link, and nothing of what is no feed', async () => {
    await builder.fetch(source('mager.xml'));
    expect([builder.by('feed').hidden, builder.by('feed').querySelectorAll('button').length]).to.deep.equal([false, 0]);
    await builder.fetch(source('hel.json'));
    expect(builder.by('feed').hidden).to.be.true;
  });

  it('and in WordPress where the source’s editor writes it', async () => {
    await builder.fetch(source('../../sources/fixtures/wordpress-real/post.json'));
    expect(builder.facts['Format']).to.equal('WordPress (REST)');
    expect(builder.missingText('Ingress')).to.contain('Källan skriver det som inläggets utdrag.').and.not.to.contain('Be källan');
    expect(builder.missingText('Utgivare')).to.contain('WordPress (REST) har ingen plats för det.').and.to.contain('"publisher": {');
  });

  it('that it cannot see who may read a source on its own site', async () => {
    await builder.fetch(source('hel.json').replace('localhost', '127.0.0.1'));
    expect(builder.missing).to.deep.equal(['Går inte att se: om andra webbplatser får läsa källan']);
    expect(builder.text('missing')).to.contain('Access-Control-Allow-Origin: *');
  });
});

/** Where each reason comes from, what is said about it, and a part of the advice. */
const REASONS: Record<SourceProblem | 'gone' | 'refused' | 'broken', { at: (there: Awaited<ReturnType<typeof faults>>) => string; sv: [string, string]; en: [string, string] }> = {
  address: {
    at: () => 'ftp://kommun.example/nyhet',
    sv: ['Det här är ingen webbadress.', 'Den börjar med https:// eller http://.'],
    en: ['This is not a web address.', 'It starts with https:// or http://.'],
  },
  network: {
    at: (there) => there.at('no-cors'),
    sv: ['Källan låter inte andra webbplatser läsa den, eller svarar inte alls.', 'Access-Control-Allow-Origin: *'],
    en: ['The source does not allow other sites to read it, or does not answer at all.', 'Access-Control-Allow-Origin: *'],
  },
  gone: {
    at: (there) => there.at('404'),
    sv: ['Källan svarar att det inte finns någon sida på adressen (404).', 'borttagen, flyttad eller inte publicerad än'],
    en: ['The source answers that there is no page at the address (404).', 'has been removed or moved, or is not published yet'],
  },
  refused: {
    at: (there) => there.at('403'),
    sv: ['Källan svarar att den inte lämnar ut artikeln (403).', 'Kräver sidan inloggning går den inte att bädda in.'],
    en: ['The source answers that it does not hand out the article (403).', 'If the page requires a login, it cannot be embedded.'],
  },
  broken: {
    at: (there) => there.at('500'),
    sv: ['Det är fel på källans server just nu (500).', 'Försök igen om en stund.'],
    en: ['Something is wrong with the source’s server at the moment (500).', 'Try again in a while.'],
  },
  status: {
    at: (there) => there.at('400'),
    sv: ['Källan svarar med ett felmeddelande i stället för artikeln (400).', 'Öppna adressen i ett privat fönster'],
    en: ['The source answers with an error message instead of the article (400).', 'Open the address in a private window'],
  },
  timeout: {
    at: (there) => there.at('silent'),
    sv: ['Källan svarade inte inom 15 sekunder.', 'Försök igen om en stund.'],
    en: ['The source did not answer within 15 seconds.', 'Try again in a while.'],
  },
  'too-large': {
    at: (there) => there.at('large-announced'),
    sv: ['Källan är större än 1 MB, och så mycket hämtas inte.', 'Är det ett flöde? Klistra in artikelns egen adress i stället.'],
    en: ['The source is larger than 1 MB, and so much is not fetched.', 'Is it a feed? Paste the article’s own address instead.'],
  },
  'no-article': {
    at: (there) => there.at('login'),
    sv: ['Källan går att läsa, men där finns ingen artikel i en form som går att förstå.', '"@type": "NewsArticle"'],
    en: ['The source can be read, but there is no article in a form that can be understood.', '"@type": "NewsArticle"'],
  },
  'not-found': {
    at: (there) => `${there.at('feed')}#nr-99`,
    sv: ['Flödet har ingen artikel med det namn som står efter # i adressen.', 'Äldre artiklar försvinner ofta ur flöden.'],
    en: ['The feed has no article by the name that stands after # in the address.', 'Older articles often drop out of feeds.'],
  },
};

describe('the builder tells why there is no article', () => {
  for (const [reason, { at, ...expected }] of Object.entries(REASONS)) {
    it(`in words of its own, with advice: ${reason}`, async () => {
      const there = await faults();
      const builder = await openBuilder();
      const { window } = builder.page;
      if (reason === 'timeout') { // the reader's clock runs ahead
        const real = window.setTimeout.bind(window);
        window.setTimeout = ((act: () => void, time: number) => real(act, time === 15_000 ? 0 : time)) as typeof window.setTimeout;
      }
      expect(await builder.fail(at(there))).to.equal(expected.sv[0]);
      expect(builder.text('advice')).to.contain('Så kan det lösas').and.to.contain(expected.sv[1]);
      expect(builder.by('advice').hidden || !builder.by('results').hidden, 'advice, and no article').to.be.false;
      const field = builder.by('address');
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(field.getAttribute('aria-describedby')!.split(' ')).to.include('address-error');
      expect(builder.by('address-error').getAttribute('role')).to.equal('alert');
      builder.by('other-language').click();
      expect([builder.text('address-error'), builder.text('advice').includes(expected.en[1])]).to.deep.equal([expected.en[0], true]);
    });
  }

  it('and for an http address what a page with https may not do', async () => {
    const builder = await openBuilder();
    await builder.fail((await faults()).at('no-cors'));
    expect(builder.text('advice')).to.contain('Adressen börjar med http://. En sida som själv har https:// får inte läsa den');
  });

  it('and asks for an address where there is none, in the field', async () => {
    const builder = await openBuilder();
    expect(await builder.fail('  ')).to.equal('Skriv eller klistra in en adress.');
    expect(builder.page.document.activeElement?.id).to.equal('address');
    expect(builder.by('advice').hidden).to.be.true;
  });

  it('until the next address is asked for', async () => {
    const builder = await openBuilder();
    await builder.fail((await faults()).at('404'));
    builder.ask(source('hel.json'));
    expect([builder.text('address-error'), builder.text('status'), builder.by('advice').hidden]).to.deep.equal(['', 'Hämtar artikeln …', true]);
    await builder.fetch(source('hel.json'));
    expect(builder.text('status')).to.equal(`Artikeln är hämtad: ${FOUND}`);
  });
});

describe('an address', () => {
  it('is understood without https://, as browsers show it, and with the mark of a marked link', async () => {
    const builder = await openBuilder();
    const pasted: Record<string, string> = {
      'www.kommun.example/nyheter/bro': 'https://www.kommun.example/nyheter/bro',
      'åkommun.example': 'https://xn--kommun-hua.example/',
      '  https://kommun.example/bro#kommun-nyhet?share=none ': 'https://kommun.example/bro',
      'https://kommun.example/flöde#nr-1#kommun-nyhet': 'https://kommun.example/fl%C3%B6de#nr-1',
      nyhet: 'nyhet',
      'javascript:alert(1)': 'javascript:alert(1)',
    };
    const field = builder.by<HTMLInputElement>('address');
    builder.page.window.fetch = () => Promise.reject(new TypeError('nobody is asked')); // it is the address that counts here
    for (const [text, address] of Object.entries(pasted)) {
      builder.ask(text);
      expect(field.value, text).to.equal(address);
    }
  });

  it('that is asked for while another is awaited takes its place', async () => {
    const builder = await openBuilder();
    const { window } = builder.page;
    const real = window.fetch.bind(window);
    const signals: AbortSignal[] = [];
    window.fetch = (_, init) => new Promise((_resolve, reject) => { // a server that never answers
      const signal = init!.signal!;
      signals.push(signal);
      signal.addEventListener('abort', () => { reject(signal.reason as Error); });
    });
    builder.ask('https://kommun.example/en');
    builder.ask('https://kommun.example/annan');
    await until(() => signals[0]?.aborted && signals.length === 2, 'the first is cancelled');
    await updated();
    expect([signals[1]!.aborted, builder.text('status'), builder.text('address-error')]).to.deep.equal([false, 'Hämtar artikeln …', '']);
    window.fetch = real;
    await builder.fetch(source('hel.json'));
    builder.by('other-language').click(); // all is said anew
    expect([builder.text('status'), builder.text('address-error')]).to.deep.equal([`The article has been fetched: ${FOUND}`, '']);
  });
});
