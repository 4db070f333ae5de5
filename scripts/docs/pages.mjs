// What the documentation's pages hold: anchors, links and code, each with its line.
import GithubSlugger from 'github-slugger';
import MarkdownIt from 'markdown-it';
import { defaultTreeAdapter as tree, parse, parseFragment } from 'parse5';

const parser = new MarkdownIt({ html: true });
const linking = { a: ['href'], link: ['href'], img: ['src', 'srcset'], source: ['srcset'], script: ['src'] };

/** `{ anchors, links: [{ address, line }], blocks: [{ language, text, line }] }` of a page, by the end of its name. */
export const contentsOf = (path, text) => (path.endsWith('.md') ? ofMarkdown(text) : ofHtml(parse(text, { sourceCodeLocationInfo: true })));

function ofMarkdown(text) {
  const slugger = new GithubSlugger();
  const contents = { anchors: new Set(), links: [], blocks: [] };
  const add = ({ anchors, links }, line) => {
    anchors.forEach(anchor => contents.anchors.add(anchor));
    links.forEach(({ address }) => contents.links.push({ address, line }));
  };
  let heading = false;
  let line = 1;
  for (const { type, content, info, children, map } of parser.parse(text, {})) {
    line = map ? map[0] + 1 : line; // a table's cells have none of their own
    if (type === 'inline' && heading) contents.anchors.add(slugger.slug(children.map(child => (/^(text|code_inline)$/.test(child.type) ? child.content : '')).join('')));
    heading = type === 'heading_open';
    if (type === 'fence') contents.blocks.push({ language: info.trim(), text: content, line });
    if (type === 'html_block') add(ofHtml(parseFragment(content)), line);
    for (const child of children ?? []) {
      if (child.type === 'html_inline') add(ofHtml(parseFragment(child.content)), line);
      const address = child.attrGet('href') ?? child.attrGet('src');
      if (address) contents.links.push({ address: decodeURI(address), line });
    }
  }
  return contents;
}

function ofHtml(document) {
  const contents = { anchors: new Set(), links: [], blocks: [] };
  const visit = node => {
    const attributes = Object.fromEntries((node.attrs ?? []).map(({ name, value }) => [name, value]));
    if (attributes.id) contents.anchors.add(attributes.id);
    for (const name of linking[node.nodeName] ?? []) {
      const addresses = name === 'srcset' ? (attributes.srcset ?? '').split(',').map(each => each.trim().split(/\s/)[0]) : [attributes[name] ?? ''];
      for (const address of addresses.filter(Boolean)) contents.links.push({ address: decodeURI(address), line: node.sourceCodeLocation?.startLine ?? 0 });
    }
    for (const child of tree.getChildNodes(node.content ?? node) ?? []) visit(child);
  };
  visit(document);
  return contents;
}
