import { expect } from '@open-wc/testing';
import type { KommunNyhet } from '../../src/index.js';
import { article, at, consoleMessages, own, part, replace, shown } from '../support/element.js';
import { languageOfWords } from './spoken.js';
import { until } from '../support/until.js';

const OLD = 'headline="Ny bro" editor="Kansliet" date-published="2021-05-07" date-modified="2021-06-01" replaced-by="/ny"';
const published = (element: Element) => shown(part(element, 'published')!);
const SWEDISH = 'Artikeln publicerades: 7 maj 2021';
const ENGLISH = 'Published: 7 May 2021';
const inPage = (around: string, attributes = '') => article(`<div ${around}><kommun-nyhet ${OLD} ${attributes}></kommun-nyhet></div>`);

/** A shadow root in an element. */
const shadowOf = (host: Element) => host.attachShadow({ mode: 'open' });

describe('the language of the element’s own words', () => {
  beforeEach(() => { at('2026-11-23'); });

  it('is the nearest that the page says', async () => {
    expect(published(await inPage('lang="en"'))).to.equal(ENGLISH);
    expect(published(await inPage('lang="sv"'))).to.equal(SWEDISH);
    expect(published(await inPage('lang="en"', 'lang="sv"')), 'the element’s own goes first').to.equal(SWEDISH);
    expect(published(await inPage('lang="sv"', 'lang="en"'))).to.equal(ENGLISH);
  });

  it('is each article’s own, two on one page', async () => {
    const first = await article(`<div><kommun-nyhet lang="sv" ${OLD}></kommun-nyhet><kommun-nyhet lang="en" ${OLD}></kommun-nyhet></div>`);
    const second = first.nextElementSibling!;
    expect(shown(first)).to.contain(SWEDISH).and.to.contain('Dela på Facebook').and.to.contain('Denna nyhet kan innehålla inaktuell information');
    expect(shown(second)).to.contain(ENGLISH).and.to.contain('Share on Facebook').and.to.contain('This news item may contain outdated information');
    expect(shown(first)).not.to.contain('Published');
    expect(shown(second)).not.to.contain('publicerad');
  });

  it('comes through shadow roots, one inside the other', async () => {
    const element = await inPage('lang="en"');
    const inner = document.createElement('div');
    const place = element.parentElement!;
    const outer = document.createElement('div');
    place.append(outer);
    shadowOf(outer).append(inner);
    shadowOf(inner).append(element);
    await element.updateComplete;
    expect(published(element)).to.equal(ENGLISH);
  });

  it('is that of the nearest shadow root’s host, before the page’s', async () => {
    const element = await inPage('lang="en"');
    const host = document.createElement('div');
    host.lang = 'sv';
    element.parentElement!.append(host);
    shadowOf(host).append(element);
    await element.updateComplete;
    expect(published(element)).to.equal(SWEDISH);
  });

  it('is read from tags with a region, a script, in capitals', async () => {
    for (const lang of ['en-US', 'en-GB-oxendict', 'EN', 'en_GB']) expect(published(await inPage(`lang="${lang}"`)), lang).to.equal(ENGLISH);
    for (const lang of ['sv-FI', 'SV-se', 'sv-Latn-SE']) expect(published(await inPage(`lang="${lang}"`)), lang).to.equal(SWEDISH);
  });

  it('is Swedish where the page says none, an empty one, or one that the element does not speak', async () => {
    const nobody = document.documentElement.lang;
    document.documentElement.removeAttribute('lang');
    try {
      expect(published(await inPage(''))).to.equal(SWEDISH);
    } finally {
      if (nobody) document.documentElement.lang = nobody;
    }
    for (const lang of ['', 'tlh', 'zh-Hans', 'engelska', 'x-default']) expect(published(await inPage(`lang="${lang}"`)), lang).to.equal(SWEDISH);
  });

  it('is the one that `locale` says, before the page’s', async () => {
    expect(published(await inPage('lang="sv"', 'locale="en"'))).to.equal(ENGLISH);
    expect(published(await inPage('lang="en"', 'locale="sv"'))).to.equal(SWEDISH);
    expect(published(await inPage('lang="sv"', 'locale="en-GB"'))).to.equal(ENGLISH);
    expect(published(await inPage('lang="en"', 'locale=""')), 'an empty one is none').to.equal(ENGLISH);
  });

  it('is the page’s where `locale` is none that the element speaks, and the console says so, once', async () => {
    const messages = consoleMessages();
    const element = await inPage('lang="en"', 'locale="tlh"');
    expect(published(element)).to.equal(ENGLISH);
    element.headline = 'Ny gångbro';
    await element.updateComplete;
    expect(messages).to.have.length(1);
    expect(messages[0]).to.contain('locale="tlh"').and.to.contain('sv or en');
  });
});

describe('each word in the article', () => {
  beforeEach(() => { at('2026-11-23'); });
  const CONTENT = ['Ny bro', 'Kansliet', '[2021-05-07] Ny bro'];
  const ownWords = async (around: string, attributes = '') => {
    const words = languageOfWords(await inPage(around, attributes));
    expect(words.map(([text]) => text)).to.include.members(CONTENT);
    return {
      own: words.filter(([text]) => !CONTENT.includes(text)).map(([, lang]) => lang),
      content: words.filter(([text]) => CONTENT.includes(text)).map(([, lang]) => lang),
    };
  };

  it('says its language where the element speaks another than the page', async () => {
    for (const [lang, locale, spoken] of [['tlh', '', 'sv'], ['', '', 'sv'], ['en', 'sv', 'sv'], ['sv', 'en', 'en'], ['ar', 'en', 'en']] as const) {
      const { own, content } = await ownWords(`lang="${lang}"`, `locale="${locale}"`);
      expect(own.length, 'words of the element’s own').to.be.at.least(12);
      expect([...new Set(own)], `own words on a page in "${lang}"`).to.deep.equal([spoken]);
      expect([...new Set(content)], `content on a page in "${lang}"`).to.deep.equal([lang]);
    }
  });

  it('says so too where copying is answered, and in the field with the address', async () => {
    const element = await inPage('lang="tlh"');
    replace(navigator, 'clipboard', undefined);
    own(element, 'button')[0]!.click();
    await until(() => part(element, 'status')!.textContent !== '', 'the status answers');
    expect(part(element, 'status')!.closest('[lang]')!.getAttribute('lang')).to.equal('sv');
    expect(own(element, 'label')[0]!.closest('[lang]')!.getAttribute('lang')).to.equal('sv');
  });

  it('says no language where element and page speak the same', async () => {
    const marked = (element: KommunNyhet) => own(element, '[lang]').map((each) => each.outerHTML);
    for (const lang of ['sv', 'en', 'sv-FI']) expect(marked(await inPage(`lang="${lang}"`)).join('\n'), lang).to.be.empty;
    expect(marked(await inPage('lang="en"', 'locale="en"'))).to.be.empty;
  });

  it('says the article’s language where data names one', async () => {
    const element = await article('<kommun-nyhet lang="sv"></kommun-nyhet>');
    element.article = {
      headline: 'New bridge', description: 'It opens today.', articleBody: 'One.\n\nTwo.', inLanguage: 'en', editor: 'Kansliet', datePublished: '2021-05-07',
      image: { contentUrl: '/test/support/pictures/landscape.svg', description: 'A bridge', caption: 'The bridge', creditText: 'Photo: A' },
    };
    await element.updateComplete;
    const words = new Map(languageOfWords(element));
    for (const text of ['New bridge', 'It opens today.', 'One.', 'Two.', 'Kansliet', 'The bridge', 'Photo: A', '[2021-05-07] New bridge']) expect(words.get(text), text).to.equal('en');
    for (const text of ['Artikeln publicerades:', '7 maj 2021', 'Dela sidan:', 'Dela på Facebook', 'Ändrad av:']) expect(words.get(text), text).to.equal('sv');
    expect(own(element, 'img')[0]!.closest('[lang]')!.getAttribute('lang'), 'of the alt text').to.equal('en');
  });
});

describe('on a page that is read from right to left', () => {
  it('Swedish words run from left to right, in their place on the right, and the article’s own the other way', async () => {
    at('2026-11-23');
    const element = await article(`<div lang="ar" dir="rtl"><kommun-nyhet headline="الإعلان العالمي" date-published="1948-12-10" outdated></kommun-nyhet></div>`);
    const words = document.createRange();
    for (const line of own(element, '[part=published] p, [part=notice] p, [part=notice] :is(h2, h3)')) {
      words.selectNodeContents(line);
      const right = Math.max(...Array.from(words.getClientRects(), (each) => each.right));
      expect(Math.abs(line.getBoundingClientRect().right - right), `pixels from the right edge: ${line.textContent}`).to.be.below(2);
      expect(getComputedStyle(line).direction).to.equal('ltr');
    }
    const date = own(element, '[part=published] time')[0]!;
    words.selectNodeContents(date.parentElement!);
    words.setEndBefore(date);
    expect(date.getBoundingClientRect().left, 'the date comes after its label').to.be.at.least(words.getBoundingClientRect().right);
    expect(getComputedStyle(own(element, '[part=headline] span')[0]!).direction).to.equal('rtl');
    const { borderRightWidth, borderLeftWidth } = getComputedStyle(part(element, 'notice')!);
    expect([borderRightWidth, borderLeftWidth], 'the notice’s line').to.deep.equal(['6px', '0px']);
  });

  it('a Swedish headline on it keeps its own direction', async () => {
    const element = await article('<div lang="ar" dir="rtl"><kommun-nyhet headline="Ny bro (2026)!" date-published="1948-12-10"></kommun-nyhet></div>');
    expect(getComputedStyle(own(element, '[part=headline] span')[0]!).direction).to.equal('ltr');
  });
});
