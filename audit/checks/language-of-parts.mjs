import { examine } from './in-page.mjs';
import { messages } from './words.mjs';

export const name = 'language-of-parts';

// Frequent words that only one of the two languages writes so.
const frequent = {
  sv: 'och att är för från till som det av på med om har vi kan ska eller även där här vid efter ett inte när också hos mellan genom nyheten sidan artikeln',
  en: 'the of and to is are with that this for from by will your its or which have has was were been their news article page read',
};

/** Swedish and English words, those for the ear too, stand where the language is said to be theirs. */
export const check = ({ page }) => examine(page, { rule: name, criteria: ['3.1.2'] }, look, { messages, frequent });

function look({ articles, elements, texts, outwards, langOf, tidy, looked, fault }, { messages, frequent }) {
  const languages = Object.keys(messages);
  const only = candidates => (candidates.length === 1 ? candidates[0] : undefined);
  const known = Object.fromEntries(languages.map(language => [language, new RegExp(messages[language].join('|'), 'u')]));
  const small = Object.fromEntries(languages.map(language => [language, new Set(frequent[language].split(' '))]));

  /** A message of the element's own needs no guess. */
  const languageOfMessage = text => only(languages.filter(language => known[language].test(text)));
  /** Of four words at the least, two different ones or more, and most by far, are of one language: a name may be of another. */
  const languageOfProse = text => {
    const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
    const hits = language => new Set(words.filter(word => small[language].has(word))).size;
    return words.length < 4 ? undefined : only(languages.filter(one => hits(one) >= 2 && languages.every(other => other === one || hits(one) > 3 * hits(other))));
  };

  const judge = (node, text, language, where = '') => {
    looked();
    const said = langOf(node).toLowerCase().split(/[-_]/)[0];
    if (language && language !== said) fault(node, `${language} in a place whose language is “${said}”${where}: “${text.slice(0, 60)}”`);
    return language;
  };

  for (const article of articles) {
    const passages = new Map(); // by the block that they stand in, and its language
    for (const node of texts(article)) {
      const text = tidy(node.data);
      const message = languageOfMessage(text);
      if (message) judge(node, text, message);
      else {
        const block = outwards(node).find(each => each instanceof Element && !/inline|contents/.test(getComputedStyle(each).display));
        const byLanguage = passages.get(block) ?? passages.set(block, new Map()).get(block);
        const passage = byLanguage.get(langOf(node)) ?? byLanguage.set(langOf(node), { node, text: '' }).get(langOf(node));
        passage.text += ` ${text}`;
      }
    }
    for (const { node, text } of [...passages.values()].flatMap(each => [...each.values()])) judge(node, tidy(text), languageOfProse(text));
    for (const attribute of ['aria-label', 'title', 'alt', 'placeholder', 'aria-description']) {
      for (const element of elements(article, `[${attribute}]`)) {
        const text = tidy(element.getAttribute(attribute));
        judge(element, text, languageOfMessage(text) ?? languageOfProse(text), `, ${attribute}`);
      }
    }
  }
}
