import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { KommunNyhet } from '../../src/index.js';
import { article, own, part } from '../support/element.js';
import { coloursOf, contrast } from './colours.js';
import { until } from '../support/until.js';

const PAGE = 'color-scheme: light; background: white; color: black';
const DARK = 'color-scheme: dark; background: black; color: white';
const old = (style: string) => article(`<div style="${style}"><kommun-nyhet lang="sv" headline="Ny bro" date-published="2021-05-07" replaced-by="/ny" share="email copy"></kommun-nyhet></div>`);
const noticeOf = (element: KommunNyhet) => coloursOf(part(element, 'notice')!);

/** Every element of our own with words in it: each must be 7:1 against what is behind it. */
const faint = (element: KommunNyhet) =>
  own(element, 'h2, h3, p, a, button, span, time').filter((each) => each.textContent.trim())
    .map((each) => ({ words: each.textContent, ratio: contrast(...coloursOf(each)) }))
    .filter(({ ratio }) => ratio < 7)
    .map(({ words, ratio }) => `${words}: ${ratio}`);

describe('the colours', () => {
  it('of the notice are dark on light on a light page, 7:1 or more', async () => {
    const [text, background] = noticeOf(await old(PAGE));
    expect(contrast(text, background)).to.be.at.least(7);
    expect(contrast(background, 'white')).to.be.below(contrast(background, 'black'));
  });

  it('of the notice are light on dark on a dark page, 7:1 or more', async () => {
    const [text, background] = noticeOf(await old(DARK));
    expect(contrast(text, background)).to.be.at.least(7);
    expect(contrast(background, 'black')).to.be.below(contrast(background, 'white'));
  });

  it('of all its words are clear, 7:1 or more, on either page', async () => {
    expect(faint(await old(PAGE))).to.be.empty;
    expect(faint(await old(DARK))).to.be.empty;
  });

  it('of words and frames outside the notice are the page’s own', async () => {
    const element = await old('background: rgb(240, 255, 240); color: rgb(0, 40, 0)');
    for (const name of ['headline', 'published', 'share', 'share-link', 'status']) {
      const { color, backgroundColor, borderTopColor } = getComputedStyle(part(element, name)!);
      expect(color, name).to.equal('rgb(0, 40, 0)');
      expect(backgroundColor, name).to.equal('rgba(0, 0, 0, 0)');
      expect(borderTopColor, name).to.equal('rgb(0, 40, 0)');
    }
    const icon = own(element, 'svg path')[0]!;
    expect(getComputedStyle(icon).stroke, 'icons').to.equal('rgb(0, 40, 0)');
  });

  it('are those that the page chooses for the notice', async () => {
    const element = await old('--kommun-nyhet-notice-background: rgb(0, 0, 64); --kommun-nyhet-notice-color: rgb(255, 255, 255)');
    expect(noticeOf(element)).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 64)']);
    expect(getComputedStyle(own(element, '[part=notice] a')[0]!).color, 'of its link').to.equal('rgb(255, 255, 255)');
  });

  it('can be changed by `::part`', async () => {
    const element = await old(PAGE);
    const style = document.createElement('style');
    style.textContent = 'kommun-nyhet::part(notice) { background: rgb(0, 64, 0); color: rgb(255, 255, 255) }';
    element.parentElement!.append(style);
    expect(noticeOf(element)).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 64, 0)']);
  });

  it('mark links by an underline, too', async () => {
    const element = await old(PAGE);
    expect(getComputedStyle(own(element, '[part=notice] a')[0]!).textDecorationLine).to.equal('underline');
  });

  describe('where the reader’s system is dark', () => {
    beforeEach(async () => {
      await emulateMedia({ colorScheme: 'dark' });
      await until(() => matchMedia('(prefers-color-scheme: dark)').matches, 'the system is dark');
    });
    afterEach(async () => {
      await emulateMedia({ colorScheme: 'light' });
      await until(() => matchMedia('(prefers-color-scheme: light)').matches, 'the system is light again');
    });

    it('are light on a page that is only light', async () => {
      for (const scheme of ['light', 'normal']) {
        const [text, background] = noticeOf(await old(`color-scheme: ${scheme}; background: white; color: black`));
        expect(contrast(background, 'white'), scheme).to.be.below(contrast(background, 'black'));
        expect(contrast(text, background), scheme).to.be.at.least(7);
      }
    });

    it('are dark on a page that follows the system', async () => {
      const [text, background] = noticeOf(await old('color-scheme: light dark'));
      expect(contrast(background, 'black')).to.be.below(contrast(background, 'white'));
      expect(contrast(text, background)).to.be.at.least(7);
    });
  });
});
