import { examine } from './in-page.mjs';
import { inBothLanguages } from './words.mjs';

export const name = 'own-words';

const languages = ['sv', 'en'];
const month = language => inBothLanguages('months')[language].replaceAll(' ', '|');

/** What stands in each place, by the translations: the sources of regular expressions. */
const formsIn = language => {
  const form = id => inBothLanguages(id)[language].replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.+');
  const date = `\\d{1,2} (?:${month(language)}) \\d{4}(?: .+)?`;
  const anyOf = (...ids) => ids.map(form).join('|');
  return {
    published: `${form('published')} ${date}`,
    modified: `${form('modified')} ${date}|${form('modifiedBy')} .+`,
    outdated: form('outdated'),
    reason: `${form('reason')}(?: (?:${anyOf('oneYear', 'yearCount', 'oneMonth', 'monthCount')}))?`,
    replacement: form('replacement'),
    share: `${form('share')}(?: .+)?`,
    channel: anyOf('shareOn', 'email', 'native', 'print', 'copy', 'copied'),
    said: `|${anyOf('copied', 'refused', 'loading', 'failed')}`,
    original: form('original'),
    retry: form('retry'),
    source: `${form('source')} .+`,
  };
};
const forms = Object.fromEntries(languages.map((language, index) => [language, formsIn(index)]));

const places = {
  published: '[part=published] > p',
  modified: '[part=modified] > p',
  outdated: '[part=notice] > :is(h1, h2, h3, h4, h5, h6)',
  reason: '[part=notice] > p:not(:has(a))',
  replacement: '[part=notice] a',
  share: '[part=share] > p',
  channel: '[part=share-link]',
  said: ':is([role=status], [aria-live=polite])',
  original: '[part=status] a',
  retry: '[part=status] :is(button, [role=button])',
  source: '[part=source]',
};

/**
 * The element's own words are the translators', whole, each in its place, and in the language that is said to be theirs. What a control is
 * called begins with the words that are seen in it, and its icon is not said beside them.
 */
export const check = ({ page }) => examine(page, { rule: name, criteria: ['2.4.6', '3.1.2'] }, look, { forms, places });

function look({ articles, texts, around, tidy, nameOf, langOf, isShown, isForEars, isExposed, looked, fault }, { forms, places }) {
  /** What the eye sees: a control may say more to the ear, after that. */
  const seen = element => tidy(texts(element).filter(text => !isForEars(text) && parseFloat(getComputedStyle(around(text)).fontSize)).map(({ data }) => data).join(' '));

  for (const { shadowRoot } of articles.filter(each => each.shadowRoot)) {
    for (const [place, selector] of Object.entries(places)) {
      for (const element of [...shadowRoot.querySelectorAll(selector)].filter(each => isShown(each) && isExposed(each))) {
        looked();
        const text = seen(element);
        const language = langOf(texts(element)[0] ?? element).split('-')[0];
        if (!new RegExp(`^(?:${forms[language]?.[place]})$`, 'u').test(text)) fault(element, `“${text.slice(0, 60)}” is not what stands in ${selector} in “${language}”`);
      }
    }
    for (const control of [...shadowRoot.querySelectorAll('[part=share-link]')].filter(isShown)) {
      looked();
      if (!nameOf(control).startsWith(seen(control))) fault(control, `“${seen(control)}” is called “${nameOf(control).slice(0, 60)}”`, { criteria: ['2.5.3'] });
      for (const icon of [...control.querySelectorAll('svg')].filter(isExposed)) fault(icon, 'an icon that is said beside the words', { criteria: ['1.1.1'] });
    }
  }
}
