/** An element of a document with these attributes, but for those that are `undefined`, and this in it. */
export const element = <K extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: K,
  attributes: Readonly<Record<string, string | undefined>>,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const made = page.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(attribute, value);
  made.append(...content);
  return made;
};
