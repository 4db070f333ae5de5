import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../src/embed.js';
import type { KommunNyhet } from '../../src/index.js';
import { article, at, consoleMessages, next, own, part } from '../support/element.js';
import { coloursOf, contrast } from './colours.js';
import { addStyles, clipped, isWebKitGTK } from './measure.js';
import { until } from '../support/until.js';

/** Files of the demo, which has a page for each: everything that a text may hold, and pictures of a third site. */
const ALL = '/demo/data/allt-i-texten.xml';
const PICTURES = '/demo/data/tredje-webbplats.json';

/** WCAG 1.4.12, Text Spacing. */
const SPACING = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }';

/** The article from an address, in a place with these styles, when it is there. */
const from = async (src: string, style = 'width: 600px', attributes = '') => {
  const loaded = next(document, 'kommun-nyhet-load');
  const element = await article(`<div style="${style}"><button>Före</button><kommun-nyhet lang="sv" src="${src}" ${attributes}></kommun-nyhet></div>`);
  await loaded;
  for (const picture of all<HTMLImageElement>(element, 'img')) {
    picture.loading = 'eager';
    await picture.decode();
  }
  return element;
};
const failed = async (style = 'width: 600px') => {
  consoleMessages();
  const told = next(document, 'kommun-nyhet-error');
  const element = await article(`<div style="${style}"><kommun-nyhet lang="sv" src="/demo/data/finns-inte.json"></kommun-nyhet></div>`);
  await told;
  return element;
};

/** What the element renders itself, or what was loaded into the light DOM, and a selector matches. */
const all = <E extends Element = HTMLElement>(element: KommunNyhet, selector: string): E[] => [...own<E>(element, selector), ...element.querySelectorAll<E>(selector)];

const styleOf = (element: KommunNyhet, selector: string) => getComputedStyle(all(element, selector)[0]!);
const boxOf = (element: KommunNyhet, selector: string) => all(element, selector)[0]!.getBoundingClientRect();
const FRAMED = '[slot=body] figure a:not(figcaption *)';

/** What is wider than the article or stands outside it, by name. What a table holds is for its own box to show. */
const leaves = (element: KommunNyhet) => {
  const { left, right } = element.getBoundingClientRect();
  return all(element, '*:not([data-kommun-nyhet=table] *, svg *)')
    .filter((each) => each.checkVisibility() && getComputedStyle(each).clipPath === 'none') // else it is for the ear alone
    .map((each) => ({ each, box: each.getBoundingClientRect() }))
    .filter(({ each, box }) => box.left < left - 0.5 || box.right > right + 0.5 || (!each.matches('[data-kommun-nyhet=table]') && each.clientWidth && each.scrollWidth > each.clientWidth + 1))
    .map(({ each, box }) => `${each.localName}: ${box.left - left} to ${box.right - right}, scrolls ${each.scrollWidth - each.clientWidth}`);
};

/** Words that are cut off or lie over others. A table's are no matter of this: it is scrolled. */
const cutOff = (element: KommunNyhet) => {
  for (const table of all(element, '[data-kommun-nyhet=table]')) table.remove();
  return clipped(element);
};

describe('an article from elsewhere', () => {
  beforeEach(() => { at('2026-11-10'); });

  for (const width of [240, 320, 1000]) {
    it(`keeps to its place in a column of ${width} pixels`, async () => {
      for (const source of [ALL, PICTURES]) {
        const element = await from(source, `width: ${width}px`);
        expect(element.scrollWidth, source).to.equal(width);
        expect(leaves(element).join('\n'), source).to.equal('');
        expect(cutOff(element).join('\n'), source).to.equal('');
      }
    });
  }

  it('has a wide table that is scrolled in its own box', async () => {
    const box = all(await from(ALL, 'width: 320px'), '[data-kommun-nyhet=table]')[0]!;
    expect(box.clientWidth).to.equal(320);
    expect(box.scrollWidth).to.be.above(500);
    box.scrollLeft = 1000;
    expect(box.scrollLeft).to.be.above(180);
  });

  it('is not cut off by the text spacing of WCAG 1.4.12', async () => {
    for (const source of [ALL, PICTURES]) {
      const element = await from(source, 'width: 320px');
      const before = element.offsetHeight;
      addStyles(element.shadowRoot!, SPACING);
      expect(element.offsetHeight, 'the sheet works').to.be.above(before);
      expect(leaves(element).join('\n'), source).to.equal('');
      expect(cutOff(element).join('\n'), source).to.equal('');
    }
  });

  it('has lists that look like lists, with room for what marks them', async () => {
    const element = await from(ALL, 'width: 320px');
    for (const details of all(element, '[slot=body] details')) details.toggleAttribute('open', true); // what is closed has no box
    const markers = all(element, '[slot=body] :is(ul, ol)').map((list) => `${list.localName} ${getComputedStyle(list).listStyleType}`);
    expect(markers.slice(0, 4)).to.deep.equal(['ul disc', 'ul circle', 'ul square', 'ol decimal']);
    const { left } = element.getBoundingClientRect();
    for (const item of all(element, '[slot=body] li')) {
      expect(getComputedStyle(item).display).to.equal('list-item');
      expect(item.getBoundingClientRect().left - left, 'room before it').to.be.at.least(20);
    }
  });

  it('has headings that go down in weight with their levels', async () => {
    const element = await from(ALL);
    const looks = ['h2', 'h3', 'h4', 'h5', '[slot=body] p'].map((selector) => {
      const { fontSize, fontWeight, fontStyle } = styleOf(element, selector);
      return parseFloat(fontSize) * 1000 + Number(fontWeight) - Number(fontStyle === 'italic');
    });
    expect(looks).to.deep.equal([...new Set(looks)].sort((one, other) => other - one));
  });

  it('has a picture with its caption close to it, and away from what follows', async () => {
    const element = await from(ALL);
    const [picture, caption, after] = ['[slot=body] img', '[slot=body] figure figcaption', 'dl'].map((selector) => boxOf(element, selector)) as [DOMRect, DOMRect, DOMRect];
    expect(caption.top - picture.bottom).to.be.closeTo(8, 1);
    expect(after.top - caption.bottom).to.be.closeTo(24, 1);
  });

  it('has items that follow closely on one another, whatever they hold', async () => {
    const element = await from(ALL);
    const holding = all(element, '[slot=body] li:has(ul, ol) + li');
    expect(holding.length).to.equal(2);
    for (const item of holding) {
      expect(item.getBoundingClientRect().top - item.previousElementSibling!.getBoundingClientRect().bottom, item.textContent).to.be.closeTo(4, 0.5);
    }
  });

  it('has its source apart from the text', async () => {
    const element = await from(ALL);
    expect(boxOf(element, '[part=source]').top - all(element, '[slot=body] > *').at(-1)!.getBoundingClientRect().bottom).to.be.closeTo(24, 1);
    expect(part(element, 'share')!.getBoundingClientRect().top - boxOf(element, '[part=source]').bottom).to.be.closeTo(24, 1);
  });

  it('underlines with a whole line what is a link, and nothing else', async () => {
    const element = await from(ALL);
    const underlined = all(element, '[slot=body] *').filter((each) => {
      const { textDecorationLine, textDecorationStyle } = getComputedStyle(each);
      return textDecorationLine === 'underline' && textDecorationStyle === 'solid';
    });
    expect([...new Set(underlined.map(({ localName }) => localName))]).to.deep.equal(['a']);
    expect(underlined.length).to.equal(all(element, '[slot=body] a').length);
  });

  it('has the page’s colours, but for what browsers colour', async () => {
    const element = await from(ALL, 'width: 600px; background: rgb(240, 255, 240); color: rgb(0, 40, 0)');
    for (const each of all(element, '[slot=body], [slot=body] *:not(mark, hr), [part=source], [part=source] *')) {
      const { color, backgroundColor } = getComputedStyle(each);
      expect([color, backgroundColor], each.localName).to.deep.equal(['rgb(0, 40, 0)', 'rgba(0, 0, 0, 0)']);
    }
  });

  it('has links in place of pictures, and lids of what folds, that are big enough to hit', async () => {
    const summaries = all(await from(ALL), 'summary');
    expect(summaries.length).to.equal(2);
    const links = [...all(await from(ALL), FRAMED), ...all(await from(PICTURES), FRAMED)];
    expect(links.length, 'one in place of a film, four of pictures').to.equal(5);
    for (const target of [...summaries, ...links]) expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(44);
    const captioned = links.filter((link) => link.nextElementSibling);
    expect(captioned.length).to.equal(3);
    for (const link of captioned) expect(link.nextElementSibling!.getBoundingClientRect().top - link.getBoundingClientRect().bottom, 'its caption').to.be.closeTo(8, 0.5);
  });

  it('shows where the focus is, in the table too', async () => {
    const element = await from(ALL);
    element.parentElement!.querySelector('button')!.focus();
    for (const place of ['a', 'a', 'a', 'section']) {
      await sendKeys({ press: 'Tab' });
      const focused = document.activeElement!;
      expect(focused.localName).to.equal(place);
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
    }
  });
});

describe('an article from elsewhere on a page whose reset takes lines away', () => {
  it('has links that are seen to be links, and shows where the focus is', async () => {
    const element = await from(ALL);
    addStyles(document, 'a { color: inherit; text-decoration: none; } :focus { outline: none; }');
    element.parentElement!.querySelector('button')!.focus();
    await sendKeys({ press: 'Tab' });
    const { localName } = document.activeElement!;
    const { outlineStyle, outlineWidth, textDecorationLine } = getComputedStyle(document.activeElement!);
    expect([localName, outlineStyle, outlineWidth, textDecorationLine]).to.deep.equal(['a', 'solid', '3px', 'underline']);
  });

  it('leaves to the page what a class of its own says of links', async () => {
    const element = await from(ALL);
    element.parentElement!.className = 'stycke';
    addStyles(document, '.stycke .stycke a, .stycke kommun-nyhet a { text-decoration: none; }');
    expect(styleOf(element, '[slot=body] a').textDecorationLine).to.equal('none');
  });
});

describe('an article from elsewhere that reads from right to left', () => {
  it('has its bullets, its line beside a quotation and its text on that side', async () => {
    const element = await from('/demo/data/arabiska.json', 'width: 320px');
    const { right } = element.getBoundingClientRect();
    expect(right - boxOf(element, '[slot=body] li').right, 'room for bullets').to.equal(24);
    expect(styleOf(element, 'blockquote').borderRightWidth).to.equal('4px');
    expect(styleOf(element, 'blockquote').borderLeftWidth).to.equal('0px');
    expect(leaves(element).join('\n')).to.equal('');
  });
});

describe('what is said about an article that did not come', () => {
  it('keeps to its place, with a button that is big enough to hit and apart from the words', async () => {
    for (const width of [240, 600]) {
      const element = await failed(`width: ${width}px`);
      expect(leaves(element).join('\n')).to.equal('');
      const button = boxOf(element, '[part=status] button');
      expect(button.height).to.be.at.least(44);
      expect(boxOf(element, '[part=status] a').height).to.be.at.least(44);
      expect(button.top - boxOf(element, '[part=status] a').bottom).to.be.at.least(4);
    }
  });

  it('takes the page’s colours', async () => {
    const element = await failed('background: rgb(240, 255, 240); color: rgb(0, 40, 0)');
    for (const selector of ['[part=status]', '[part=status] a', '[part=status] button']) {
      const { color, backgroundColor, borderTopColor } = styleOf(element, selector);
      expect([color, backgroundColor, borderTopColor], selector).to.deep.equal(['rgb(0, 40, 0)', 'rgba(0, 0, 0, 0)', 'rgb(0, 40, 0)']);
    }
  });

  it('shows that the button has the focus', async () => {
    const element = await failed();
    all(element, '[part=status] a')[0]!.focus();
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement!.localName).to.equal('button');
    const { outlineStyle, outlineWidth } = styleOf(element, '[part=status] button');
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
  });
});

// WebKitGTK can neither print to a test nor take forced colours: its driver emulates neither medium.
if (!isWebKitGTK) {
  describe('an article from elsewhere on paper (in engines that can emulate it: not in WebKitGTK)', () => {
    beforeEach(async () => {
      await emulateMedia({ media: 'print' });
      await until(() => matchMedia('print').matches, 'the page is printed');
    });
    afterEach(async () => {
      await emulateMedia({ media: 'screen' });
      await until(() => !matchMedia('print').matches, 'the page is on a screen again');
    });

    it('has its whole table, its source with the address, and the addresses of what it cannot show', async () => {
      const element = await from(ALL);
      expect(styleOf(element, '[data-kommun-nyhet=table]').overflowX).to.equal('visible');
      for (const link of all(element, `[part=source] a, ${FRAMED}`)) expect(getComputedStyle(link, '::after').content).to.contain('(');
      expect(all(element, FRAMED).length).to.equal(2);
    });
  });

  describe('an article from elsewhere in forced colours (in engines that can emulate them: not in WebKitGTK)', () => {
    beforeEach(async () => {
      await emulateMedia({ forcedColors: 'active' });
      await until(() => matchMedia('(forced-colors: active)').matches, 'colours are forced');
    });
    afterEach(async () => {
      await emulateMedia({ forcedColors: 'none' });
      await until(() => matchMedia('(forced-colors: none)').matches, 'colours are the page’s again');
    });

    it('has lines and frames that are seen', async () => {
      const element = await from(ALL);
      for (const selector of ['th', 'td', FRAMED]) {
        const { borderTopStyle, borderTopColor } = styleOf(element, selector);
        expect(borderTopStyle, selector).to.equal('solid');
        expect(contrast(borderTopColor, coloursOf(all(element, selector)[0]!)[1]), selector).to.be.at.least(3);
      }
      expect(styleOf(element, 'blockquote').borderLeftStyle).to.equal('solid');
    });

    it('has a button with a frame and words that are seen', async () => {
      const [button] = own(await failed(), '[part=status] button');
      const [text, background] = coloursOf(button!);
      const { borderTopStyle, borderTopColor } = getComputedStyle(button!);
      expect(borderTopStyle).to.equal('solid');
      expect(contrast(text, background), 'words').to.be.at.least(4.5);
      expect(contrast(borderTopColor, background), 'frame').to.be.at.least(3);
    });
  });
}
