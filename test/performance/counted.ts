import { fromMarkup } from '../../bench/job/element.js';
import type { KommunNyhet } from '../../src/index.js';
import { article, updated } from '../support/element.js';
import { landscape } from '../support/pictures.js';

/** The bench's markup with pictures that the tests have. */
export const withPictures = (html: string): string => html.replace(/src="[^"]*"/g, `src="${landscape}"`);

/** The article of `npm run bench`. */
export const markup: string = withPictures(fromMarkup);

/** The same on the page. */
export const benchArticle = (): Promise<KommunNyhet> => article(markup);

/** Every node below a root, shadow trees too; the root itself is not counted. */
export const nodesIn = (root: Node): Node[] =>
  [...root.childNodes].flatMap((node) => [node, ...(node instanceof Element && node.shadowRoot ? [node.shadowRoot, ...nodesIn(node.shadowRoot)] : []), ...nodesIn(node)]);

/** What a node says of itself: its text, or its attributes. */
const stateOf = (node: Node): ReadonlyMap<string, string | null> =>
  node instanceof Element ? new Map([...node.attributes].map(({ name, value }) => [name, value])) : new Map([['text', node.nodeValue]]);

/** One write: `text "7 maj 2021"` or `lang="en"`. */
const tell = (name: string, value: string | null): string => (name === 'text' ? `text "${value?.trim()}"` : `${name}=${value === null ? 'none' : `"${value}"`}`);

/** What differs in a tree now from what was noted; each as `tell` writes it. */
const differences = (before: ReadonlyMap<Node, ReadonlyMap<string, string | null>>): string[] =>
  [...before].flatMap(([node, was]) => {
    const is = stateOf(node);
    const names = [...new Set([...was.keys(), ...is.keys()])];
    return names.filter((name) => was.get(name) !== is.get(name)).map((name) => tell(name, is.get(name) ?? null));
  });

/** What an element wrote into its shadow tree when something changed, and what differs since; both sorted, and equal where nothing is written in vain. */
export const writesOn = async (el: KommunNyhet, change: () => void): Promise<{ written: string[]; differing: string[] }> => {
  const root = el.shadowRoot!;
  const before = new Map(nodesIn(root).map((node) => [node, stateOf(node)]));
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => { records.push(...more); });
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  change();
  await updated();
  await el.updateComplete;
  const written = records.concat(observer.takeRecords()).map(({ type, target, attributeName }) => {
    if (type === 'childList') return `nodes of <${target.nodeName.toLowerCase()}>`;
    return type === 'characterData' ? tell('text', target.nodeValue) : tell(attributeName!, (target as Element).getAttribute(attributeName!));
  });
  observer.disconnect();
  return { written: written.sort(), differing: differences(before).sort() };
};
