import { ASKS, PICTURE, REMEDIES, READABLE } from './asks.js';
import { create } from './dom.js';
import { dateIn } from './facts.js';

const REGIONS = { sv: 'sv-SE', en: 'en-GB' }; // without one, English is American

const paragraph = text => create('p', {}, text);
const codeBlock = text => create('pre', {}, create('code', { translate: 'no' }, text));

/** What to do about a reason why there is no article: to be shown below the address, which has the reason itself. */
export const adviceOn = (reason, address, words) => {
  const { advice, after = [], insecure } = words.errors[reason];
  return [
    create('h2', {}, words.adviceHeading),
    ...advice.map(paragraph),
    ...(REMEDIES[reason] ? [codeBlock(REMEDIES[reason])] : []),
    ...after.map(paragraph),
    ...(insecure && address.startsWith('http:') ? [paragraph(insecure)] : []),
  ];
};

/** What was found, as terms and descriptions. What was not is among the missing. */
export const factList = ({ article, facts }, words) => {
  const { found, lang } = words;
  const inArticle = text => text && create('span', { lang: article.inLanguage }, text);
  const having = key => facts.pictures.filter(picture => picture[key]).length;
  const lines = [
    [found.format, found.formats[article.format] ?? article.format],
    [found.headline, inArticle(article.headline)],
    [found.description, inArticle(article.description)],
    [found.datePublished, readable(article.datePublished, lang)],
    [found.dateModified, readable(article.dateModified, lang)],
    [found.pictures, facts.pictures.length ? found.picturesAre(facts.pictures.length, having('alt'), having('caption')) : found.noPictures],
    [found.body, facts.words ? found.bodyIs(facts.words, facts.words.toLocaleString(REGIONS[lang])) : undefined],
    [found.publisher, article.publisher],
    [found.inLanguage, article.inLanguage && languageName(article.inLanguage, lang)],
    [found.url, article.url && create('a', { href: article.url }, article.url)],
  ];
  return lines.filter(([, value]) => value).map(([term, value]) => create('div', {}, create('dt', {}, term), create('dd', {}, value)));
};

const readable = (text, lang) => {
  const date = text && dateIn(text);
  return date && new Intl.DateTimeFormat(REGIONS[lang], { dateStyle: 'long', timeStyle: date.hasTime ? 'short' : undefined, timeZone: date.zone }).format(date.instant);
};

const languageName = (tag, lang) => {
  try {
    const name = new Intl.DisplayNames(lang, { type: 'language' }).of(tag);
    return name[0].toLocaleUpperCase(lang) + name.slice(1); // as some browsers write it, and others not
  } catch {
    return tag; // not a tag at all
  }
};

/**
 * What a feed's address stands for where nothing in it names an article: each time its first one. `fetchArticle` is called with the
 * address that names this one. Empty for anything else.
 */
export const feedNote = ({ address, article }, words, fetchArticle) => {
  if (!/^(rss|atom|json-feed)$/.test(article.format) || new URL(address).hash) return [];
  if (!article.url || article.url === address) return [paragraph(words.feed.first)]; // what it said was another site's
  const button = create('button', { type: 'button', class: 'quiet' }, words.feed.pin);
  button.addEventListener('click', () => fetchArticle(`${address}#${article.url}`));
  return [paragraph(words.feed.first), button];
};

/** What is missing, what the reader would notice of it, and what the source can be asked for. */
export const missingList = ({ article, missing, isSameSite }, words) => {
  const items = missing.map(({ name, given, count, names, isLead }) => create(
    'li', {},
    create('h4', {}, words.missing[name].what),
    ...(given ? [paragraph(words.wrongDate(given))] : []),
    ...(names ? [paragraph(words.pictureNames(count, names))] : []),
    paragraph(words.missing[name].effect),
    ...(names && !isLead ? [paragraph(words.askFor), codeBlock(PICTURE)] : askFor(name, article.format, words)),
  ));
  if (isSameSite) items.push(create('li', {}, create('h4', {}, words.sameSite.what), paragraph(words.sameSite.effect), codeBlock(READABLE)));
  return items.length ? create('ul', { role: 'list' }, ...items) : paragraph(words.nothingMissing);
};

const askFor = (name, format, words) => {
  const asks = ASKS[name];
  if (asks[format]) return [paragraph(words.askFor), codeBlock(asks[format])];
  const inWordPress = format === 'wordpress' && words.askInWordPress[name];
  return inWordPress ? [paragraph(inWordPress)] : [paragraph(words.askForData(words.found.formats[format])), codeBlock(asks['json-ld'])];
};
