import { articlesIn, nameOf, roleOf } from './exposed.mjs';
import { ask } from './in-page.mjs';

export const name = 'order';

const SLACK = 0.5; // of the lower of two boxes: what overlaps by more stands on one line

/**
 * The text of an article comes in the accessibility tree in the order in which it is seen: from top to bottom and, on one line, from
 * where the language's lines begin. Both orders are the browser's own: its accessibility tree, and the boxes that it laid out.
 */
export async function check({ page }) {
  const articles = await articlesIn(page);
  const boxes = await boxesIn(page);
  const texts = articles.map(({ nodes }) => nodes.filter(node => roleOf(node) === 'StaticText' && boxes.has(node.backendDOMNodeId)));
  const findings = texts.flatMap(each => each.slice(1).flatMap((text, index) =>
    isBefore(boxes.get(text.backendDOMNodeId), boxes.get(each[index].backendDOMNodeId))
      ? [{ rule: name, level: 'failure', target: 'kommun-nyhet', message: `“${short(text)}” is seen before “${short(each[index])}”, and said after it`, criteria: ['1.3.2'] }]
      : []));
  return { rules: (await ask(page, ({ articles: all }) => all.length)) + texts.flat().length, findings };
}

const short = text => nameOf(text).slice(0, 40);

/** `{ id: { left, right, top, bottom, path } }`: where the first line of each text is, and the boxes that it stands in, outwards. */
async function boxesIn(page) {
  const session = await page.context().newCDPSession(page);
  const { documents: [{ nodes, layout, textBoxes }], strings } = await session.send('DOMSnapshot.captureSnapshot', { computedStyles: ['direction', 'display', 'clip-path'] });
  await session.detach();
  const styles = new Map(layout.nodeIndex.map((node, index) => [node, layout.styles[index].map(each => strings[each])]));
  const outwards = node => (node < 0 ? [] : [...(styles.has(node) ? [{ node, direction: styles.get(node)[0], isInline: styles.get(node)[1] === 'inline', isClipped: (styles.get(node)[2] ?? 'none') !== 'none' }] : []), ...outwards(nodes.parentIndex[node])]);
  const boxes = new Map();
  textBoxes.layoutIndex.forEach((index, at) => {
    const node = layout.nodeIndex[index];
    const id = nodes.backendNodeId[node];
    const [left, top, width, height] = textBoxes.bounds[at];
    const isSpace = !/\S/.test((strings[layout.text[index]] ?? '').slice(textBoxes.start[at], textBoxes.start[at] + textBoxes.length[at]));
    if (boxes.has(id) || width <= 1 || isSpace) return;
    const path = outwards(nodes.parentIndex[node]);
    if (!path.some(({ isClipped }) => isClipped)) boxes.set(id, { left, right: left + width, top, bottom: top + height, path }); // what is clipped away is for the ear alone
  });
  return boxes;
}

/** Whether one box is seen before another: above it or, on the same line, where the line begins. */
function isBefore(one, other) {
  const common = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const isOneLine = common > SLACK * Math.min(one.bottom - one.top, other.bottom - other.top);
  if (!isOneLine) return one.top < other.top;
  const block = ({ path }) => path.find(({ isInline }) => !isInline)?.node;
  const isRtl = ({ direction }) => direction === 'rtl';
  if (block(one) === block(other) && [...one.path, ...other.path].some(isRtl)) return false; // words of two directions in one text: Unicode says where they go
  const around = one.path.find(({ node }) => other.path.some(each => each.node === node));
  return around && isRtl(around) ? one.left >= other.right - 1 : one.right <= other.left + 1;
}
