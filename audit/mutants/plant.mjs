// Runs in the page; it sees nothing of this module.

/** Plants a fault in every article of the page, now and whenever something changes in one. `plant` is a function's text, or nothing. */
export const planting = ({ css = '', plant }) => `(${install})(${JSON.stringify(css)}, ${plant ?? '() => undefined'})`;

function install(css, plant) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const articles = [...document.querySelectorAll('kommun-nyhet')].filter(({ shadowRoot }) => shadowRoot);
  for (const tree of [document, ...articles.map(({ shadowRoot }) => shadowRoot)]) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];

  /** The article's elements, in its own tree and in the page's. */
  const allIn = article => selector => [article.shadowRoot, article].flatMap(tree => [...tree.querySelectorAll(selector)]);
  const textsIn = node => (node.nodeType === Node.TEXT_NODE ? [node] : [...node.childNodes].flatMap(textsIn));
  /** Lit keeps hold of its text nodes, so these are written and not replaced. */
  const write = (node, words) => textsIn(node).filter(({ data }) => data.trim()).forEach((text, index) => { text.data = index ? '' : words; });
  /** Puts another element in place of one, with what it has in it. */
  const rename = (element, name) => {
    if (element.localName === name) return element;
    const other = document.createElement(name);
    for (const { name: attribute, value } of element.attributes) other.setAttribute(attribute, value);
    element.replaceWith(other);
    other.append(...element.childNodes);
    return other;
  };
  const wrap = (element, name) => {
    const around = document.createElement(name);
    element.replaceWith(around);
    around.append(element);
  };

  const again = () => {
    observer.disconnect();
    for (const article of articles) {
      const all = allIn(article);
      const live = all('[part=status] > p')[0];
      const langOf = element => element.closest('[lang]')?.lang ?? langOf(element.getRootNode().host);
      const isSwedish = langOf(live).startsWith('sv');
      const either = (swedish, english) => (isSwedish ? swedish : english);
      plant({
        all, write, rename, wrap, live, either,
        /** Adds HTML to what the page puts into the article, once. */
        add: html => {
          if (article.hasAttribute('data-planted')) return;
          article.setAttribute('data-planted', '');
          article.insertAdjacentHTML('beforeend', html);
        },
        part: name => all(`[part=${name}]`)[0],
        loaded: selector => all(':is(.loaded, [slot=body]) *').filter(element => element.matches(selector)),
        /** Says in the other language what is said in one. */
        swap: (...languages) => {
          const [from, to] = either(languages, [...languages].reverse());
          for (const text of textsIn(article.shadowRoot)) if (text.data.includes(from)) text.data = text.data.replace(from, to);
        },
      });
      for (const tree of [article, article.shadowRoot]) observer.observe(tree, { subtree: true, childList: true, characterData: true, attributes: true });
    }
  };
  const observer = new MutationObserver(again);
  again();
}
