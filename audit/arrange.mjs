// Functions that run in the page and bring it into a combination; they see nothing of this module.

/** Resolves when every article is there and has said what it has to say, or with a sentence about what is missing. */
export const settled = async () => {
  const trees = tree => [tree, ...[...tree.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? trees(shadowRoot) : []))];
  const articles = () => trees(document).flatMap(tree => [...tree.querySelectorAll('kommun-nyhet')]);
  const says = article => article.shadowRoot.querySelector('[part=status]')?.textContent;
  if (!document.querySelector('script[src*=kommun-nyhet]')) return undefined; // a page without script awaits nothing
  const isThere = article => article.matches(':defined') && (!article.matches(':state(loading)') || says(article));
  for (let left = 300; !articles().every(isThere); left -= 1) {
    if (!left) return 'An article is not there after half a minute.';
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  await Promise.all(articles().map(({ updateComplete }) => updateComplete));
  await document.fonts.ready;
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return undefined;
};

/** `words` 'sv' or 'en': every article that speaks another language is told to speak this one. Resolves with how many then do not. */
export const speak = async words => {
  const trees = tree => [tree, ...[...tree.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? trees(shadowRoot) : []))];
  const articles = trees(document).flatMap(tree => [...tree.querySelectorAll('kommun-nyhet')]).filter(({ shadowRoot }) => shadowRoot);
  const langOf = element => element.lang || langOf(element.parentElement ?? element.getRootNode().host); // its own, else its place’s
  const ownLines = ':is([part=share], [part=published], [part=modified], [part=notice], [part=status]) > p:not([hidden])';
  const beginning = line => { // the place of a line's first words; what follows may be the article's
    const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) if (texts.currentNode.data.trim()) return [texts.currentNode.parentElement];
    return [];
  };
  const langsOf = ({ shadowRoot }) => [...shadowRoot.querySelectorAll(ownLines)].flatMap(beginning).map(each => langOf(each).split('-')[0]);
  for (const article of articles) if (langsOf(article)[0] !== words) article.setAttribute('locale', words); // one that says nothing yet may answer later
  await Promise.all(articles.map(({ updateComplete }) => updateComplete));
  return articles.filter(article => langsOf(article).some(lang => lang !== words)).length;
};

/** Moves every article’s headings to `level`, in a page whose headings lead there: one of each level above it. */
export const moveTo = level => {
  const headings = 'h1, h2, h3, h4, h5, h6';
  const levelOf = heading => Number(heading.localName[1]);
  const rename = (element, name) => {
    const other = document.createElement(name);
    for (const { name: attribute, value } of element.attributes) other.setAttribute(attribute, value);
    other.append(...element.childNodes);
    element.replaceWith(other);
  };
  const articles = [...document.querySelectorAll('kommun-nyhet')];
  for (const article of articles) {
    const title = article.querySelector(':scope > [slot=headline]');
    const heading = title?.matches(headings) ? title : title?.querySelector(headings);
    const was = heading ? levelOf(heading) : Number(article.getAttribute('heading-level')) || 2;
    for (const one of article.querySelectorAll(headings)) rename(one, `h${Math.min(6, Math.max(1, levelOf(one) + level - was))}`);
    article.setAttribute('heading-level', level);
  }
  const [first] = articles;
  const outside = [...document.querySelectorAll(headings)].filter(heading => !heading.closest('kommun-nyhet'));
  if (!first) return;
  for (const heading of outside) if (levelOf(heading) > 1) rename(heading, 'p');
  const title = outside.find(heading => heading.localName === 'h1');
  const parts = [];
  for (let above = title ? 2 : 1; above < level; above += 1) {
    const heading = document.createElement(`h${above}`);
    heading.textContent = `Rubrik ${above}`;
    const text = document.createElement('p');
    text.textContent = 'Text under rubriken.';
    heading.lang = text.lang = 'sv';
    parts.push(heading, text);
  }
  if (title) title.after(...parts); // and not between a link and its article, which would go back to the link
  else first.before(...parts);
};

/** Puts a style sheet in the page, and in every shadow root where `everywhere` is true: as a reader’s own tools do. */
export const dress = ({ css, everywhere }) => {
  const trees = tree => [tree, ...[...tree.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? trees(shadowRoot) : []))];
  for (const tree of everywhere ? trees(document) : [document]) {
    const style = document.createElement('style');
    style.textContent = css;
    (tree.head ?? tree).append(style);
  }
};
