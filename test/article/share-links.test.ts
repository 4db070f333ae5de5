import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addressesOf, CHANNELS, DEFAULT_CHANNELS, parseChannels, type Channel, type Shared } from '../../src/article/share-links.js';
import { runs } from '../support/engine.js';

const URL_ = 'https://kommun.example/nyheter/bro?id=1&lang=sv#kontakt';
const shared = (headline: string, url = URL_): Shared => ({ url, headline, title: `[2021-05-07] ${headline}` });

const shareAddress = (channel: Channel, what: Shared) => addressesOf(what)(channel);

/** Where a channel leads, without what it carries, and what it carries, decoded as the service does. */
const arrives = (channel: Channel, what: Shared) => {
  const { href, hash, search, searchParams } = new URL(shareAddress(channel, what)!);
  const carried = hash ? hash.slice(1) : search.slice(1);
  const pairs = hash ? carried.split('&').map((pair) => pair.split('=').map(decodeURIComponent) as [string, string]) : [...searchParams];
  return { to: href.slice(0, href.length - carried.length), ...Object.fromEntries(pairs) };
};

const graphemes = (text: string) => Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);

const snippets = ['å', 'ä', 'ö', 'Å', '&', '#', '"', '\'', '<', '>', '%', '+', '=', '?', '/', ' ', '{url}', '$&', '%20', '&amp;', 'e\u0301', '👍🏽', '👩‍👩‍👧', '🇸🇪', '\ud83d', '\ude00', '\r\n'];
const anyUnits = fc.array(fc.nat(0xffff), { maxLength: 350 }).map((units) => String.fromCharCode(...units));
const headlines = fc.oneof(anyUnits, fc.string({ unit: 'binary', size: '+1' }), fc.array(fc.constantFrom(...snippets), { maxLength: 400 }).map((parts) => parts.join('')));
const addresses = fc.webUrl({ withQueryParameters: true, withFragments: true }).map((url) => new URL(url).href).filter((url) => url.length < 250);

describe('a link that shares', () => {
  const targets: [Channel, Record<string, string>][] = [
    ['facebook', { to: 'https://www.facebook.com/sharer/sharer.php?', u: URL_ }],
    ['x', { to: 'https://x.com/intent/tweet?', text: 'Bron & ån', url: URL_ }],
    ['linkedin', { to: 'https://www.linkedin.com/sharing/share-offsite/?', url: URL_ }],
    ['email', { to: 'mailto:?', subject: '[2021-05-07] Bron & ån', body: `Bron & ån\r\n\r\n${URL_}` }],
    ['bluesky', { to: 'https://bsky.app/intent/compose?', text: `Bron & ån ${URL_}` }],
    ['mastodon', { to: 'https://share.joinmastodon.org/#', text: `Bron & ån ${URL_}` }],
    ['whatsapp', { to: 'https://api.whatsapp.com/send?', text: `Bron & ån ${URL_}` }],
    ['threads', { to: 'https://www.threads.com/intent/post?', text: 'Bron & ån', url: URL_ }],
  ];
  for (const [channel, expected] of targets) {
    it(`by ${channel} carries what that service takes, and nothing else`, () => {
      expect(arrives(channel, shared('Bron & ån'))).to.deep.equal(expected);
    });
  }

  for (const channel of ['copy', 'native', 'print'] as const) {
    it(`has no address for ${channel}, which acts in the page`, () => expect(shareAddress(channel, shared('Bron'))).to.equal(undefined));
  }

  it('carries every headline and address intact, whatever is in them', () => {
    fc.assert(
      fc.property(headlines, addresses, (headline, url) => {
        const whole = headline.toWellFormed();
        const sent = shared(headline, url);
        expect(arrives('facebook', sent)).to.include({ u: url });
        expect(arrives('linkedin', sent)).to.include({ url });
        expect(arrives('x', sent)).to.include({ text: whole, url });
        expect(arrives('threads', sent)).to.include({ text: whole, url });
        const text = whole ? `${whole} ${url}` : url; // no space before an address that stands alone
        expect(arrives('whatsapp', sent)).to.include({ text });
        expect(arrives('mastodon', sent)).to.include({ text });
        expect(arrives('email', sent)).to.include({ subject: `[2021-05-07] ${whole}`, body: whole ? `${whole}\r\n\r\n${url}` : url });
      }),
      { numRuns: runs(300) },
    );
  });

  it('is plain ASCII without quotes or spaces, as an attribute and a mail program want it', () => {
    fc.assert(
      fc.property(headlines, addresses, (headline, url) => {
        for (const channel of CHANNELS) expect(shareAddress(channel, shared(headline, url)) ?? '').to.match(/^[!#$%&'()*+,\-./:;=?@\w~]*$/);
      }),
    );
  });
});

describe('a post on Bluesky', () => {
  const post = (headline: string, url = URL_) => String((arrives('bluesky', shared(headline, url)) as { text?: string }).text);
  const room = 300 - URL_.length - 1;

  it('has at most 300 graphemes, ends with the address and cuts the headline between two graphemes', () => {
    fc.assert(
      fc.property(headlines, addresses, (headline, url) => {
        const text = post(headline, url);
        const parts = graphemes(headline);
        const fits = parts.length <= 300 - url.length - 1;
        const kept = fits ? headline : `${parts.slice(0, 300 - url.length - 2).join('')}…`;
        expect(graphemes(text).length).to.be.at.most(300);
        expect(text, 'the address alone where there is no headline').to.equal(kept ? `${kept.toWellFormed()} ${url}` : url);
      }),
      { numRuns: runs(300) },
    );
  });

  for (const [name, letter] of [['a letter', 'a'], ['a letter and its accent', 'e\u0301'], ['a family', '👩‍👩‍👧'], ['a flag', '🇸🇪']] as const) {
    it(`takes ${name} for one`, () => {
      expect(post(letter.repeat(room))).to.equal(`${letter.repeat(room)} ${URL_}`);
      expect(post(letter.repeat(room + 1))).to.equal(`${letter.repeat(room - 1)}… ${URL_}`);
    });
  }

  it('is the address alone, whole, where that leaves no room', () => {
    for (const length of [298, 299, 300, 400]) {
      const url = 'https://kommun.example/'.padEnd(length, 'a');
      expect(post('Bron', url)).to.equal(url);
    }
  });
});

describe('a list of channels', () => {
  const read = (text: string) => {
    const unknown: string[] = [];
    return { channels: parseChannels(text, (word) => unknown.push(word)), unknown };
  };

  it('is every channel in its own order where nobody says otherwise: the first five', () => {
    expect(CHANNELS.join(' ')).to.equal('facebook x linkedin email copy native bluesky mastodon whatsapp threads print');
    expect(DEFAULT_CHANNELS.join(' ')).to.equal('facebook x linkedin email copy');
  });

  for (const [text, channels, unknown] of [
    ['email facebook', ['email', 'facebook'], []],
    ['print \n\t x', ['print', 'x'], []],
    ['copy copy x copy', ['copy', 'x'], []],
    ['none', [], []],
    ['x myspace copy', ['x', 'copy'], ['myspace']],
    ['x myspace myspace', ['x'], ['myspace']],
    ['X', [], ['X']],
    ['constructor __proto__ toString', [], ['constructor', '__proto__', 'toString']],
    ['x,copy', [], ['x,copy']],
  ] as const) {
    it(`"${text.replace(/\s+/g, ' ')}" offers ${channels.join(', ') || 'nothing'}${unknown.length ? ` and reports ${unknown.join(', ')}` : ''}`, () => {
      expect(read(text)).to.deep.equal({ channels, unknown });
    });
  }

  it('whatever the string, offers known channels, each once', () => {
    const words = fc.array(fc.oneof(fc.constantFrom(...CHANNELS, 'none'), fc.string({ unit: 'binary' }))).map((each) => each.join(' '));
    fc.assert(
      fc.property(words, (text) => {
        const { channels } = read(text);
        expect(CHANNELS).to.include.members(channels);
        expect(new Set(channels).size).to.equal(channels.length);
      }),
    );
  });
});
