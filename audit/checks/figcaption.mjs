import { examine } from './in-page.mjs';

export const name = 'figcaption';

/** A caption stands in a figure, once, first or last; and the alternative text says something else than it. */
export const check = ({ page }) => examine(page, { rule: name, criteria: ['1.3.1'] }, look);

function look({ articles, elements, textOf, inner, looked, fault }) {
  const sounds = text => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  for (const each of articles.flatMap(article => elements(article, 'figure, figcaption'))) {
    looked();
    if (each.localName === 'figcaption') {
      const parent = each.parentElement;
      const siblings = [...(parent?.children ?? [])];
      if (parent?.localName !== 'figure') fault(each, 'a figcaption that is no child of a figure');
      else if (siblings.indexOf(each) % (siblings.length - 1)) fault(each, 'a figcaption that is neither first nor last in its figure');
      if (!textOf(each)) fault(each, 'an empty figcaption');
    } else {
      const captions = inner(each).filter(({ localName }) => localName === 'figcaption');
      if (captions.length > 1) fault(each, `a figure with ${captions.length} figcaptions`);
      for (const image of elements(each, 'img[alt]')) {
        const alike = image.alt && captions.some(caption => sounds(textOf(caption)) === sounds(image.alt));
        if (alike) fault(image, `the alternative text is the caption again: “${image.alt}”`, { criteria: ['1.1.1'] });
      }
    }
  }
}
