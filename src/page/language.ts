/** An element and the elements around the shadow trees that it stands in, outwards. */
export const withHosts = (element: Element | undefined): Element[] =>
  element ? [element, ...withHosts((element.getRootNode() as Partial<ShadowRoot>).host)] : [];

/**
 * The nearest `lang`, the element's own included, across shadow roots: a BCP 47 tag, empty where nobody says. CSS's `:lang()`
 * would tell too, but stops at shadow roots in Firefox.
 */
export const nearestLang = (element: Element): string =>
  withHosts(element).map((each) => each.closest('[lang]')).find((found) => found)?.getAttribute('lang') ?? '';
