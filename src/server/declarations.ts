/** A selector without the white space that a build for production takes out. */
const tight = (selector: string): string => selector.replace(/\s*([>+~,])\s*/g, '$1').trim();

/** Looks up what a style sheet declares for a selector, as it is written there, outside `@media` and its like; what it does not have throws, and fails the build. */
export const declarationsOf = (css: string) => (selector: string): string => {
  const always = css.replace(/\/\*.*?\*\//gs, '').replace(/@[^{}]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const rules = [...always.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  const found = rules.filter(([, selectors = '']) => tight(selectors) === tight(selector));
  if (!found.length) throw new Error(`No rule has the selector ${selector}.`);
  return found.map(([, , declarations = '']) => `${declarations.trim().replace(/;$/, '')};`).join(' ');
};
