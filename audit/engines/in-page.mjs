// Functions that run in the page; they see nothing of this module. `matrix.pathOf` is ../path.mjs's.

/** The page with its shadow roots, as declarative ones. */
export const serialize = () => {
  const rootsIn = tree => [...tree.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : []));
  const html = document.documentElement.getHTML({ shadowRoots: rootsIn(document) });
  const attributes = [...document.documentElement.attributes].map(({ name, value }) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join('');
  return `<!DOCTYPE html>\n<html${attributes}>${html}</html>\n`;
};

/** The readable paths that selectors, which go through `template`s, have in a text of HTML. */
export const targetsIn = ([html, selectors]) => {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const trees = [parsed, ...[...parsed.querySelectorAll('template')].map(({ content }) => content)];
  for (const { content, parentElement } of parsed.querySelectorAll('template')) content.host = parentElement; // as a shadow root has it
  const find = selector => {
    const [first, ...inside] = selector.split(/ > (?=template\b)/);
    if (!inside.length) return trees.map(tree => tree.querySelector(first)).find(Boolean);
    return inside.reduce((host, step) => {
      const [, rest] = /^template\S*(?: > (.*))?$/.exec(step);
      const template = [...(host?.children ?? [])].find(({ localName }) => localName === 'template');
      return rest ? template?.content.querySelector(rest) : template;
    }, parsed.querySelector(first));
  };
  return selectors.map(selector => (selector ? matrix.pathOf(find(selector)) : 'document'));
};
