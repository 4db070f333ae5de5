// What is there in an article, and what is missing. Nothing here knows the page or its language.

const DATE = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d)?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * A date of ISO 8601, as the element reads it: its instant; whether it has a time; and the zone in which to show it, which is UTC for
 * what is Swedish already. `undefined` where it is none: the element leaves it out.
 */
export const dateIn = text => {
  const [, day, time, offset] = DATE.exec(text.trim()) ?? [];
  const face = new Date(`${day}T${time ?? '00:00'}Z`);
  const instant = offset ? new Date(`${day}T${time}${offset.replace(/^(...)(\d\d)$/, '$1:$2')}`) : face;
  if (!face.toJSON()?.startsWith(day) || !instant.toJSON()) return undefined; // Date takes 30 February
  return { instant, hasTime: Boolean(time), zone: offset ? 'Europe/Stockholm' : 'UTC' };
};

/**
 * `address` is where the article was asked for; `parse` makes a document of HTML in which nothing runs and from which nothing is fetched; `isTrusted`
 * tells whether the element shows a picture without being told to.
 */
export const factsOf = (article, { address, parse, isTrusted }) => {
  const base = article.url ?? address;
  const body = parse(article.html ?? '').body;
  for (const unread of body.querySelectorAll('script, style, template')) unread.remove();
  const words = [...textsIn(body), ...article.paragraphs.map(({ text }) => text)].flatMap(text => text.split(/\s+/)).filter(word => /[\p{L}\d]/u.test(word));
  const pictures = [
    ...article.images.map(({ address: at, alt, caption }) => ({ at, alt, caption, isLead: true })),
    ...[...body.querySelectorAll('img[src]')].map(image => ({
      at: absolute(image.getAttribute('src'), base),
      alt: image.getAttribute('alt')?.trim(),
      caption: image.closest('figure')?.querySelector('figcaption')?.textContent.trim(),
      isLead: false,
    })).filter(({ at }) => at),
  ];
  const isShown = ({ at }) => isTrusted(article.named, at);
  const originsOf = addresses => [...new Set(addresses.map(at => new URL(at).origin))];
  const asked = [address, article.answered];
  return {
    words: words.length,
    pictures,
    /** Hosts of the pictures that the element shows only if it is told to. */
    otherHosts: [...new Set(pictures.filter(picture => !isShown(picture)).map(({ at }) => new URL(at).host))],
    /** Origins that a strict policy must let through: for the text; for its pictures; for all of its pictures. */
    origins: originsOf(asked),
    pictureOrigins: originsOf([address, ...pictures.filter(isShown).map(({ at }) => at)]),
    allPictureOrigins: originsOf([address, ...pictures.map(({ at }) => at)]),
  };
};

function* textsIn(node) {
  const walker = node.ownerDocument.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield walker.currentNode.data;
}

const absolute = (address, base) => {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
};

const fileName = address => {
  const name = new URL(address).pathname.split('/').pop();
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // as some servers write it, in latin-1
  }
};

/** What the reader would miss: names in words.js (`words.missing`), with what is to be told about each. */
export const missingFrom = (article, facts) => {
  const without = key => facts.pictures.filter(picture => !picture[key]);
  const missing = [];
  const add = (name, isMissing, details = {}) => { if (isMissing) missing.push({ name, ...details }); };
  const date = key => add(key, !article[key] || !dateIn(article[key]), { given: article[key] });
  add('headline', !article.headline);
  add('description', !article.description);
  add('body', !facts.words);
  date('datePublished');
  date('dateModified');
  add('images', !facts.pictures.length);
  for (const key of ['alt', 'caption']) {
    const those = without(key);
    add(key, those.length, { count: those.length, names: those.map(({ at }) => fileName(at)), isLead: those.some(({ isLead }) => isLead) });
  }
  add('publisher', !article.publisher);
  add('inLanguage', !article.inLanguage);
  add('url', !article.url);
  return missing;
};
