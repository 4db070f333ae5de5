/** The language that a screen reader speaks a node in: the nearest `lang`, also across the shadow root that it stands in. */
const languageOf = (node: Node): string => {
  const said = (node instanceof Element ? node : node.parentElement)?.closest('[lang]');
  if (said) return said.getAttribute('lang')!;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
};

/** Every text that the element renders itself, blanks trimmed, with the language that it is spoken in. */
export const languageOfWords = ({ shadowRoot }: Element): (readonly [text: string, lang: string])[] => {
  const texts = document.createTreeWalker(shadowRoot!, NodeFilter.SHOW_TEXT);
  const words: (readonly [string, string])[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode.nodeValue!.trim();
    if (text) words.push([text, languageOf(texts.currentNode)]);
  }
  return words;
};
