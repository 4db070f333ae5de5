import { create, say } from './dom.js';
import { systems } from './snippets.js';

/**
 * The code to copy, in fields with a button each, which stay the same while their code changes: what has the focus keeps it.
 * `fetchArticle` is called with the address that the reader wants to try instead.
 */
export const codeFields = (place, fetchArticle) => {
  const parts = ['script', 'allowed', 'address', 'article'].map(name => {
    const label = create('label', { for: `code-${name}` });
    const field = create('textarea', { id: `code-${name}`, readonly: true, spellcheck: 'false', autocomplete: 'off', rows: '1', translate: 'no' });
    const button = create('button', { type: 'button' });
    const told = create('p', { 'aria-live': 'polite' });
    const item = create('div', { class: 'code' }, label, field, button, told);
    let words;
    button.addEventListener('click', async () => {
      const isCopied = await navigator.clipboard?.writeText(field.value).then(() => true, () => false);
      if (!isCopied) {
        field.focus();
        field.select();
      }
      say(told, isCopied ? words.copy.copied : words.copy.refused);
    });
    return {
      item,
      show(text, heading, language) {
        item.hidden = text === undefined;
        if (field.value !== text || words !== language) say(told, '');
        words = language;
        label.textContent = heading;
        field.value = text ?? '';
        field.rows = rowsOf(field.value);
        button.replaceChildren(words.copy.button, create('span', { class: 'heard' }, `: ${heading}`));
      },
      name,
    };
  });
  const notes = create('div', { class: 'notes' });
  place.append(...parts.map(({ item }) => item), notes);

  return {
    show({ address, article, facts, attributes, hashes, words, choices }) {
      const system = choices.system.value;
      const module = choices.kind.value === 'module';
      const file = `kommun-nyhet-embed${module ? '' : '.iife'}.js`;
      const title = article.headline?.replace(/\s+/g, ' ') ?? new URL(article.url ?? address).host;
      const written = systems[system](
        { address, original: article.url ?? address, title, lang: foreign(article.inLanguage, attributes.locale), attributes },
        { src: `${choices.folder.value.trim().replace(/\/*$/, '/')}${file}`, integrity: hashes?.[file], module },
      );
      const texts = words.systems[system];
      for (const { name, show } of parts) show(written.find(part => part.name === name)?.code, texts[name] ?? '', words);
      notes.replaceChildren(...[
        texts.note && create('p', {}, texts.note),
        system === 'link' && attributes.images && create('p', {}, words.copy.noPictures),
        ...(system === 'link' ? aboutAddress(address, article, words, fetchArticle) : []),
        create('p', {}, hashes && !hashes[file] ? words.copy.noHash : words.copy.hash),
        create('p', {}, words.copy.policy),
        create('pre', {}, create('code', { translate: 'no' }, policyFor(facts, attributes.images === 'any'))),
      ].filter(Boolean));
    },
  };
};

/** About as many rows as a text takes, for browsers that do not fit a field to its text (field-sizing). */
const rowsOf = text => text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 50)), 0);

/** The title's language, where it is likely to be another than that of the page: nobody has told us that. */
const foreign = (lang, locale = 'sv') => (lang && lang.toLowerCase().split('-')[0] !== locale ? lang : undefined);

/** A marked link is a link, too: where it leads without the script. */
const aboutAddress = (address, article, words, fetchArticle) => {
  if (!article.url) return [create('p', {}, words.copy.noPage)];
  if (new URL(article.url).href === address) return [];
  const button = create('button', { type: 'button', class: 'quiet' }, words.copy.tryPage);
  button.addEventListener('click', () => fetchArticle(article.url));
  return [create('p', {}, words.copy.notPage(article.url)), button];
};

const policyFor = ({ origins, pictureOrigins, allPictureOrigins }, any) =>
  `connect-src ${origins.join(' ')};\nimg-src ${(any ? allPictureOrigins : pictureOrigins).join(' ')};`;
