import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { pace } from '../../src/check/watch.js';
import { afterThisTest, replace } from '../support/element.js';
import { events, IMAGE, IMAGE_SAID, inPanel, lines, LINK, LINK_SAID, panels, put, tells, written } from './panels.js';
import { until } from '../support/until.js';

describe('while the editor writes, the author checks', () => {
  it('follow what is typed', async () => {
    const article = put(written('<div contenteditable="true" aria-label="Brödtext"><p>Se <a href="#bron">hr</a></p></div>'));
    await tells();
    const [word] = article.querySelector('a')!.childNodes;
    article.querySelector('div')!.focus();
    getSelection()!.collapse(word!, 1);
    await sendKeys({ type: 'ä' });
    await tells(LINK_SAID);
  });

  it('follow attributes, of the article and in it', async () => {
    const article = put(written(IMAGE));
    await tells(IMAGE_SAID);
    article.querySelector('img')!.alt = 'bron.webp';
    await tells('Fel Textalternativet ”bron.webp” ser ut som ett filnamn.');
    article.querySelector('img')!.alt = 'Bron';
    await tells();
    article.setAttribute('editor', 'Kansliet, 08-465 004 15');
    await tells('Tips Det står en e-postadress eller ett telefonnummer i ”Ändrad av”.');
  });

  it('follow what comes and goes in the text', async () => {
    const article = put(written('<p>Bron öppnar.</p>'));
    await tells();
    article.insertAdjacentHTML('beforeend', LINK);
    await tells(LINK_SAID);
    article.lastElementChild!.remove();
    await tells();
  });

  it('follow articles that come, move and go, each with its panel', async () => {
    const first = put(written(LINK));
    await tells(LINK_SAID);
    first.parentElement!.insertAdjacentHTML('beforeend', written(IMAGE));
    await until(() => panels().length === 2, 'a second panel');
    expect(panels().map(lines)).to.deep.equal([[LINK_SAID], [IMAGE_SAID]]);
    const second = first.parentElement!.lastElementChild!.previousElementSibling!;
    second.after(first);
    await until(() => JSON.stringify(panels().map(lines)) === JSON.stringify([[IMAGE_SAID], [LINK_SAID]]), 'the panels change places, too');
    expect(panels().map(({ previousElementSibling }) => previousElementSibling?.localName)).to.deep.equal(['kommun-nyhet', 'kommun-nyhet']);
    first.remove();
    await tells(IMAGE_SAID);
    second.remove();
    await until(() => panels().length === 0, 'no panel is left');
  });

  it('wait until the editor pauses, and not for ever', async () => {
    const article = put(written('<p></p>'));
    await tells();
    for (let frames = 3; frames; frames--) await new Promise(requestAnimationFrame); // until the panel itself is old news
    const delays: number[] = [];
    replace(window, 'setTimeout', (_: unknown, delay: number) => delays.push(delay));
    replace(pace, 'pause', 400);
    let now = performance.now();
    replace(performance, 'now', () => now);
    const type = async (letter: string) => {
      article.querySelector('p')!.append(letter);
      await Promise.resolve();
      await Promise.resolve();
    };
    for (const letter of 'bron öppnar') {
      await type(letter);
      now += 300;
    }
    expect(delays.slice(0, 3), 'a pause').to.deep.equal([400, 400, 400]);
    expect(delays.slice(5, 7), 'at the latest after two seconds').to.deep.equal([400, 200]);
    expect(delays.at(-1)).to.be.at.most(0);
  });

  it('come to rest when nothing changes', async () => {
    const article = put(`<div contenteditable="true" aria-label="Allt">${written(LINK)}${written(IMAGE)}</div>`);
    await until(() => panels().length === 2, 'two panels');
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => { changes.push(...records); });
    observer.observe(article.closest('div')!.parentElement!, { childList: true, subtree: true, attributes: true, characterData: true });
    afterThisTest(() => { observer.disconnect(); });
    for (let frames = 6; frames; frames--) await new Promise(requestAnimationFrame);
    expect(changes.length).to.equal(0);
  });
});

describe('the panel’s place', () => {
  it('is outside of all that the editor types in, which is what is saved', async () => {
    const article = put(`<div contenteditable="true" aria-label="Allt"><section contenteditable="false">${written(LINK)}</section></div>`);
    const panel = await tells(LINK_SAID);
    const editable = article.closest('[contenteditable=true]')!;
    expect(editable.contains(panel)).to.be.false;
    expect(editable.nextElementSibling === panel).to.be.true;
    expect(panel.isContentEditable).to.be.false;
  });

  it('is outside also when the editor begins to type after the page has loaded', async () => {
    const article = put(written(LINK));
    const panel = await tells(LINK_SAID);
    article.parentElement!.contentEditable = 'true';
    await until(() => !article.parentElement!.contains(panel) && panel.isConnected, 'the panel moves out');
    article.parentElement!.contentEditable = 'inherit';
    await until(() => article.nextElementSibling === panel, 'and back');
  });

  it('keeps the order of the articles, where several are typed in together', async () => {
    put(`<div contenteditable="true" aria-label="Allt">${written(LINK)}${written(IMAGE)}</div>`);
    await until(() => panels().length === 2, 'two panels');
    expect(panels().map(lines)).to.deep.equal([[LINK_SAID], [IMAGE_SAID]]);
  });

  it('is the page’s to choose', async () => {
    const article = put(`<aside><kommun-nyhet-check for="artikeln"></kommun-nyhet-check></aside>${written(LINK, 'id="artikeln"')}`);
    const panel = await tells(LINK_SAID);
    expect(panel.parentElement!.localName).to.equal('aside');
    article.dataset.check = 'none';
    await until(() => !lines(panel).length, 'switched off, it is empty');
    expect(panel.isConnected, 'and the page’s element stays').to.be.true;
  });
});

describe('the languages of the author checks', () => {
  const VAGUE = 'Tip The link text “här” does not say where the link leads.';

  it('are that of the place, and the panel says which', async () => {
    put(`<div lang="en">${written(LINK).replace(' lang="sv"', '')}</div>`);
    const panel = await tells(VAGUE);
    expect(inPanel(panel, 'section')[0]!.lang).to.equal('en');
    await until(() => inPanel(panel, '[aria-live=polite]')[0]!.textContent === 'Errors: 0. Tips: 1.', 'the count');
    expect(inPanel(panel, 'button')[0]!.textContent).to.equal('Show place 1');
  });

  it('follow the element’s locale, and a lang that changes around it', async () => {
    const article = put(`<div lang="sv">${written(LINK).replace(' lang="sv"', '')}</div>`);
    await tells(LINK_SAID);
    article.parentElement!.lang = 'en';
    await tells(VAGUE);
    article.setAttribute('locale', 'sv');
    const panel = await tells(LINK_SAID);
    expect(inPanel(panel, 'section')[0]!.lang).to.equal('sv');
  });
});

describe('switching the author checks off', () => {
  it('leaves a rule out, from the article or from around it', async () => {
    const article = put(written(IMAGE + LINK, 'data-check="-alt-missing"'));
    await tells(LINK_SAID);
    article.removeAttribute('data-check');
    await tells(IMAGE_SAID, LINK_SAID);
    article.parentElement!.dataset.check = '-link-vague';
    await tells(IMAGE_SAID);
  });

  it('leaves an article alone altogether', async () => {
    const article = put(written(IMAGE));
    const told = events(article);
    await tells(IMAGE_SAID);
    article.dataset.check = 'none';
    await until(() => panels().length === 0, 'the panel goes');
    delete article.dataset.check;
    await tells(IMAGE_SAID);
    expect(told).to.deep.equal(['alt-missing', '', 'alt-missing']);
  });
});

describe('the event kommun-nyhet-check', () => {
  it('tells the page what was found, once for each change of it', async () => {
    const told = events(document);
    const article = put(written(IMAGE + LINK));
    await tells(IMAGE_SAID, LINK_SAID);
    article.append('Mer om bron');
    article.querySelector('img')!.alt = '';
    await tells(LINK_SAID);
    expect(told).to.deep.equal(['alt-missing link-vague', 'link-vague']);
  });

  it('tells of an article in which nothing is wrong, too', async () => {
    const told = events(document);
    put(written('<p>Bron öppnar.</p>'));
    await tells();
    expect(told).to.deep.equal(['']);
  });

  it('leaves it to the page to show it, where the page says so', async () => {
    const show = (event: Event) => { event.preventDefault(); };
    document.addEventListener('kommun-nyhet-check', show);
    const told = events(document);
    const article = put(written(LINK));
    await until(() => told.length === 1, 'the event');
    article.insertAdjacentHTML('beforeend', IMAGE);
    await until(() => told.length === 2, 'another');
    expect(panels().length).to.equal(0);
    document.removeEventListener('kommun-nyhet-check', show);
    article.querySelector('img')!.alt = 'Bron';
    await tells(LINK_SAID);
  });
});
