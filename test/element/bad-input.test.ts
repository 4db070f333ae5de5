import { expect } from '@open-wc/testing';
import { article, consoleMessages, headings, jsonLd, own, part, shown, updated } from '../support/element.js';

const channelWords = 'facebook x linkedin email copy native bluesky mastodon whatsapp threads print';

/** Attribute, wrong value, what the console says was expected. */
const WRONG: [string, string, string][] = [
  ['date-published', '2026-02-30', 'an ISO 8601 date or date-time'],
  ['date-modified', 'igår', 'an ISO 8601 date or date-time'],
  ['last-reviewed', '20260313', 'an ISO 8601 date or date-time'],
  ['expires', '1999', 'an ISO 8601 date or date-time'],
  ['url', 'javascript:alert(1)', 'an http or https address'],
  ['url', 'https://', 'an http or https address'],
  ['replaced-by', 'data:text/html,hej', 'an http or https address'],
  ['replaced-by', 'mailto:info@example.se', 'an http or https address'],
  ['outdated-after', '1 år', 'an ISO 8601 duration or never'],
  ['outdated-after', 'P', 'an ISO 8601 duration or never'],
  ['heading-level', '7', '1 to 6'],
  ['heading-level', 'h2', '1 to 6'],
  ['locale', 'tlh', 'sv or en'],
  ['src', 'nyhet.json', 'the #id of JSON-LD'],
  ['src', '#finns-inte', 'the #id of JSON-LD: no element has it'],
  ['src', '#', 'the #id of JSON-LD: no element has it'],
];

describe('A wrong attribute', () => {
  for (const [name, value, expected] of WRONG) {
    it(`${name}="${value}" changes nothing that is shown, and is told of once`, async () => {
      const messages = consoleMessages();
      const right = await article('<kommun-nyhet headline="Rubrik"><p>Brödtext</p></kommun-nyhet>');
      const el = await article(`<kommun-nyhet headline="Rubrik" ${name}="${value}"><p>Brödtext</p></kommun-nyhet>`);
      expect(shown(el)).to.equal(shown(right));
      expect(headings(el)).to.deep.equal(headings(right));
      const links = (each: Element) => own<HTMLAnchorElement>(each, 'a').map(({ href }) => href);
      expect(links(el)).to.deep.equal(links(right));
      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain(`${name}="${value}"`).and.to.contain(expected);
    });
  }

  it('is not told of again when the article changes', async () => {
    const messages = consoleMessages();
    const el = await article('<kommun-nyhet date-published="igår" src="#finns-inte" share="fax"></kommun-nyhet>');
    for (const headline of ['Ett', 'Två']) {
      el.headline = headline;
      await el.updateComplete;
    }
    el.datePublished = '2026-01-01';
    await el.updateComplete;
    el.datePublished = 'igår';
    el.append('Brödtext');
    await updated();
    expect(messages).to.have.length(3);
  });

  it('is told of again where it is wrong in another way', async () => {
    const messages = consoleMessages();
    const el = await article('<kommun-nyhet date-published="igår"></kommun-nyhet>');
    el.datePublished = 'i förrgår';
    await el.updateComplete;
    expect(messages.map((message) => /"(.*?)"/.exec(message)![1])).to.deep.equal(['igår', 'i förrgår']);
  });

  it('is told of by each article that has it', async () => {
    const messages = consoleMessages();
    await article('<kommun-nyhet locale="tlh"></kommun-nyhet><kommun-nyhet locale="tlh"></kommun-nyhet>');
    expect(messages).to.have.length(2);
  });

  it('is no concern of the console where it is right', async () => {
    const messages = consoleMessages();
    await article(`<kommun-nyhet headline="Rubrik" date-published="2026-01-01" url="/a" replaced-by="https://example.se/" outdated-after="never"
      share="${channelWords}" heading-level="1" locale="en"></kommun-nyhet><kommun-nyhet share="none" locale="sv-FI"></kommun-nyhet>`);
    expect(messages).to.deep.equal([]);
  });
});

describe('An unknown locale', () => {
  it('leaves the choice to the nearest lang', async () => {
    consoleMessages();
    const el = await article('<div lang="en-GB"><kommun-nyhet locale="tlh" editor="A"></kommun-nyhet></div>');
    expect(shown(part(el, 'modified')!)).to.equal('Modified by: A');
  });

  it('leaves it to Swedish where there is no lang that serves', async () => {
    consoleMessages();
    const el = await article('<div lang="fi"><kommun-nyhet locale="tlh" editor="A"></kommun-nyhet></div>');
    expect(shown(part(el, 'modified')!)).to.equal('Ändrad av: A');
  });
});

describe('A wrong word in share', () => {
  it('is left out and told of, and the others stay in their order', async () => {
    const messages = consoleMessages();
    const el = await article('<kommun-nyhet headline="Ny bro" share="copy fax  Facebook x copy"></kommun-nyhet>');
    expect(own(el, 'li').map(shown)).to.deep.equal(['Kopiera länk', 'Dela på X']);
    expect(messages.map((message) => /share="(.*?)"/.exec(message)![1])).to.deep.equal(['fax', 'Facebook']);
    for (const message of messages) expect(message).to.contain(channelWords);
  });

  it('leaves no section where no channel is left', async () => {
    consoleMessages();
    expect(own(await article('<kommun-nyhet share="fax"></kommun-nyhet>'), '[part=share]')).to.have.length(0);
    expect(own(await article('<kommun-nyhet share="none"></kommun-nyhet>'), '[part=share]')).to.have.length(0);
  });
});

describe('A dangerous address', () => {
  for (const address of ['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'blob:x']) {
    it(`${JSON.stringify(address)} is used for no picture, link or logo`, async () => {
      consoleMessages();
      const el = await article('<kommun-nyhet share="x" outdated><a slot="replacement">Här</a></kommun-nyhet>');
      el.article = { headline: 'Rubrik', url: address, image: [address, { contentUrl: address }], publisher: { name: 'A', logo: address } };
      el.url = address;
      el.replacedBy = address;
      await el.updateComplete;
      expect(own(el, 'img')).to.have.length(0);
      expect(own<HTMLAnchorElement>(el, 'a').map(({ protocol }) => protocol)).to.deep.equal(['https:']);
      expect(el.shadowRoot!.innerHTML).not.to.contain('alert').and.not.to.contain('passwd');
    });
  }

  it('in a slotted link does not become the element’s own', async () => {
    consoleMessages();
    const el = await article('<kommun-nyhet><a slot="replacement" href="javascript:alert(1)">Här</a></kommun-nyhet>');
    expect(el.matches(':state(outdated)')).to.equal(false);
    expect(own(el, '[part=notice] a')).to.have.length(0);
  });
});

describe('Data without an article', () => {
  for (const [name, text] of [['broken', '{"headline":'], ['about something else', '{"@type":"Event","name":"Torgdag"}'], ['null', 'null']] as const) {
    it(`in a child script, ${name}, leaves the rest as it was and is told of once`, async () => {
      const messages = consoleMessages();
      const el = await article(`<kommun-nyhet share="none" headline="Rubrik"><script type="application/ld+json">${text}</script><p>Brödtext</p></kommun-nyhet>`);
      el.editor = 'A';
      await el.updateComplete;
      expect(shown(el)).to.equal('Rubrik\nBrödtext\nÄndrad av: A');
      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain('NewsArticle');
    });
  }

  it('in the article property is told of', async () => {
    const messages = consoleMessages();
    const el = await article('<kommun-nyhet share="none" headline="Rubrik"></kommun-nyhet>');
    Object.assign(el, { article: '{"headline":"Nej"}' });
    await el.updateComplete;
    expect(shown(el)).to.equal('Rubrik');
    expect(messages).to.have.length(1);
  });

  it('whose pictures have no address has none of them, and the rest', async () => {
    const el = await article(`<kommun-nyhet share="none">${jsonLd({ headline: 'Rubrik', image: [{ caption: 'Bildtext' }, null, true] })}</kommun-nyhet>`);
    expect(own(el, 'figcaption')).to.have.length(0);
    expect(shown(el)).to.equal('Rubrik');
  });
});

describe('A slot name that the element does not have', () => {
  for (const [slot, expected] of [
    ['rubrik', 'headline'], ['ingress', 'lead'], ['bild', 'image'], ['publicerad', 'published'], ['ändrad', 'modified'], ['sidfot', 'footer'], ['Headline', 'headline'], ['haedline', 'headline'],
    ['leed', 'lead'], ['body', 'no slot'], ['brödtext', 'no slot'], ['Innehåll', 'no slot'], ['karta', 'logo headline published'],
  ] as const) {
    it(`loses no words: "${slot}" is shown after the body, and the console says ${expected}`, async () => {
      const messages = consoleMessages();
      const el = await article(`<kommun-nyhet headline="Ny bro" editor="Kansliet" share="none"><p slot="${slot}">Ett</p><p>Brödtext</p><p slot="${slot}">Två</p></kommun-nyhet>`);
      expect(shown(el)).to.equal('Ny bro\nBrödtext\nEtt\nTvå\nÄndrad av: Kansliet');
      el.editor = 'Kommunikationsavdelningen';
      el.append('Mer');
      await updated();
      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain(`slot="${slot}": expected ${expected}`);
    });
  }

  it('may come and go, and be several', async () => {
    consoleMessages();
    const el = await article('<kommun-nyhet headline="Ny bro" share="none"><p>Brödtext</p></kommun-nyhet>');
    const child = el.querySelector('p')!;
    child.slot = 'rubrik';
    el.insertAdjacentHTML('beforeend', '<p slot="__proto__">Två</p><p slot="constructor">Tre</p><p slot=\'"x"\'>Fyra</p>');
    await updated();
    expect(shown(el)).to.equal('Ny bro\nBrödtext\nTvå\nTre\nFyra');
    child.slot = '';
    el.querySelectorAll('[slot]:not([slot=""])').forEach((each) => { each.remove(); });
    await updated();
    expect(shown(el)).to.equal('Ny bro\nBrödtext');
    expect(own(el, 'slot[name=rubrik]')).to.have.length(0);
  });

  it('is told of where a slot stands deeper than a child, and its words are shown where they stand', async () => {
    const messages = consoleMessages();
    const el = await article('<kommun-nyhet share="none"><div><h2 slot="headline">Ny bro</h2><p>Brödtext</p></div><kommun-ruta><p slot="lead">För rutan</p></kommun-ruta></kommun-nyhet>');
    expect(shown(el)).to.equal('Ny bro\nBrödtext\nFör rutan');
    expect(messages).to.have.length(1);
    expect(messages[0]).to.contain('slot="headline"').and.to.contain('on a child of the element');
  });

  it('is no concern of the console where it is right, or another component’s', async () => {
    const messages = consoleMessages();
    await article(`<kommun-nyhet>${['logo', 'headline', 'published', 'notice', 'replacement', 'lead', 'image', 'modified', 'share', 'footer', ''].map((slot) => `<p slot="${slot}">${slot}</p>`).join('')}</kommun-nyhet>`);
    await article('<kommun-ruta slot="rubrik"><kommun-nyhet slot="rubrik"><p slot="karta"> </p><p>Brödtext</p></kommun-nyhet></kommun-ruta>');
    expect(messages).to.deep.equal([]);
  });
});

describe('A property’s name as an attribute', () => {
  it('as frameworks write it before the script has come, is told of once with the right one', async () => {
    const messages = consoleMessages();
    const el = await article('<kommun-nyhet headline="Ny bro" datePublished="2021-05-07" outdatedafter="never" headinglevel="3"></kommun-nyhet>');
    el.headline = 'Nya broar';
    await el.updateComplete;
    expect(shown(el)).not.to.contain('2021');
    expect(messages.map((message) => /out (\S+)=.*expected (\S+)\.$/.exec(message)!.slice(1).join(' '))).to.deep.equal([
      'datepublished date-published', 'outdatedafter outdated-after', 'headinglevel heading-level',
    ]);
  });
});
