// Which language words are in, and that they are said in it. The faults that are about `lang` show where the element's words
// are in another language than what is around them: a page by language.
const share = 'src/parts/share.ts';
const phrase = 'src/parts/phrase.ts';
const texts = 'src/locale/texts.ts';
const english = 'src/locale/generated/en.ts';
const embedding = 'src/locale/embedding.ts';
const embeddingEnglish = 'src/locale/generated/embedding/en.ts';
const other = { sv: 'annat-sprak', en: 'dela-standard' };

export const language = [
  { id: 'lang-lost', file: phrase, from: ' lang=${lang ?? nothing}', to: '', fault: 'The element’s words in another language than the page’s are not marked.', criterion: '3.1.2', page: other },
  { id: 'lang-lost-links', file: share, from: '<ul lang=${lang}>', to: '<ul>', fault: 'The share links in another language than the page’s are not marked.', criterion: '3.1.2', page: other },
  { id: 'lang-wrong-status', file: 'src/parts/article.ts', from: '<p aria-live', to: '<p lang="de" aria-live', fault: 'The status is marked as another language than its own.', criterion: '3.1.2', page: 'dela-standard', action: 'copy' },
  { id: 'lang-wrong', file: phrase, from: 'lang=${lang ?? nothing}', to: 'lang="de"', fault: 'Words are marked as another language than theirs.', criterion: '3.1.2', page: 'data-barn' },
  { id: 'lang-invalid', file: phrase, from: 'lang=${lang ?? nothing}', to: 'lang="svenska"', fault: 'Words are marked as a language that there is none of.', criterion: '3.1.2', page: 'data-barn' },
  { id: 'lang-lost-loaded', file: 'src/embedding/body.ts', from: ' lang=${article.inLanguage ?? nothing}', to: '', fault: 'A text from elsewhere in another language is not marked.', criterion: '3.1.2', page: 'inbaddning-annat-sprak' },
  { id: 'lang-lost-in-text', file: 'src/sources/allowed.ts', from: "['lang', 'dir']", to: "['dir']", fault: 'Words in another language in a text from elsewhere lose their mark.', criterion: '3.1.2', page: 'inbaddning-allt-i-texten' },
  { id: 'dir-lost', file: 'src/embedding/body.ts', from: 'nothing} dir="auto">', to: 'nothing}>', fault: 'A text from right to left is set from left to right.', criterion: '1.3.2', page: 'inbaddning-annat-sprak' },
  { id: 'words-other-label', words: { sv: [texts, "msg('Artikeln publicerades:'", "msg('Published:'"], en: [english, '`Published:`', '`Artikeln publicerades:`'] }, fault: 'A label is in the other language.', criterion: '3.1.2', page: 'data-barn' },
  { id: 'words-other-link', words: { sv: [texts, "msg('Dela med e-post'", "msg('Share by e-mail'"], en: [english, '`Share by e-mail`', '`Dela med e-post`'] }, fault: 'A link’s words are in the other language.', criterion: '3.1.2', page: 'dela-standard' },
  { id: 'words-other-month', words: { sv: [texts, 'april maj juni', 'april May juni'], en: [english, 'April May June', 'April maj June'] }, fault: 'A month’s name is in the other language.', criterion: '3.1.2', page: 'data-barn' },
  { id: 'words-other-status', words: { sv: [texts, "msg('Länken är kopierad'", "msg('Link copied'"], en: [english, '`Link copied`', '`Länken är kopierad`'] }, fault: 'The copied message is in the other language.', criterion: '3.1.2', page: 'dela-standard', action: 'copy' },
  { id: 'words-other-failure', words: { sv: [embedding, "msg('Artikeln kunde inte hämtas.'", "msg('The article could not be loaded.'"], en: [embeddingEnglish, '`The article could not be loaded.`', '`Artikeln kunde inte hämtas.`'] }, fault: 'The message about a failure is in the other language.', criterion: '3.1.2', page: 'inbaddning-fel-utan-reserv' },
  { id: 'words-other-reason', words: { sv: [texts, "msg('Det kan bero på att nyheten är publicerad för länge sedan eller att ny information har ersatt denna.'", "msg('This may be because it was published a long time ago or because new information has replaced it.'"], en: [english, '`This may be because it was published a long time ago or because new information has replaced it.`', '`Det kan bero på att nyheten är publicerad för länge sedan eller att ny information har ersatt denna.`'] }, fault: 'The notice’s reason is in the other language.', criterion: '3.1.2', page: 'inaktuell-ersatt' },
];
