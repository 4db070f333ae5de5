import { fromMarkup } from '../job/element.js';
import type { Variant } from './variant.js';

/** What a server would print to show the very same: the element's tree, with the page's markup in place of the slots. */
const flat = (node: Node): string => {
  if (node instanceof Text) return node.data.replace(/[&<]/g, (letter) => (letter === '&' ? '&amp;' : '&lt;'));
  if (!(node instanceof Element)) return '';
  if (node instanceof HTMLSlotElement) return node.assignedNodes().map(flat).join('');
  const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`).join('');
  const content = [...node.childNodes].map(flat).join('');
  return `<${node.localName}${attributes}>${/^(img|input|br|hr)$/.test(node.localName) ? '' : `${content}</${node.localName}>`}`;
};

const twin = async (): Promise<string> => {
  await customElements.whenDefined('kommun-nyhet');
  const place = document.createElement('main');
  place.innerHTML = fromMarkup;
  document.body.append(place);
  const article = place.firstElementChild as Element & { updateComplete?: Promise<unknown> };
  await article.updateComplete;
  const root = article.shadowRoot as ShadowRoot;
  const rules = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.replaceAll(/::slotted\(([^)]*)\)/g, '$1').replaceAll(':host([hidden])', '.host[hidden]').replaceAll(':host', '.host'));
  document.adoptedStyleSheets.push(sheet);
  place.remove();
  return `<div class="host">${[...root.childNodes].map(flat).join('')}</div>`;
};

const markup = await twin();

export default {
  create(place, count) {
    place.innerHTML = markup.repeat(count);
  },
} satisfies Variant;
