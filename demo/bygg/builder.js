import { channelList } from './channels.js';
import { attributesFrom, duration } from './choices.js';
import { codeFields } from './code.js';
import { byId, create, say } from './dom.js';
import { factsOf, missingFrom } from './facts.js';
import { followLanguage } from './language.js';
import { adviceOn, factList, feedNote, missingList } from './results.js';
import { SETTINGS } from './snippets.js';

/**
 * Makes the page work. `find` and `isTrusted` are the embedding script's: the article at an address, and whether a picture may come from one. `parse` makes a document of HTML in which nothing
 * runs. `readHashes` gives the scripts' hashes by file name.
 */
export const startBuilder = ({ find, isTrusted, parse, readHashes }) => {
  const ask = byId('ask');
  const { address: field } = ask.elements;
  const choices = byId('choices');
  const { count, images } = choices.elements;
  let words;
  let hashes;
  /** What was asked for last: the address, and what became of it: `article` with `facts`, or a `reason`; neither while it is awaited. */
  let asked;
  let awaited = new AbortController();

  const fetchArticle = async given => {
    const address = addressIn(given);
    field.value = address;
    awaited.abort();
    awaited = new AbortController();
    const { signal } = awaited;
    asked = { address, reason: address ? undefined : 'empty' };
    // The element and `find` ask at the same time, which makes one request, whatever it leads to.
    byId('article').replaceChildren(...(address ? [create('kommun-nyhet', { src: address })] : []));
    images.checked = false;
    if (!address || byId('results').contains(document.activeElement)) field.focus(); // what goes away must not take the focus with it
    showAnswer();
    if (!address) return;
    const answer = await answerFrom(address, signal);
    if (signal.aborted) return; // another has been asked for
    asked = answer;
    showAnswer();
  };

  const answerFrom = async (address, signal) => {
    try {
      const article = await find(address, signal);
      const facts = factsOf(article, { address, parse, isTrusted });
      return { address, article, facts, missing: missingFrom(article, facts), isSameSite: new URL(address).origin === location.origin };
    } catch (error) {
      if (words.errors[error.reason]) return { address, reason: reasonOf(error), status: error.status };
      if (!signal.aborted) console.error(error); // a fault of ours
      return { address, reason: 'network' };
    }
  };

  /** What became of the address. All that depends on it goes away as soon as another is asked for, while the focus is up here. */
  const showAnswer = () => {
    const { address, article, reason, status } = asked ?? {};
    const what = reason && (words.errors[reason]?.what ?? words.ask.empty);
    const problem = status ? what.replace(/\.$/, ` (${status}).`) : what;
    say(byId('address-error'), problem);
    field.setAttribute('aria-invalid', String(Boolean(problem)));
    say(byId('status'), statusOf());
    byId('advice').hidden = !words.errors[reason];
    byId('advice').replaceChildren(...(words.errors[reason] ? adviceOn(reason, address, words) : []));
    byId('results').hidden = !article;
    if (!article) return;
    byId('feed').replaceChildren(...feedNote(asked, words, fetchArticle));
    byId('feed').hidden = !byId('feed').hasChildNodes();
    byId('facts').replaceChildren(...factList(asked, words));
    byId('missing').replaceChildren(missingList(asked, words));
    byId('other-pictures').hidden = !asked.facts.otherHosts.length;
    byId('images-label').textContent = words.choose.imagesLabel(asked.facts.otherHosts.join(', '));
    showChoices();
  };

  const statusOf = () => {
    if (!asked || asked.reason) return '';
    if (!asked.article) return words.ask.loading;
    return asked.article.headline ? words.ask.found(asked.article.headline) : words.ask.foundUntitled;
  };

  /** What follows from the choices: the preview's attributes and the code. Nothing is fetched for it but pictures that are now to be shown. */
  const showChoices = () => {
    const isWrong = choices.elements.threshold.value === 'after' && !duration(count.value, 'D');
    if (isWrong !== (count.getAttribute('aria-invalid') === 'true')) say(byId('count-error'), isWrong && words.choose.wrongCount);
    count.setAttribute('aria-invalid', String(isWrong));
    if (!asked?.article) return;
    const attributes = attributesFrom(choices, channels.share());
    const preview = byId('article').firstElementChild;
    for (const name of SETTINGS) {
      if (name in attributes) preview.setAttribute(name, attributes[name]);
      else preview.removeAttribute(name);
    }
    code.show({ ...asked, attributes, hashes, words, choices: choices.elements });
  };

  const channels = channelList(byId('channels'), byId('moved'), showChoices);
  const code = codeFields(byId('code'), fetchArticle);
  ask.addEventListener('submit', event => {
    event.preventDefault();
    void fetchArticle(field.value);
  });
  choices.addEventListener('submit', event => event.preventDefault());
  choices.addEventListener('input', ({ target }) => {
    if (/^(count|unit)$/.test(target.name)) byId('threshold-after').checked = true;
    showChoices();
  });
  followLanguage(language => {
    words = language;
    channels.speak(words);
    if (asked) showAnswer();
    say(byId('count-error'), count.getAttribute('aria-invalid') === 'true' && words.choose.wrongCount);
  });
  readHashes().catch(() => ({})).then(found => {
    hashes = found;
    showChoices();
  });
};

/** An address as somebody pasted it: with the mark of a marked link, or without https:// as some browsers show it. */
/** Why there is no article, as words.js has words for it: of an answer that is an error, by its number. */
const reasonOf = ({ reason, status }) => {
  if (reason !== 'status') return reason;
  if (status >= 500) return 'broken';
  return { 401: 'refused', 403: 'refused', 404: 'gone', 410: 'gone' }[status] ?? reason;
};

const addressIn = text => {
  const given = text.trim().replace(/#kommun-nyhet(\?.*)?$/, '');
  const whole = /^[\p{L}\d-]+(\.[\p{L}\d-]+)+([/?#:]|$)/u.test(given) ? `https://${given}` : given;
  return URL.canParse(whole) ? new URL(whole).href : whole;
};
