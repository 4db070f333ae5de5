import { expect } from '@open-wc/testing';
import type { KommunNyhet } from '../../src/index.js';
import { article, own, replace, shown } from '../support/element.js';
import { until } from '../support/until.js';

const ADDRESS = 'https://kommun.example/nyhet?id=1&sida=2';
const copyable = (lang = 'sv') => article(`<kommun-nyhet lang="${lang}" headline="Ny bro" url="${ADDRESS}" share="email copy"></kommun-nyhet>`);
const button = (element: KommunNyhet) => own(element, 'button[part=share-link]')[0]!;
const status = (element: KommunNyhet) => own(element, '[aria-live]')[0]!;
const fields = (element: KommunNyhet) => own<HTMLInputElement>(element, 'input');
const says = (element: KommunNyhet, words: string) => until(() => status(element).textContent === words, `the status says "${words}"`);

/** Copies by a click, and gives the status when it answers. */
const copy = async (element: KommunNyhet, answer: string) => {
  button(element).click();
  await says(element, answer);
};

const clipboard = (writeText: (text: string) => Promise<void>) => { replace(navigator, 'clipboard', { writeText }); };
const refuse = () => { clipboard(() => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'))); };

/** Holds the timers that are set from here on, until the test lets their time pass. */
const holdTimers = () => {
  const held = new Map<number, () => void>();
  const delays: number[] = [];
  replace(window, 'setTimeout', (run: () => void, delay: number) => {
    delays.push(delay);
    held.set(delays.length, run);
    return delays.length;
  });
  replace(window, 'clearTimeout', (id: number) => held.delete(id));
  return { delays, held, pass: () => { for (const [id, run] of held) if (held.delete(id)) run(); } };
};

describe('copying the address', () => {
  describe('where the browser lets the page copy', () => {
    const copied: string[] = [];
    beforeEach(() => {
      copied.length = 0;
      clipboard((text) => {
        copied.push(text);
        return Promise.resolve();
      });
    });

    it('copies the article’s address, in the reader’s own click', async () => {
      const element = await copyable();
      button(element).click();
      expect(copied, 'before the click is over, or the browser refuses').to.deep.equal([ADDRESS]);
    });

    it('is answered in the status region and on the button', async () => {
      const element = await copyable();
      await copy(element, 'Länken är kopierad');
      expect(shown(button(element))).to.equal('Länken är kopierad');
    });

    it('is answered in English on an English page', async () => {
      const element = await copyable('en');
      await copy(element, 'Link copied');
      expect(shown(button(element))).to.equal('Link copied');
    });

    it('says nothing before, in a status region that is there from the start and stays the same', async () => {
      const element = await copyable();
      const before = status(element);
      expect(before.textContent).to.equal('');
      expect(before.checkVisibility(), 'a live region that is not rendered says nothing').to.be.true;
      expect(own(element, '[role=status], [aria-live]').length, 'live regions').to.equal(1);
      await copy(element, 'Länken är kopierad');
      expect(status(element) === before, 'the same region').to.be.true;
      expect(before.innerHTML.replace(/<!--.*?-->/g, ''), 'words in it, not in an element or a slot of it').to.equal('Länken är kopierad');
    });

    it('keeps the focus where it was: on the button', async () => {
      const element = await copyable();
      button(element).focus();
      const focused = button(element);
      await copy(element, 'Länken är kopierad');
      expect(element.shadowRoot!.activeElement === focused, 'the same button').to.be.true;
      expect(fields(element).length).to.equal(0);
    });

    it('shows the answer once: the status is for the ear, and the button for the eye', async () => {
      const element = await copyable();
      const height = element.offsetHeight;
      await copy(element, 'Länken är kopierad');
      const place = getComputedStyle(status(element).parentElement!);
      expect(place.height, 'it has no room').to.equal('0px');
      expect(place.clipPath).to.equal('inset(50%)');
      expect(element.offsetHeight, 'nothing below moves').to.be.at.most(height);
    });

    it('is forgotten after some seconds: the button says again what it does, and the status nothing', async () => {
      const timers = holdTimers();
      const element = await copyable();
      button(element).click();
      while (!timers.delays.length) await element.updateComplete;
      expect(timers.delays).to.deep.equal([5_000]);
      await element.updateComplete;
      expect(status(element).textContent).to.equal('Länken är kopierad');
      timers.pass();
      await element.updateComplete;
      expect(status(element).textContent).to.equal('');
      expect(shown(button(element))).to.equal('Kopiera länk');
    });

    it('is remembered for as long after a second click', async () => {
      const timers = holdTimers();
      const element = await copyable();
      for (const count of [1, 2]) {
        button(element).click();
        while (timers.delays.length < count) await element.updateComplete;
      }
      expect([...timers.held.keys()], 'only the second timer is left').to.deep.equal([2]);
      await element.updateComplete;
      expect(shown(button(element))).to.equal('Länken är kopierad');
    });

    it('is said anew after a second click: the region is empty meanwhile, since it tells only what changes', async () => {
      const element = await copyable();
      await copy(element, 'Länken är kopierad');
      let answer = (): void => undefined;
      clipboard(() => new Promise((resolve) => { answer = resolve; }));
      button(element).click();
      await element.updateComplete;
      expect(status(element).textContent).to.equal('');
      answer();
      await says(element, 'Länken är kopierad');
    });

    it('is forgotten where the element leaves the page', async () => {
      const element = await copyable();
      const place = element.parentElement!;
      await copy(element, 'Länken är kopierad');
      element.remove();
      place.append(element);
      await element.updateComplete;
      expect(status(element).textContent).to.equal('');
      expect(shown(button(element))).to.equal('Kopiera länk');
    });
  });

  const refusals: [string, () => void][] = [
    ['where the browser refuses', refuse],
    ['on a page without HTTPS, which has no clipboard', () => { replace(navigator, 'clipboard', undefined); }],
  ];
  for (const [where, prepare] of refusals) {
    describe(where, () => {
      beforeEach(prepare);

      it('says so, seen and heard, and leaves the button as it was', async () => {
        const element = await copyable();
        await copy(element, 'Länken kunde inte kopieras');
        expect(status(element).getBoundingClientRect().height).to.be.at.least(16);
        expect(getComputedStyle(status(element)).clipPath).to.equal('none');
        expect(shown(button(element))).to.equal('Kopiera länk');
      });

      it('offers the address in a text field that is selected, focused, labelled and big enough', async () => {
        const element = await copyable();
        await copy(element, 'Länken kunde inte kopieras');
        await until(() => element.shadowRoot!.activeElement === fields(element)[0], 'the field has the focus');
        const { value, selectionStart, selectionEnd, labels, readOnly } = fields(element)[0]!;
        expect(value).to.equal(ADDRESS);
        expect(value.slice(selectionStart!, selectionEnd!)).to.equal(ADDRESS);
        expect([...labels!].map((label) => label.textContent.trim())).to.deep.equal(['Kopiera länk']);
        expect(readOnly, 'a slip of the finger does not spoil it').to.be.true;
        expect(fields(element)[0]!.getBoundingClientRect().height).to.be.at.least(44);
      });

      it('says so in English on an English page', async () => {
        const element = await copyable('en');
        await copy(element, 'The link could not be copied');
        expect(fields(element)[0]!.labels![0]!.textContent.trim()).to.equal('Copy link');
      });

      it('works the next time, if the browser has thought better of it', async () => {
        const element = await copyable();
        await copy(element, 'Länken kunde inte kopieras');
        clipboard(() => Promise.resolve());
        await copy(element, 'Länken är kopierad');
        expect(fields(element).length).to.equal(0);
      });
    });
  }
});
