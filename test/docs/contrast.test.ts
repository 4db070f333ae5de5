import { expect } from '@open-wc/testing';
import { coloursOf, contrast } from '../looks/colours.js';
import { article, part } from '../support/element.js';
import { docPages } from './pages.js';

const page = (path: string): string => docPages.find((each) => each.path === path)?.text ?? '';

/** The two colours that a custom property has by default, as the reference says: on a light page, and on a dark one. */
const documented = (property: string): string[] => {
  const [, light, dark] = new RegExp(`\`${property}\` \\| \`light-dark\\((\\S+), (\\S+)\\)\``).exec(page('/docs/reference.md')) ?? [];
  return [light!, dark!];
};
const backgrounds = documented('--kommun-nyhet-notice-background');
const texts = documented('--kommun-nyhet-notice-color');
const ratios = backgrounds.map((background, index) => contrast(background, texts[index]!).toFixed(1));

describe('the contrast that the documentation tells', () => {
  it('is that of the notice’s documented colours, on a light page and on a dark one', () => {
    for (const path of ['/docs/styling.md', '/docs/accessibility.md']) expect(page(path), path).to.contain(`${ratios[0]!}:1`).and.to.contain(`${ratios[1]!}:1`);
    for (const path of ['/docs/styling.sv.md', '/docs/accessibility.sv.md']) expect(page(path), path).to.contain(`${ratios[0]!}:1`.replace('.', ',')).and.to.contain(`${ratios[1]!}:1`.replace('.', ','));
  });

  it('is told nowhere with another figure', () => {
    const told = docPages.flatMap(({ path, text }) => [...text.matchAll(/\d+[.,]\d+(?=:1)/g)].map(([figure]) => `${path}: ${figure}`));
    expect(told.filter((each) => !ratios.some((ratio) => each.replace(',', '.').endsWith(` ${ratio}`)))).to.be.empty;
  });

  it('is what the reader gets', async () => {
    for (const [index, scheme] of ['light', 'dark'].entries()) {
      const element = await article(`<div style="color-scheme: ${scheme}"><kommun-nyhet headline="Ny bro" outdated></kommun-nyhet></div>`);
      expect(contrast(...coloursOf(part(element, 'notice')!)).toFixed(1), scheme).to.equal(ratios[index]);
    }
  });
});
