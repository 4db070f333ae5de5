// Which language words are in, and that they are said in it. The faults that are about `lang` show where the element's words
// are in another language than what is around them: a page by language.
const other = { sv: 'annat-sprak', en: 'dela-standard' };
const arabic = 'inbaddning-annat-sprak';

export const language = [
  { id: 'lang-lost', fault: 'The element’s words in another language than the page’s are not marked.', criterion: '3.1.2', page: other, plant: ({ all }) => all('p[lang], span[lang]').forEach(words => words.removeAttribute('lang')) },
  { id: 'lang-lost-links', fault: 'The share links in another language than the page’s are not marked.', criterion: '3.1.2', page: other, plant: ({ all }) => all('[part=share] ul').forEach(list => list.removeAttribute('lang')) },
  { id: 'lang-wrong-status', fault: 'The status is marked as another language than its own.', criterion: '3.1.2', page: 'dela-standard', action: 'copy', plant: ({ live }) => { live.lang = 'de'; } },
  { id: 'lang-wrong', fault: 'Words are marked as another language than theirs.', criterion: '3.1.2', page: 'data-barn', plant: ({ all }) => all('[part=published] > p, [part=modified] > p').forEach(words => { words.lang = 'de'; }) },
  { id: 'lang-invalid', fault: 'Words are marked as a language that there is none of.', criterion: '3.1.2', page: 'data-barn', plant: ({ all }) => all('[part=published] > p, [part=modified] > p').forEach(words => { words.lang = 'svenska'; }) },
  { id: 'lang-lost-loaded', fault: 'A text from elsewhere in another language is not marked.', criterion: '3.1.2', page: arabic, plant: ({ all }) => all('.loaded, [data-kommun-nyhet]').forEach(text => text.removeAttribute('lang')) },
  { id: 'lang-lost-in-text', fault: 'Words in another language in a text from elsewhere lose their mark.', criterion: '3.1.2', page: 'inbaddning-allt-i-texten', plant: ({ loaded }) => loaded('[lang]').forEach(words => words.removeAttribute('lang')) },
  { id: 'lang-unmarked-sentence', fault: 'A sentence in English is not marked.', criterion: '3.1.2', page: 'data-barn', plant: ({ all, part }) => { if (!all('.english').length) part('body').insertAdjacentHTML('beforeend', '<p class="english">This is the text of the article that nobody has marked.</p>'); } },
  { id: 'lang-unmarked-alt', fault: 'An alt in English is not marked.', criterion: '3.1.2', page: 'bild', plant: ({ all }) => all('img').forEach(image => { image.alt = 'The chiefs of the police and of the city'; }) },
  { id: 'dir-lost', fault: 'A text from right to left is set from left to right.', criterion: '1.3.2', page: arabic, plant: ({ all }) => all('.loaded, [data-kommun-nyhet]').forEach(text => text.removeAttribute('dir')) },
  { id: 'words-other-label', fault: 'A label is in the other language.', criterion: '3.1.2', page: 'data-barn', plant: ({ swap }) => swap('Artikeln publicerades:', 'Published:') },
  { id: 'words-other-link', fault: 'A link’s words are in the other language.', criterion: '3.1.2', page: 'dela-standard', plant: ({ swap }) => swap('Dela med e-post', 'Share by e-mail') },
  { id: 'words-other-month', fault: 'A month’s name is in the other language.', criterion: '3.1.2', page: 'data-barn', plant: ({ swap }) => swap(' maj ', ' May ') },
  { id: 'words-other-status', fault: 'The copied message is in the other language.', criterion: '3.1.2', page: 'dela-standard', action: 'copy', plant: ({ swap }) => swap('Länken är kopierad', 'Link copied') },
  { id: 'words-other-failure', fault: 'The message about a failure is in the other language.', criterion: '3.1.2', page: 'inbaddning-fel-utan-reserv', plant: ({ swap }) => swap('Artikeln kunde inte hämtas.', 'The article could not be loaded.') },
  { id: 'words-other-reason', fault: 'The notice’s reason is in the other language.', criterion: '3.1.2', page: 'inaktuell-ersatt', plant: ({ swap }) => swap('Det kan bero på att nyheten är publicerad för länge sedan eller att ny information har ersatt denna.', 'This may be because it was published a long time ago or because new information has replaced it.') },
  { id: 'words-nobodys', fault: 'A link’s words are none that a translator wrote.', criterion: '2.4.6', page: 'dela-standard', plant: ({ all, write, either }) => all('a[part=share-link][href^=mailto]').forEach(link => write(link, either('Dela med vänner', 'Share with friends'))) },
];
