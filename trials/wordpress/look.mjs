// Functions that run in the page under test; they see nothing of this module.

/** Ends when no article is awaited any longer and each section's pictures have come; or after the time given, in ms. */
export const settled = async (sections, patience) => {
  const until = performance.now() + patience;
  const pause = () => new Promise(resolve => setTimeout(resolve, 50));
  const isSettled = element => element.shadowRoot && !element.matches(':state(loading)');
  for (const id of sections) {
    const element = () => document.querySelector(`#${id} kommun-nyhet`);
    while (performance.now() < until && !(element() && isSettled(element()))) await pause();
    for (const picture of element()?.querySelectorAll('img') ?? []) {
      picture.scrollIntoView(); // lazy ones come when the reader comes near
      while (performance.now() < until && !picture.naturalWidth) await pause(); // WebKit calls one complete that has not begun
    }
  }
  return performance.now() < until;
};

/** What a reader meets in a section, in words, numbers and addresses. */
export const meet = id => {
  const words = node => node?.textContent.replace(/\s+/g, ' ').trim();
  const section = document.getElementById(id);
  const element = section.querySelector('kommun-nyhet');
  const root = element?.shadowRoot;
  if (!root) return { upgraded: false, link: section.querySelector('a')?.getAttribute('href') };
  const part = name => root.querySelector(`[part~=${name}]`);
  /** What the embedding script wrote there into the page. */
  const written = slot => element.querySelector(`:scope > [slot=${slot}][data-kommun-nyhet]`);
  const shown = node => Boolean(node?.checkVisibility());
  /** What is seen of a part's words: a line without a fact is there, hidden. */
  const said = name => (shown(part(name)) ? part(name).innerText.replace(/\s+/g, ' ').trim() : '');
  const all = (selector, inside = written('body')) => [...(inside?.querySelectorAll(selector) ?? [])];
  const picture = figure => {
    const image = figure?.querySelector('img');
    return image ? {
      alt: image.alt,
      caption: words(figure.querySelector('figcaption')),
      address: image.currentSrc || image.src,
      came: image.naturalWidth > 0,
      room: image.hasAttribute('width') && image.hasAttribute('height'),
    } : null;
  };
  const source = part('source')?.querySelector('a');
  return {
    upgraded: true,
    state: ['loading', 'error', 'outdated'].filter(name => element.matches(`:state(${name})`)),
    headline: written('headline') && { tag: written('headline').localName, text: words(written('headline')) },
    published: said('published'),
    modified: said('modified'),
    notice: said('notice'),
    lead: words(written('lead')) ?? '',
    picture: picture(written('image')),
    body: {
      headings: all('h1,h2,h3,h4,h5,h6').map(one => `${one.localName} ${words(one)}`),
      list: all('ul > li').map(words),
      quote: all('blockquote').map(words),
      pictures: all('figure').map(picture).filter(Boolean),
      rows: all('tr').map(row => [...row.cells].map(words).join(' | ')),
      captions: all('figcaption').map(words),
      links: all('a').map(one => `${words(one)} → ${one.href}`),
      words: words(written('body')),
      leftover: all('[style],[class],[id],script,style,iframe').map(one => one.outerHTML.slice(0, 80)),
    },
    source: source && { line: said('source'), address: source.href },
    share: all('a', part('share')).map(one => one.href),
    shareLabel: words(part('share')?.querySelector('p')),
    status: [...(part('status')?.children ?? [])].map(words).join(' ').trim(),
    statusLinks: all('a', part('status')).map(one => one.href),
    fallback: [...element.children].filter(child => shown(child) && !child.matches('[data-kommun-nyhet]')).map(words).join(' ') || false,
    link: section.querySelector('a')?.getAttribute('href'),
  };
};

/** Gives the reader a cookie of the site that is shown, as one gets who has commented there; what cookies there are. */
export const giveCookie = () => {
  document.cookie = 'comment_author_kommun=Grannkommunen; path=/; max-age=3600';
  return document.cookie;
};

/** What the page as a whole did. */
export const behaviour = () => ({
  violations: window.violations,
  failures: window.failures,
  told: window.told.slice().sort(),
  resources: performance.getEntriesByType('resource').map(({ name }) => name),
});
