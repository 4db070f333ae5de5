// What the checks have in common in the page under test: the article as it is rendered, through slots and open shadow roots.
import { pathOf } from '../path.mjs';

/**
 * Runs `look` in the page and gathers what it says. It is called with the library below (and `fault`, `looked`), and with `argument`;
 * being sent as text, it sees nothing of its own module.
 *
 * `looked(n = 1)` counts what was judged, `fault(node, message, { level, criteria, rule })` tells what is wrong with a node.
 * `rules` of the outcome: every article counts as looked at, so that it is 0 only where there is none.
 *
 * @param {import('playwright-core').Page} page
 * @param {{ rule: string, criteria?: string[] }} about  the rule and the criteria of a fault that does not name its own
 * @param {Function} look
 * @param {unknown} [argument]  anything that JSON has
 * @returns {Promise<{ rules: number, findings: object[] }>}
 */
export const examine = (page, about, look, argument = null) =>
  page.evaluate(`(async () => {
    const library = (${library})(${pathOf});
    const outcome = { rules: library.articles.length, findings: [] };
    const looked = (count = 1) => { outcome.rules += count; };
    const fault = (node, message, more) => {
      outcome.findings.push({ level: 'failure', ...${JSON.stringify(about)}, target: library.pathTo(node), message, ...more });
    };
    await (${look})({ ...library, looked, fault }, ${JSON.stringify(argument)});
    return outcome;
  })()`);

/** Runs `ask` in the page with the library and `argument`, and returns its answer, which JSON must have. */
export const ask = (page, ask, argument = null) => page.evaluate(`(${ask})((${library})(${pathOf}), ${JSON.stringify(argument)})`);

function library(pathTo) {
  /** What stands in a node where it is rendered: the shadow root's, or what the slot was given. */
  const inner = node => [...(node.shadowRoot?.childNodes ?? (node.localName === 'slot' && node.assignedNodes().length ? node.assignedNodes() : node.childNodes))];

  /** What a node stands in where it is rendered; null at the top, and for what no slot takes. */
  const around = node => {
    const parent = node.parentNode;
    if (parent instanceof ShadowRoot) return parent.host;
    return parent?.shadowRoot ? node.assignedSlot : parent instanceof Element ? node.assignedSlot ?? parent : null;
  };
  const outwards = node => (node ? [node, ...outwards(around(node))] : []);
  const within = node => [node, ...inner(node).flatMap(within)];

  const article = 'kommun-nyhet';
  const rendered = within(document.documentElement);
  const articles = rendered.filter(node => node.localName === article);

  /** The elements of an article, or of the page, as they are rendered, in their order. */
  const elements = (root, selector = '*') => within(root).filter(node => node instanceof Element && node.matches(selector));
  const texts = root => within(root).filter(node => node.nodeType === Node.TEXT_NODE && /\S/.test(node.data) && isShown(around(node)));
  /** Like checkVisibility, which knows nothing of what has no box of its own: a slot. */
  const isRendered = (element, options) =>
    getComputedStyle(element).display === 'contents' ? isRendered(around(element), options) : element.checkVisibility(options);
  const isShown = element => isRendered(element, { visibilityProperty: true, opacityProperty: true });

  /** Kept from the eye on purpose, and for the ear alone. */
  const isForEars = node => outwards(node).some(each => {
    if (!(each instanceof HTMLElement)) return false;
    const { clipPath, position, overflow, fontSize } = getComputedStyle(each);
    return fontSize === '0px' || (clipPath !== 'none' && position === 'absolute') || (overflow !== 'visible' && each.offsetWidth <= 1 && each.offsetHeight <= 1);
  });
  const isExposed = node => !outwards(node).some(each => each.ariaHidden === 'true' || each.inert);

  /** The nearest `lang` outwards; '' where none is. */
  const langOf = node => outwards(node).find(each => each.hasAttribute?.('lang'))?.getAttribute('lang') ?? '';

  const tidy = text => (text ?? '').replace(/\s+/g, ' ').trim();
  const words = node => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (!(node instanceof Element) || node.ariaHidden === 'true' || !isRendered(node, { visibilityProperty: true }) || node.matches('script, style')) return '';
    const inside = node.alt ?? inner(node).map(words).join('');
    return getComputedStyle(node).display.startsWith('inline') ? inside : ` ${inside} `;
  };
  /** The text of a node as it is rendered, pictures by their alternatives. */
  const textOf = node => tidy(words(node));
  const referred = (element, attribute) =>
    (element.getAttribute(attribute)?.match(/\S+/g) ?? []).map(id => element.getRootNode().getElementById(id));

  /** What a control, a picture or a heading is called; enough of the specification for what articles hold. */
  const nameOf = element =>
    tidy(referred(element, 'aria-labelledby').map(each => each && textOf(each)).join(' ')) ||
    tidy(element.ariaLabel) ||
    tidy([...(element.labels ?? [])].map(textOf).join(' ')) ||
    textOf(element) ||
    tidy(element.title);

  const controlSelector = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]:not([contenteditable=false])';
  const controls = root => elements(root, controlSelector).filter(each => isShown(each) && !each.disabled && each.type !== 'hidden');

  /** Of an article from elsewhere: its text, wherever the element puts it. */
  const isLoaded = node => Boolean((node.closest ? node : node.parentElement)?.closest('.loaded, [data-kommun-nyhet]'));
  /** The element's own, and not the page's, nor the text of an article from elsewhere. */
  const isOwn = node => node.getRootNode().host?.localName === article && !isLoaded(node);

  /** JSON's value; undefined where it is none, which the element reports, or a source that is another format. */
  const parse = text => {
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  };

  return { parse, inner, around, outwards, articles, elements, texts, isShown, isForEars, isExposed, langOf, tidy, textOf, referred, nameOf, controls, isLoaded, isOwn, pathTo };
}
