// What a server printed stands where it stood when the script comes: measured on every frame, since Chrome's layout shift score does not
// see what is slotted.
import { expect } from '@open-wc/testing';
import { runScript, type Page } from '../pages/frame.js';
import { isChromium } from '../support/engine.js';
import { openPrinted, PRINTINGS } from './printed.js';

const frames = async ({ window }: Page, count: number): Promise<void> => {
  for (let each = 0; each < count; each++) await new Promise((resolve) => { window.requestAnimationFrame(resolve); });
};

/** Where the page's texts and pictures stand, and how much there is to scroll: but for the links for sharing, in whose place the element's own come. */
const places = ({ document }: Page): Record<string, string> => {
  const texts = [...document.querySelectorAll('kommun-nyhet > :not(template, style, script, [slot=share]), footer')];
  const boxes = texts.map((each, index) => {
    const content = document.createRange();
    content.selectNodeContents(each);
    const { x, y, width, height } = (each.localName === 'img' ? each : content).getBoundingClientRect();
    return [`${index} ${each.localName} ${each.slot}`, [x, y, width, height].map((value) => value.toFixed(2)).join(' ')] as const;
  });
  return { ...Object.fromEntries(boxes), page: `${document.documentElement.scrollHeight} ${document.documentElement.scrollTop}` };
};

/** What stands in another place in some frame than in the first, while the script comes. */
const moved = async (page: Page): Promise<string[]> => {
  const recorded: Record<string, string>[] = [];
  let isOver = false;
  const record = (): void => {
    recorded.push(places(page));
    if (!isOver) page.window.requestAnimationFrame(record);
  };
  record();
  await frames(page, 2);
  await runScript(page, '/dist/kommun-nyhet.js', 'module');
  recorded.push(places(page));
  await frames(page, 4);
  isOver = true;
  expect(page.document.querySelector('kommun-nyhet')!.matches(':defined'), 'the script has come').to.be.true;
  const [first] = recorded;
  const differences = recorded.flatMap((each) => Object.keys(first!).filter((key) => each[key] !== first![key]).map((key) => `${key}: ${first![key]} became ${each[key]}`));
  return [...new Set(differences)];
};

const WAYS = {
  '': {},
  ', with a shadow root': { shadowRoot: true },
  ', with a shadow root and without the style sheet': { shadowRoot: true, head: '' },
};

for (const [number, printing] of PRINTINGS.entries()) {
  describe(`${printing.name}, when the script comes`, () => {
    for (const [index, [way, options]] of Object.entries(WAYS).entries()) {
      // Each article in each way, and in one engine at both widths: elsewhere at one of them, in turn, since it is the same sheet that keeps each place.
      for (const width of isChromium ? [360, 1280] : [[360, 1280][(number + index) % 2]!]) {
        it(`stands still at ${width} pixels${way}`, async () => {
          expect((await moved(await openPrinted(printing, { width, ...options }))).join('\n')).to.equal('');
        });
      }
    }
  });
}
