import { expect } from '@open-wc/testing';
import type { KommunNyhet, ShareEvent } from '../../src/index.js';
import { WAYS } from '../support/both-ways.js';
import { afterThisTest, article, own, updated } from '../support/element.js';

const HEADLINE = 'Räksmörgås & "kaffe" för 50 % – #Borås är <bäst> + ‘störst’ 👩‍👩‍👧';
const URL_OF_IT = 'https://kommun.example/nyheter/räksmörgås?id=1&språk=sv#text';
const ENCODED = 'https://kommun.example/nyheter/r%C3%A4ksm%C3%B6rg%C3%A5s?id=1&spr%C3%A5k=sv#text';

/** The address that a channel's link has, from headline, date and `url` as the page or the server gives them. */
const addressIn = async (open: (markup: string) => Promise<KommunNyhet>, channel: string, headline: string, url: string, datePublished: string | null) => {
  const element = document.createElement('kommun-nyhet');
  Object.assign(element, { headline, url, datePublished, share: channel });
  return new URL(own<HTMLAnchorElement>(await open(element.outerHTML), 'a[part=share-link]')[0]!.getAttribute('href')!);
};
const graphemes = (text: string) => [...new Intl.Segmenter().segment(text)].length;

for (const [way, open] of Object.entries(WAYS)) {
  describe(`what a link for sharing brings to the other side, whatever the headline holds${way}`, () => {
    const addressOf = (channel: string, headline = HEADLINE, url = URL_OF_IT, date: string | null = '2021-05-07') => addressIn(open, channel, headline, url, date);

    it('is the address alone for Facebook and LinkedIn', async () => {
      const facebook = await addressOf('facebook');
      expect(facebook.origin + facebook.pathname).to.equal('https://www.facebook.com/sharer/sharer.php');
      expect([...facebook.searchParams]).to.deep.equal([['u', ENCODED]]);
      const linkedin = await addressOf('linkedin');
      expect(linkedin.origin + linkedin.pathname).to.equal('https://www.linkedin.com/sharing/share-offsite/');
      expect([...linkedin.searchParams]).to.deep.equal([['url', ENCODED]]);
    });

    it('is headline and address, each in a place of its own, for X and Threads', async () => {
      const x = await addressOf('x');
      expect(x.origin + x.pathname).to.equal('https://x.com/intent/tweet');
      expect([...x.searchParams]).to.deep.equal([['text', HEADLINE], ['url', ENCODED]]);
      const threads = await addressOf('threads');
      expect(threads.origin + threads.pathname).to.equal('https://www.threads.com/intent/post');
      expect([...threads.searchParams]).to.deep.equal([['text', HEADLINE], ['url', ENCODED]]);
    });

    it('is headline and address in one text for WhatsApp and Mastodon', async () => {
      const whatsapp = await addressOf('whatsapp');
      expect(whatsapp.origin + whatsapp.pathname).to.equal('https://api.whatsapp.com/send');
      expect([...whatsapp.searchParams]).to.deep.equal([['text', `${HEADLINE} ${ENCODED}`]]);
      const mastodon = await addressOf('mastodon');
      expect(mastodon.origin + mastodon.pathname).to.equal('https://share.joinmastodon.org/');
      expect([...new URLSearchParams(mastodon.hash.slice(1))]).to.deep.equal([['text', `${HEADLINE} ${ENCODED}`]]);
    });

    it('is a subject with date and headline, and a body with headline and address, for e-mail', async () => {
      const mail = await addressOf('email');
      expect(mail.protocol + mail.pathname, 'no receiver').to.equal('mailto:');
      expect([...mail.searchParams]).to.deep.equal([['subject', `[2021-05-07] ${HEADLINE}`], ['body', `${HEADLINE}\r\n\r\n${ENCODED}`]]);
      expect(mail.search, 'a plus, which mail programs show as it is').not.to.contain('+');
    });

    it('is a subject with the headline alone for e-mail where there is no date', async () => {
      expect((await addressOf('email', HEADLINE, URL_OF_IT, null)).searchParams.get('subject')).to.equal(HEADLINE);
    });

    it('is headline and address in one post for Bluesky', async () => {
      const bluesky = await addressOf('bluesky');
      expect(bluesky.origin + bluesky.pathname).to.equal('https://bsky.app/intent/compose');
      expect([...bluesky.searchParams]).to.deep.equal([['text', `${HEADLINE} ${ENCODED}`]]);
    });

    it('is a headline of 300 letters, cut so that headline and address are 300 graphemes on Bluesky, whole elsewhere', async () => {
      const long = 'å👩‍👩‍👧ö'.repeat(100);
      const post = (await addressOf('bluesky', long)).searchParams.get('text')!;
      expect(graphemes(post)).to.equal(300);
      expect(post).to.match(/^(å👩‍👩‍👧ö)+(å(👩‍👩‍👧)?)?… https/u);
      expect(post.endsWith(`… ${ENCODED}`)).to.be.true;
      expect((await addressOf('x', long)).searchParams.get('text')).to.equal(long);
      expect((await addressOf('email', long)).searchParams.get('subject')).to.equal(`[2021-05-07] ${long}`);
    });

    it('is a headline that just fits on Bluesky, uncut', async () => {
      const fits = 'ö'.repeat(300 - 1 - ENCODED.length);
      expect((await addressOf('bluesky', fits)).searchParams.get('text')).to.equal(`${fits} ${ENCODED}`);
      expect((await addressOf('bluesky', `${fits}ö`)).searchParams.get('text')).to.equal(`${fits.slice(1)}… ${ENCODED}`);
    });
  });
}

describe('what a link for sharing brings to the other side', () => {
  it('is a whole text where a template cut an emoji in two', async () => {
    expect((await addressIn(article, 'x', 'Kaffe 👩'.slice(0, -1), URL_OF_IT, null)).searchParams.get('text')).to.equal('Kaffe \uFFFD');
  });
});

describe('the address that is shared', () => {
  const shared = async (markup: string) =>
    new URL(own<HTMLAnchorElement>(await article(markup), 'a[part=share-link]')[0]!.href).searchParams.get('u');
  const canonical = (href: string) => {
    const link = Object.assign(document.createElement('link'), { rel: 'canonical' });
    link.setAttribute('href', href);
    document.head.append(link);
    afterThisTest(() => { link.remove(); });
  };

  it('is the one that the article says, absolute', async () => {
    canonical('https://kommun.example/sidan');
    expect(await shared('<kommun-nyhet url="https://kommun.example/nyhet"></kommun-nyhet>')).to.equal('https://kommun.example/nyhet');
    expect(await shared('<kommun-nyhet url="/nyhet"></kommun-nyhet>')).to.equal(`${location.origin}/nyhet`);
  });

  it('is the page’s canonical one where the article says none', async () => {
    canonical('/kanonisk?a=1');
    expect(await shared('<kommun-nyhet>Bron öppnar.</kommun-nyhet>')).to.equal(`${location.origin}/kanonisk?a=1`);
    expect(await shared('<kommun-nyhet url="">Bron öppnar.</kommun-nyhet>')).to.equal(`${location.origin}/kanonisk?a=1`);
  });

  it('is the page’s own, without the place in it, where nobody says any', async () => {
    const before = location.href;
    history.replaceState(null, '', '#langre-ned');
    afterThisTest(() => { history.replaceState(null, '', before); });
    expect(await shared('<kommun-nyhet>Bron öppnar.</kommun-nyhet>')).to.equal(before.split('#')[0]);
  });

  describe('is rid of what controls a mail program or turns the direction of a text', () => {
    const HOSTILE = 'Ny\r\nBcc: alla@boras.example\u0000\u007f\u0085 bro \u2028\u202eorb\u202c \u200f\u2067\u061cklar\u2069\n';
    const CLEAN = 'Ny Bcc: alla@boras.example bro orb klar';
    const ALL = 'facebook x linkedin email bluesky mastodon whatsapp threads copy';

    const sources: Readonly<Record<string, (el: KommunNyhet) => void>> = {
      'in an attribute': (el) => { el.headline = HOSTILE; },
      'in data': (el) => { el.article = { '@type': 'NewsArticle', headline: HOSTILE }; },
      'in a slot': (el) => { el.append(Object.assign(document.createElement('h2'), { slot: 'headline', textContent: HOSTILE })); },
      'in a script': (el) => { el.append(Object.assign(document.createElement('script'), { type: 'application/ld+json', textContent: JSON.stringify({ '@type': 'NewsArticle', headline: HOSTILE }) })); },
      'in what src names': (el) => {
        const script = Object.assign(document.createElement('script'), { type: 'application/ld+json', id: 'fientlig', textContent: JSON.stringify({ '@type': 'NewsArticle', headline: HOSTILE }) });
        document.body.append(script);
        afterThisTest(() => { script.remove(); });
        el.src = '#fientlig';
      },
    };
    for (const [where, give] of Object.entries(sources)) {
      it(where, async () => {
        const el = await article(`<kommun-nyhet url="${URL_OF_IT}" date-published="2021-05-07" share="${ALL}"></kommun-nyhet>`);
        give(el);
        await updated();
        const links = own<HTMLAnchorElement>(el, 'a[part=share-link]').map(({ href }) => href);
        const mail = new URL(links.find((href) => href.startsWith('mailto:'))!).searchParams;
        expect([mail.get('subject'), mail.get('body')]).to.deep.equal([`[2021-05-07] ${CLEAN}`, `${CLEAN}\r\n\r\n${ENCODED}`]);
        for (const href of links) expect(decodeURIComponent(href).replace('\r\n\r\n', ''), href).not.to.match(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f]/u);
        let event: ShareEvent | undefined;
        el.addEventListener('kommun-nyhet-share', (shared) => { event = shared; shared.preventDefault(); });
        own(el, 'button[part=share-link]')[0]!.click();
        expect(event!.headline).to.equal(CLEAN);
      });
    }
  });
});
