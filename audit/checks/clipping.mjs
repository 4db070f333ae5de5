import { examine } from './in-page.mjs';

export const name = 'clipping';

/** Whatever the size and the spacing of the text: none of it is cut off, none leaves its box, and none lies over other text or a picture. */
export const check = ({ page }) => examine(page, { rule: name, criteria: ['1.4.4', '1.4.12'] }, look);

function look({ articles, elements, texts, outwards, isShown, isForEars, looked, fault }) {
  const SLACK = 1.5; // px: boxes are laid out in fractions

  /** The lines of a text, as high as its letters and not as its font, whose boxes overlap where nothing seen does. */
  const linesOf = node => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const size = parseFloat(getComputedStyle(node.parentElement ?? node.getRootNode().host).fontSize);
    return [...range.getClientRects()].filter(({ width }) => width > 1).map(({ left, right, top, bottom }) => {
      const trim = Math.max(0, (bottom - top - size * 0.8) / 2);
      return { left, right, top: top + trim, bottom: bottom - trim };
    });
  };
  const isOutside = (line, { left, right, top, bottom }) => line.left < left - SLACK || line.right > right + SLACK || line.top < top - SLACK || line.bottom > bottom + SLACK;
  const meet = (one, other) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > SLACK && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > SLACK;
  const isElement = node => node instanceof Element;
  const isBlock = element => !/inline$|contents/.test(getComputedStyle(element).display);

  for (const article of articles) {
    const shown = texts(article).filter(node => !isForEars(node)).map(node => ({ node, lines: linesOf(node), block: outwards(node).find(each => isElement(each) && isBlock(each)) }));
    for (const { node, lines, block } of shown) {
      looked();
      const quoted = `“${node.data.trim().slice(0, 40)}”`;
      const box = block.getBoundingClientRect();
      if (lines.some(line => isOutside(line, box)) && !/auto|scroll/.test(getComputedStyle(block).overflowX)) fault(node, `${quoted} leaves its box`);
      for (const each of outwards(node).filter(isElement)) {
        const { overflowX, overflowY, display } = getComputedStyle(each);
        const cuts = /hidden|clip/.test(overflowX + overflowY) && !/^inline$|contents/.test(display);
        if (cuts && lines.some(line => isOutside(line, each.getBoundingClientRect()))) fault(node, `${quoted} is cut off by ${each.localName}`);
      }
    }
    const pictures = elements(article, 'img, svg, input').filter(each => isShown(each) && !isForEars(each)).map(node => ({ node, lines: [node.getBoundingClientRect()] }));
    const all = [...shown, ...pictures];
    all.forEach((one, index) => {
      for (const other of all.slice(index + 1)) {
        if (one.block && one.block === other.block) continue; // letters of one line may touch
        if (one.lines.some(line => other.lines.some(another => meet(line, another)))) fault(other.node, `lies over ${one.node.data ? `“${one.node.data.trim().slice(0, 40)}”` : one.node.localName}`);
      }
    });
  }
}
