import { byId } from './dom.js';
import { languages } from './words.js';

const OTHER = { sv: 'en', en: 'sv' };
const wordsIn = lang => ({ lang, ...languages[lang] });
const named = (words, path) => path.split('.').reduce((found, key) => found[key], words);

/** Puts the page into the language of its address, `?lang=en`, and into the other one when its link is followed; `speak` gets the words. */
export const followLanguage = speak => {
  const link = byId('other-language');

  const show = lang => {
    const words = wordsIn(lang);
    document.documentElement.lang = lang;
    document.title = words.title;
    for (const element of document.querySelectorAll('[data-words]')) element.textContent = named(words, element.dataset.words);
    for (const element of document.querySelectorAll('[data-label]')) element.setAttribute('aria-label', named(words, element.dataset.label));
    byId('here').href = lang === 'sv' ? 'bygg.html' : `bygg.html?lang=${lang}`;
    link.href = `?lang=${OTHER[lang]}`;
    link.lang = OTHER[lang];
    link.hreflang = OTHER[lang];
    speak(words);
  };

  // In place, so that what was fetched and chosen stays.
  link.addEventListener('click', event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.replaceState(null, '', link.href);
    show(link.lang);
  });
  show(new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'sv');
};
