import { examine } from './in-page.mjs';

export const name = 'text-spacing';
export const modes = ['normal', 'spacing'];

/** The reader's spacing holds in the element's own text: nothing in its styles is stronger. */
export const check = ({ page }) => examine(page, { rule: name, criteria: ['1.4.12'] }, look);

function look({ articles, texts, around, isOwn, looked, fault }) {
  const least = { lineHeight: 1.5, letterSpacing: 0.12, wordSpacing: 0.16 }; // of the text's size: WCAG 1.4.12
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }');
  const roots = articles.map(({ shadowRoot }) => shadowRoot).filter(Boolean);
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  for (const element of new Set(articles.flatMap(texts).filter(isOwn).map(around))) {
    const style = getComputedStyle(element);
    if (!parseFloat(style.fontSize)) continue; // for the ear alone
    for (const [property, wanted] of Object.entries(least)) {
      looked();
      const given = parseFloat(style[property]) / parseFloat(style.fontSize);
      if (!(given > wanted - 0.01)) fault(element, `${property} is ${style[property]}, of text of ${style.fontSize}`);
    }
  }
  for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter(each => each !== sheet);
}
