import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { contrast, coloursOf } from '../looks/colours.js';
import { afterThisTest, replace } from '../support/element.js';
import { IMAGE, IMAGE_SAID, inPanel, LINK, LINK_SAID, panels, put, tells, written } from './panels.js';
import { until } from '../support/until.js';

const buttons = (panel: Element) => inPanel<HTMLButtonElement>(panel, 'button');
const status = (panel: Element) => inPanel(panel, '[aria-live=polite]')[0]!;
/** What a screen reader says of a button: its words, and then those that its aria-describedby points at. */
const saidOf = (button: Element) =>
  `${button.textContent}: ${(button.getRootNode() as ShadowRoot).getElementById(button.getAttribute('aria-describedby')!)!.textContent.trim()}`;
const focused = (panel: Element) => panel.shadowRoot!.activeElement?.textContent;
const isInView = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};
const outline = (element: Element) => getComputedStyle(element).outlineStyle;
/** Holds the timers that are set from here on, until the test lets their time pass. */
const holdTimers = () => {
  const held: (() => void)[] = [];
  replace(window, 'setTimeout', (run: () => void) => held.push(run));
  return () => { for (const run of held.splice(0)) run(); };
};

describe('the panel of the author checks', () => {
  it('tells each finding with its severity, why it matters and the clause', async () => {
    put(written(IMAGE + LINK));
    const panel = await tells(IMAGE_SAID, LINK_SAID);
    expect(inPanel(panel, 'li > :nth-child(2)').map(({ textContent }) => textContent)).to.deep.equal([
      'Den som inte ser bilden får inte veta vad den visar. Beskriv den, eller ge den ett tomt textalternativ om den bara är utsmyckning. (WCAG\u00a01.1.1)',
      'Den som går från länk till länk hör bara länktexten. Skriv vad som finns där länken leder. (WCAG\u00a02.4.9)',
    ]);
  });

  it('stands right after the article', async () => {
    const article = put(`${written(LINK)}<p>Sidan fortsätter.</p>`);
    const panel = await tells(LINK_SAID);
    expect(article.nextElementSibling === panel).to.be.true;
  });

  it('says that there is nothing to say', async () => {
    put(written('<p>Bron öppnar.</p>'));
    const panel = await tells();
    await until(() => status(panel).textContent === 'Inget att anmärka.', 'the status says so');
    expect(inPanel(panel, 'ol')[0]!.checkVisibility(), 'an empty list').to.be.false;
  });

  it('counts in a live region that is there before its words, which stand in it directly', async () => {
    const first: string[] = [];
    const observer = new MutationObserver(() => { first.push(...panels().map((panel) => status(panel).textContent)); });
    observer.observe(document.body, { childList: true, subtree: true });
    afterThisTest(() => { observer.disconnect(); });
    put(written(IMAGE + LINK));
    const region = status(await tells(IMAGE_SAID, LINK_SAID));
    await until(() => region.innerHTML === 'Fel: 1. Tips: 1.', 'the count');
    expect(first, 'when it comes').to.deep.equal(['']);
    expect(inPanel(panels()[0]!, '[role=status], [aria-live]').length).to.equal(1);
  });

  it('is a region that is called by the article’s headline, so that two differ', async () => {
    put(written(LINK));
    const panel = await tells(LINK_SAID);
    const [section] = inPanel(panel, 'section');
    expect(panel.shadowRoot!.getElementById(section!.getAttribute('aria-labelledby')!)!.textContent).to.equal('Granskning: Ny bro');
  });

  it('has a button for each finding, which says the finding’s number and is described by it', async () => {
    put(written(IMAGE + LINK));
    const panel = await tells(IMAGE_SAID, LINK_SAID);
    expect(buttons(panel).map(saidOf)).to.deep.equal(['Visa ställe 1: Bild 1 saknar textalternativ.', 'Visa ställe 2: Länktexten ”här” säger inte vart länken leder.']);
    for (const button of buttons(panel)) expect(button.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('can be read: 7:1 or more, on a light page and on a dark', async () => {
    const article = put(written(IMAGE + LINK));
    const panel = await tells(IMAGE_SAID, LINK_SAID);
    for (const scheme of ['light', 'dark']) {
      article.parentElement!.style.colorScheme = scheme;
      for (const each of inPanel(panel, 'p, strong, span, button')) expect(contrast(...coloursOf(each)), `${scheme}: ${each.outerHTML}`).to.be.at.least(7);
    }
  });

  it('keeps its looks on a page that unsets everything', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { all: unset; display: inline }');
    document.adoptedStyleSheets.push(sheet);
    afterThisTest(() => { document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet); });
    put(written(LINK));
    const panel = await tells(LINK_SAID);
    expect(getComputedStyle(panel).display).to.equal('block');
    expect(getComputedStyle(panel).marginTop).to.equal('24px');
    expect(getComputedStyle(buttons(panel)[0]!).minHeight).to.equal('44px');
  });
});

describe('the button that shows a place', () => {
  const FAR = '<div style="height: 3000px"></div>';

  it('brings the place into view, outlines it, and takes the outline away again', async () => {
    const article = put(written(`${FAR}${IMAGE}${FAR}`));
    const panel = await tells(IMAGE_SAID);
    const image = article.querySelector('img')!;
    const later = holdTimers();
    buttons(panel)[0]!.click();
    expect(isInView(image)).to.be.true;
    expect(outline(image)).to.equal('solid');
    expect(outline(article), 'nothing else').to.equal('none');
    later();
    expect(outline(image)).to.equal('none');
  });

  it('outlines one place at a time, against the page’s own styles', async () => {
    const article = put(written(`<p><img src="/demo/images/ikon.svg" style="outline: none"></p>${LINK}`));
    const panel = await tells(IMAGE_SAID, LINK_SAID);
    const [image, link] = [article.querySelector('img')!, article.querySelector('a')!];
    buttons(panel)[0]!.click();
    expect([outline(image), outline(link)]).to.deep.equal(['solid', 'none']);
    buttons(panel)[1]!.click();
    expect([outline(image), outline(link)]).to.deep.equal(['none', 'solid']);
  });

  it('keeps to the place while the editor types before it, and lets go when it is gone', async () => {
    const article = put(written(LINK));
    const panel = await tells(LINK_SAID);
    const link = article.querySelector('a')!;
    buttons(panel)[0]!.click();
    article.prepend(document.createElement('p'));
    article.querySelector('p:last-child')!.prepend(document.createElement('b'));
    await until(() => outline(link) === 'solid', 'the outline follows');
    expect(outline(article.querySelector('b')!)).to.equal('none');
    link.replaceWith('Kartan');
    await tells();
    expect([...article.querySelectorAll('*')].map(outline).join(' ')).not.to.contain('solid');
  });

  it('puts the caret there, where the editor types, and selects nothing that a letter would replace', async () => {
    const article = put(written(`<div contenteditable="true" aria-label="Brödtext"><p>Bron.</p>${LINK}${IMAGE}</div>`));
    const panel = await tells(LINK_SAID, IMAGE_SAID);
    const caret = () => {
      const { isCollapsed, focusNode } = getSelection()!;
      return `${isCollapsed} ${(focusNode!.nodeType === Node.TEXT_NODE ? focusNode!.parentElement! : focusNode as Element).outerHTML}`;
    };
    buttons(panel)[0]!.click();
    expect(document.activeElement === article.querySelector('div')).to.be.true;
    expect(caret()).to.equal('true <a href="#bron">här</a>');
    buttons(panel)[1]!.click();
    expect(caret()).to.equal(`true ${IMAGE}`);
  });

  it('lets the keyboard go on from there, where nobody types', async () => {
    put(written(`${LINK}<p><a href="#efter">Efter bron</a></p>`));
    const panel = await tells(LINK_SAID);
    buttons(panel)[0]!.focus();
    buttons(panel)[0]!.click();
    expect(getSelection()!.focusNode!.textContent).to.equal('här');
    expect(focused(panel), 'the focus stays').to.equal('Visa ställe 1');
  });

  it('goes to the beginning of the article for what is nowhere in its text', async () => {
    const article = put(`${FAR}<kommun-nyhet lang="sv" headline="Ny bro" share="none">${FAR}<p>Bron.</p></kommun-nyhet>${FAR}`);
    const panel = await tells('Tips Artikeln saknar ingress.');
    buttons(panel)[0]!.click();
    expect(Math.abs(article.getBoundingClientRect().top)).to.be.below(2);
    expect(outline(article)).to.equal('solid');
    expect(article.contains(getSelection()!.focusNode), 'the keyboard goes on from there').to.be.true;
  });

  it('puts no caret between an article and its text, where the whole article is in an editor', async () => {
    put(`<div contenteditable="true"><p>Före</p><kommun-nyhet lang="sv" headline="Ny bro" share="none"><p>Bron.</p></kommun-nyhet></div>`);
    const panel = await tells('Tips Artikeln saknar ingress.');
    getSelection()!.removeAllRanges();
    buttons(panel)[0]!.click();
    expect(getSelection()!.rangeCount).to.equal(0);
  });

  it('is reached and pressed with the keyboard alone', async () => {
    const article = put(`<a href="#fore">Före</a>${written(`<p>Vi är <b>HÄR I DAG OCH IMORGON KVÄLL</b>.</p>`)}`);
    await tells('Tips ”HÄR I DAG OCH IMORGON KVÄLL” är skrivet med bara stora bokstäver.');
    article.parentElement!.querySelector('a')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(focused(panels()[0]!)).to.equal('Visa ställe 1');
    await sendKeys({ press: 'Enter' });
    expect(outline(article.querySelector('p')!)).to.equal('solid');
  });

  it('leaves no trace in the article', async () => {
    const article = put(written(`<div contenteditable="true" aria-label="Brödtext">${IMAGE}${LINK}</div>`, 'editor="kansliet@kommun.example"'));
    const before = article.outerHTML;
    const panel = await tells('Tips Det står en e-postadress eller ett telefonnummer i ”Ändrad av”.', IMAGE_SAID, LINK_SAID);
    for (const button of buttons(panel)) button.click();
    await until(() => status(panel).textContent !== '', 'all is done');
    expect(article.outerHTML).to.equal(before);
  });
});

describe('the focus in the panel', () => {
  it('stays where it is while findings before and after it come and go', async () => {
    const article = put(written(IMAGE + LINK));
    const panel = await tells(IMAGE_SAID, LINK_SAID);
    buttons(panel)[1]!.focus();
    const button = buttons(panel)[1]!;
    article.querySelector('img')!.alt = 'Bron';
    article.insertAdjacentHTML('beforeend', '<h6>Tid</h6>');
    await tells(LINK_SAID, 'Tips Rubriken ”Tid” hoppar från nivå 2 till nivå 6.');
    expect(panel.shadowRoot!.activeElement === button).to.be.true;
  });

  it('goes to the first of those left when its finding is gone, and then to the panel’s name', async () => {
    const article = put(written(IMAGE + LINK));
    const panel = await tells(IMAGE_SAID, LINK_SAID);
    buttons(panel)[1]!.focus();
    article.querySelector('a')!.textContent = 'Kartan';
    await tells(IMAGE_SAID);
    expect(panel.shadowRoot!.activeElement === buttons(panel)[0]).to.be.true;
    article.querySelector('img')!.alt = 'Bron';
    await tells();
    expect(focused(panel)).to.equal('Granskning: Ny bro');
  });

  it('is not taken from the editor', async () => {
    const article = put(written(`<div contenteditable="true" aria-label="Brödtext">${LINK}</div>`));
    await tells(LINK_SAID);
    const field = article.querySelector('div')!;
    field.focus();
    field.querySelector('a')!.textContent = 'Kartan';
    await tells();
    expect(document.activeElement === field).to.be.true;
  });
});
