import { expect } from '@open-wc/testing';
import { WAYS } from '../support/both-ways.js';
import { article, jsonLd, part, shownElements } from '../support/element.js';
import { fresh, landscape, loaded, portrait } from '../support/pictures.js';

const image = (address: string, size = 'width="1600" height="900"') => `<img src="${fresh(address)}" ${size} alt="">`;
const upright = 'width="900" height="1600"';

/** Where pictures may stand: the markup of an article with some, by what it says of them. */
const PLACES: Record<string, () => string> = {
  'in data': () => {
    const pictures = [
      { url: fresh(landscape), width: 1600, height: 900, caption: 'Bildtext' },
      { url: fresh(portrait), width: '900', height: '1600', caption: 'Bildtext' },
    ];
    return jsonLd({ headline: 'Rubrik', image: pictures });
  },
  'in the header, a logo in data': () =>
    jsonLd({ headline: 'Rubrik', publisher: { name: 'Storstads kommun', logo: { url: fresh(landscape), width: 1600, height: 900 } } }),
  'in the image place, in a figure': () => `<figure slot="image">${image(landscape)}<figcaption>Bildtext</figcaption></figure>`,
  'in the image place, upright': () => `<figure slot="image">${image(portrait, upright)}<figcaption>Bildtext</figcaption></figure>`,
  'in the image place, alone': () => image(landscape).replace('<img', '<img slot="image"'),
  'in one figure, two of them': () => `<figure slot="image">${image(landscape)}${image(portrait, upright)}<figcaption>Bildtext</figcaption></figure>`,
  'in the body, in a figure': () => `<p>Ett</p><figure>${image(landscape)}<figcaption>Bildtext</figcaption></figure><p>Två</p>`,
  'in the body, upright': () => `<p>Ett</p><figure>${image(portrait, upright)}<figcaption>Bildtext</figcaption></figure><p>Två</p>`,
  'in the body, deep in divs': () => `<div class="a"><div><div><figure>${image(landscape)}</figure></div></div></div>`,
  'in the body, in a figure in a link in a div': () => `<div><a href="#"><figure>${image(portrait, upright)}</figure></a></div>`,
  'in the body, in a paragraph': () => `<p>Ett ${image(landscape)} två</p>`,
  'in the body, several in a row': () => `<figure>${image(landscape)}</figure><figure>${image(portrait, upright)}</figure><p>${image(landscape)}</p>`,
  'in the body, without a size': () => `<figure>${image(landscape, '')}</figure><div>${image(portrait, '')}</div>`,
};

/** Those, and how the article comes: what data tells may be printed by a server, too. */
const CASES = Object.entries(PLACES).flatMap(([name, markup]) =>
  Object.entries(WAYS).filter(([way]) => !way || name.includes('in data')).map(([way, open]) => [name + way, markup, open] as const));

const picturesIn = (el: Element) => shownElements(el).filter((each) => each instanceof HTMLImageElement);

/** Sizes and places of an article's pictures and of what comes last in it. */
const geometry = (el: Element) =>
  [...picturesIn(el), part(el, 'share')!].map((each) => {
    const { x, y, width, height } = each.getBoundingClientRect();
    return [x, y, width, height].map((length) => Math.round(length * 10) / 10);
  });

const all = (el: Element) => {
  for (const each of picturesIn(el)) each.loading = 'eager'; // what is far below loads, too, without scrolling
  return Promise.all(picturesIn(el).map(loaded));
};

for (const width of [240, 1280]) {
  describe(`At ${width} pixels, pictures`, () => {
    const place = (content: string, open = article) => open(`<div style="width: ${width}px"><kommun-nyhet>${content}</kommun-nyhet></div>`);

    for (const [name, markup, open] of CASES) {
      it(`${name} are no wider than their place, and neither collapsed nor drawn out`, async () => {
        const el = await place(markup(), open);
        await all(el);
        const { left, right } = part(el, 'article')!.getBoundingClientRect();
        expect(right - left).to.be.at.most(width);
        expect(picturesIn(el).length).to.be.at.least(1);
        for (const each of picturesIn(el)) {
          const box = each.getBoundingClientRect();
          expect(box.left).to.be.at.least(left - 0.5);
          expect(box.right).to.be.at.most(right + 0.5);
          expect(box.height, 'not collapsed').to.be.at.least(20);
          const drawnWhole = getComputedStyle(each).objectFit === 'contain';
          const isTrue = Math.abs(box.width / box.height - each.naturalWidth / each.naturalHeight) < 0.05;
          expect(drawnWhole || isTrue, 'not drawn out').to.equal(true);
        }
        expect(el.parentElement!.scrollWidth).to.equal(width);
      });
    }

    it('upright are seen whole in a figure, without scrolling', async () => {
      const el = await place(`<figure slot="image">${image(portrait, upright)}</figure><figure>${image(portrait, upright)}</figure>`);
      await all(el);
      for (const each of picturesIn(el)) {
        const { width: w, height } = each.getBoundingClientRect();
        expect(height).to.be.at.most(innerHeight);
        expect(height).to.be.at.least(Math.min(innerHeight * 0.8, (w * 16) / 9 - 1), 'and no smaller than they must be');
        expect(getComputedStyle(each).objectFit).to.equal('contain');
      }
    });

    for (const [name, markup, open] of CASES.filter(([each]) => !each.includes('without a size'))) {
      it(`${name} have their room before they have come`, async () => {
        const el = await place(markup(), open);
        expect(picturesIn(el).filter(({ complete, naturalWidth }) => complete && naturalWidth), 'none has come').to.have.length(0);
        const before = geometry(el);
        await all(el);
        expect(picturesIn(el).every(({ naturalWidth }) => naturalWidth > 0), 'all have come').to.equal(true);
        expect(geometry(el)).to.deep.equal(before);
      });
    }
  });
}
