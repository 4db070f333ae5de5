// A constructed sheet serves one document only, the one whose window made it.
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Gives a tree these styles, each once. Constructed sheets need no `style-src 'unsafe-inline'`. In a document without a
 * window (a template's) there is nothing to see, and nothing happens.
 */
export const adoptStyles = (root: Document | ShadowRoot, ...styles: readonly string[]): void => {
  const document = root.ownerDocument ?? root;
  const view = document.defaultView;
  if (!view) return;
  const made = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, made);
  for (const css of styles) {
    const sheet = made.get(css) ?? new view.CSSStyleSheet();
    if (!made.has(css)) sheet.replaceSync(css);
    made.set(css, sheet);
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
};
