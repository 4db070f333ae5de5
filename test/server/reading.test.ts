// Who reads what a server printed is not disturbed when the script comes.
import { expect } from '@open-wc/testing';
import { runScript, type Page } from '../pages/frame.js';
import { openPrinted, PRINTINGS } from './printed.js';

const SCRIPT = '/dist/kommun-nyhet.js';
const [news] = PRINTINGS;
const shareLinks = ({ document }: Page) => [...document.querySelectorAll<HTMLAnchorElement>('[slot=share] a')];
const focusedIn = ({ document }: Page) => document.querySelector('kommun-nyhet')!.shadowRoot!.activeElement;

describe('When the script comes, who reads what a server printed', () => {
  it('stays on the link for sharing that has the focus', async () => {
    for (const index of [0, 3]) {
      const page = await openPrinted(news!);
      shareLinks(page)[index]!.focus({ preventScroll: true });
      await runScript(page, SCRIPT, 'module');
      expect(focusedIn(page)?.textContent.trim()).to.equal(['Dela på Facebook', '', '', 'Dela med e-post'][index]);
      page.frame.remove();
    }
  });

  it('stays there in a printed shadow root, on the button, too', async () => {
    const page = await openPrinted(news!, { shadowRoot: true });
    page.document.querySelector('kommun-nyhet')!.shadowRoot!.querySelector('button')!.focus({ preventScroll: true });
    await runScript(page, SCRIPT, 'module');
    expect(focusedIn(page)?.textContent.trim()).to.equal('Kopiera länk');
  });

  it('stays on a link in the text', async () => {
    const page = await openPrinted(PRINTINGS.find(({ name }) => name === 'a body in HTML')!);
    const link = page.document.querySelector<HTMLAnchorElement>('kommun-nyhet > p a')!;
    link.focus({ preventScroll: true });
    await runScript(page, SCRIPT, 'module');
    expect(page.document.activeElement).to.equal(link);
  });

  it('gets no focus where there was none', async () => {
    const page = await openPrinted(news!);
    await runScript(page, SCRIPT, 'module');
    expect(page.document.activeElement).to.equal(page.document.body);
  });

  it('keeps the place in the page, what is selected, and the very text', async () => {
    const page = await openPrinted(news!, { width: 360 });
    const { document, window } = page;
    const texts = [...document.querySelectorAll('kommun-nyhet > *')];
    const paragraph = document.querySelector('kommun-nyhet > p:not([slot])')!;
    window.scrollTo(0, 200);
    const place = window.scrollY;
    expect(place).to.be.above(100);
    window.getSelection()!.selectAllChildren(paragraph);
    await runScript(page, SCRIPT, 'module');
    await new Promise((resolve) => { window.requestAnimationFrame(resolve); });
    expect(window.scrollY).to.equal(place);
    expect(window.getSelection()!.toString()).to.equal(paragraph.textContent);
    expect([...document.querySelectorAll('kommun-nyhet > *')]).to.deep.equal(texts);
  });
});
