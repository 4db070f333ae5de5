import { expect } from '@open-wc/testing';
import { article, own, part } from '../support/element.js';
import { ARTICLES, SLOTTED } from './articles.js';
import { clipped, sticksOut } from './measure.js';

/** An article in a place with these styles. */
const placed = (style: string, markup = SLOTTED, beside = '') => article(`<div style="${style}">${beside}${markup}</div>`);
const widthOf = (element: Element) => element.getBoundingClientRect().width;
const loaded = (images: readonly HTMLImageElement[]) =>
  Promise.all(images.map((image) => {
    image.loading = 'eager';
    return image.decode();
  }));

for (const [whence, markup] of Object.entries(ARTICLES)) {
  describe(`an article ${whence}`, () => {
    for (const width of [240, 320, 600, 1000, 1400]) {
      it(`keeps to its place in a column of ${width} pixels, pictures too`, async () => {
        const element = await placed(`width: ${width}px`, markup);
        const pictures = [...element.querySelectorAll('img'), ...own<HTMLImageElement>(element, 'img')];
        await loaded(pictures);
        expect(widthOf(element)).to.equal(width);
        expect(sticksOut(element).join('\n')).to.equal('');
        expect(clipped(element).join('\n')).to.equal('');
        expect(pictures.length).to.equal(3);
        for (const picture of pictures.slice(0, 3)) expect(widthOf(picture)).to.be.within(20, Math.min(width, 672));
      });
    }

    it('has lines that are no longer than 42em, in however wide a place', async () => {
      const element = await placed('width: 1400px', markup);
      expect(widthOf(part(element, 'article')!)).to.equal(672);
    });

    it('keeps a place for its pictures before they come', async () => {
      const element = await placed('width: 400px', markup.replaceAll('landscape.svg', 'kommer-aldrig.svg'));
      for (const picture of [...element.querySelectorAll<HTMLImageElement>('figure img'), ...own<HTMLImageElement>(element, 'figure img')]) {
        expect(widthOf(picture) / picture.getBoundingClientRect().height, 'width to height').to.be.closeTo(1600 / 900, 0.02);
      }
    });
  });
}

describe('an article among others', () => {
  it('does not collapse in a row of boxes', async () => {
    const row = await placed('display: flex; width: 800px', SLOTTED, '<div style="width: 100px">Meny</div>');
    expect(widthOf(row)).to.be.within(600, 700);
    expect(sticksOut(row).join('\n')).to.equal('');
    expect(widthOf(await placed('display: flex; width: 800px; justify-content: center'))).to.be.above(200);
    expect(widthOf(await placed('display: flex; flex-direction: column; align-items: center; width: 800px'))).to.be.above(200);
  });

  it('gives way in a row of boxes that is too narrow for all', async () => {
    const element = await placed('display: flex; width: 400px', SLOTTED, '<div style="flex: none; width: 150px">Meny</div>');
    expect(widthOf(element)).to.equal(250);
    expect(sticksOut(element).join('\n')).to.equal('');
  });

  it('does not collapse as a float, inline block or absolutely placed', async () => {
    for (const style of ['float: left', 'float: right', 'display: inline-block', 'position: absolute', 'width: max-content', 'width: fit-content']) {
      const element = await placed('width: 800px; position: relative', SLOTTED.replace('<kommun-nyhet', `<kommun-nyhet style="${style}"`));
      expect(widthOf(element), style).to.be.within(200, 800);
      expect(sticksOut(element).join('\n'), style).to.equal('');
    }
  });

  it('does not collapse in a box that is as wide as what it holds', async () => {
    for (const style of ['float: left', 'display: inline-block', 'display: table', 'position: absolute', 'width: fit-content']) {
      expect(widthOf(await placed(style)), style).to.be.above(200);
    }
  });

  it('shares a grid with others', async () => {
    const element = await placed('display: grid; grid-template-columns: 1fr 1fr; width: 800px', SLOTTED, '<div>Meny</div>');
    expect(widthOf(element)).to.equal(400);
    expect(sticksOut(element).join('\n')).to.equal('');
    expect(widthOf(await placed('display: grid; grid-template-columns: auto auto; width: 800px', SLOTTED, '<div>Meny</div>'))).to.be.above(200);
    expect(widthOf(await placed('display: grid; place-items: center; width: 800px')), 'in the middle').to.be.above(200);
  });

  it('is as wide as its page when the page makes a wider measure', async () => {
    const element = await placed('width: 1000px; --kommun-nyhet-measure: 60rem');
    expect(widthOf(part(element, 'article')!)).to.equal(960);
  });

  it('has a headline of the size that the page wants', async () => {
    const size = async (style: string) => {
      const element = await placed(`width: 600px; ${style}`, '<kommun-nyhet headline="Ny bro"></kommun-nyhet>');
      return parseFloat(getComputedStyle(own(element, 'h2')[0]!).fontSize);
    };
    expect(await size('--kommun-nyhet-headline-size: 3rem')).to.equal(48);
    expect(await size('')).to.be.within(26, 42);
    const slotted = await placed('--kommun-nyhet-headline-size: 3rem');
    expect(getComputedStyle(slotted.querySelector('h2')!).fontSize, 'the page’s own heading').to.equal('48px');
  });

  it('has a bigger headline in a wider place', async () => {
    const sizes = await Promise.all([240, 500, 900].map(async (width) => {
      const element = await placed(`width: ${width}px`);
      return parseFloat(getComputedStyle(element.querySelector('h2')!).fontSize);
    }));
    expect(sizes[0]).to.equal(26);
    expect(sizes[1]).to.be.within(27, 41);
    expect(sizes[2]).to.equal(42);
  });

  it('leaves no gap where something is missing, and hides when the page says so', async () => {
    const element = await placed('width: 600px', '<kommun-nyhet headline="Ny bro" share="none"></kommun-nyhet>');
    for (const name of ['published', 'notice', 'lead', 'image', 'modified']) expect(part(element, name)!.offsetHeight, name).to.equal(0);
    element.hidden = true;
    expect(element.offsetHeight).to.equal(0);
  });
});

describe('a page whose header sticks to its top', () => {
  it('does not hide what the browser scrolls to, as to what the Tab key reaches', async () => {
    const header = Object.assign(document.createElement('div'), { textContent: 'Kommunen' });
    header.style.cssText = 'position: fixed; inset: 0 0 auto; height: 90px; background: white';
    const element = await article(`<div style="padding: 2000px 0; font: 16px sans-serif">${SLOTTED}</div>`);
    element.after(header);
    const controls = own(element, 'a[href], button');
    expect(controls.length).to.equal(11);
    for (const control of controls) {
      scrollTo(0, document.documentElement.scrollHeight); // below it, so that the browser scrolls up to it
      control.scrollIntoView({ block: 'nearest' }); // what the Tab key does; focus() puts it in the middle
      const { top, bottom } = control.getBoundingClientRect();
      expect(top, `${control.textContent.trim()} under the header`).to.be.at.least(93);
      expect(bottom, control.textContent.trim()).to.be.at.most(innerHeight - 3);
    }
  });
});
