import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { KommunNyhet, ShareEvent } from '../../src/index.js';
import { article, own, replace } from '../support/element.js';
import { until } from '../support/until.js';

const ARTICLE = `<div>
  <button>Före</button>
  <kommun-nyhet lang="sv" headline="Ny bro" replaced-by="/ny" share="facebook email copy print">
    <p>Se <a href="#bron">bron</a>.</p>
    <p slot="footer"><a href="#arkivet">Arkivet</a></p>
  </kommun-nyhet>
  <button>Efter</button>
</div>`;
const set = async () => {
  const element = await article(ARTICLE);
  const page = element.parentElement!;
  page.querySelector('button')!.focus();
  return { page, element };
};
/** What has the focus, through shadow roots. */
const focused = (): Element => document.activeElement!.shadowRoot?.activeElement ?? document.activeElement!;
const press = async (key: string, times = 1) => { for (let left = times; left; left--) await sendKeys({ press: key }); };
const names = (elements: readonly Element[]) => elements.map((each) => each.textContent.trim());
const chosen = (element: KommunNyhet) => {
  const channels: string[] = [];
  element.addEventListener('kommun-nyhet-share', (event: ShareEvent) => {
    channels.push(event.channel);
    event.preventDefault(); // the page stays here
  });
  return channels;
};

describe('with a keyboard alone', () => {
  it('Tab reaches everything in the order that the eye reads, and leads out again', async () => {
    await set();
    const order: Element[] = [];
    for (let left = 8; left; left--) {
      await press('Tab');
      order.push(focused());
    }
    expect(names(order)).to.deep.equal([
      'Läs den aktuella informationen', 'bron', 'Dela på Facebook', 'Dela med e-post', 'Kopiera länk', 'Skriv ut', 'Arkivet', 'Efter',
    ]);
    const tops = order.map((each) => each.getBoundingClientRect().bottom);
    expect(tops, 'from above downwards').to.deep.equal(tops.toSorted((a, b) => a - b));
  });

  it('Shift and Tab lead back the same way', async () => {
    const { page } = await set();
    page.querySelector<HTMLElement>('button:last-child')!.focus();
    const order: Element[] = [];
    for (let left = 8; left; left--) {
      await press('Shift+Tab');
      order.push(focused());
    }
    expect(names(order)).to.deep.equal([
      'Arkivet', 'Skriv ut', 'Kopiera länk', 'Dela med e-post', 'Dela på Facebook', 'bron', 'Läs den aktuella informationen', 'Före',
    ]);
  });

  it('Enter chooses a link, and Enter and the space bar a button', async () => {
    const { element } = await set();
    const channels = chosen(element);
    await press('Tab', 3);
    await press('Enter');
    await until(() => channels.length === 1, 'the link is chosen');
    await press('Tab', 2);
    await press('Enter');
    await until(() => channels.length === 2, 'the button is chosen');
    await press('Tab');
    await press(' ');
    await until(() => channels.length === 3, 'the next button is chosen');
    expect(channels).to.deep.equal(['facebook', 'copy', 'print']);
  });

  it('what has the focus has a frame of at least 3 pixels', async () => {
    const { element } = await set();
    const before = own(element, 'a, button').map((each) => getComputedStyle(each).outlineStyle);
    expect([...new Set(before)], 'without the focus').to.deep.equal(['none']);
    const missed = own(element, 'a, button');
    expect(missed.length).to.equal(5);
    for (let left = 7; left; left--) {
      await press('Tab');
      if (!missed.includes(focused() as HTMLElement)) continue;
      missed.splice(missed.indexOf(focused() as HTMLElement), 1);
      const { outlineStyle, outlineWidth } = getComputedStyle(focused());
      expect(outlineStyle, focused().textContent).to.equal('solid');
      expect(parseFloat(outlineWidth), focused().textContent).to.be.at.least(3);
    }
    expect(names(missed), 'what never had the focus').to.be.empty;
  });

  it('the field with the address is met where copying is refused, and left by Tab', async () => {
    const { element } = await set();
    replace(navigator, 'clipboard', undefined);
    await press('Tab', 5);
    await press('Enter');
    await until(() => focused().localName === 'input', 'the field has the focus');
    expect(parseFloat(getComputedStyle(focused()).outlineWidth)).to.be.at.least(3);
    await press('Tab');
    expect(names([focused()])).to.deep.equal(['Arkivet']);
    await press('Shift+Tab', 2);
    expect(names([focused()]), 'back past the field').to.deep.equal(['Skriv ut']);
    expect(element.shadowRoot!.activeElement === focused(), 'in the element').to.be.true;
  });

  it('nothing takes a place of its own in the order', async () => {
    const { element } = await set();
    expect(own(element, '[tabindex]').length).to.equal(0);
    expect(element.hasAttribute('tabindex')).to.be.false;
  });
});
