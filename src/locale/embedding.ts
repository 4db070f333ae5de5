import type { MsgFn } from '@lit/localize';
import { translations } from './generated/embedding/index.js';

const msg = ((text: string) => text) as MsgFn; // as in texts.ts: what lit-localize looks for

/** The words that only the embedding script needs. */
const swedish = {
  loading: msg('Artikeln hämtas …', { id: 'loading', desc: 'Said, and shown, while the article is loaded from another site' }),
  failed: msg('Artikeln kunde inte hämtas.', { id: 'failed', desc: 'Said, and shown, when the article could not be loaded from another site' }),
  original: msg('Läs artikeln hos {host}', { id: 'original', desc: 'Link to the article where it was published, such as www.boras.se' }),
  retry: msg('Försök igen', { id: 'retry', desc: 'Button that loads the article again after it failed' }),
  source: msg('Källa:', { id: 'source', desc: 'Before the name of the municipality, or site, that published the article; the name is a link' }),
  picture: msg('Visa bilden', { id: 'picture', desc: 'Link to a picture without text alternative, which is not shown because it is on a third site' }),
  table: msg('Tabell', { id: 'table', desc: 'Names the place of a table that has no caption; a number follows' }),
  media: msg('Öppna innehåll från {host}', { id: 'media', desc: 'Link to a film, or to something else embedded, which is not shown; the host is such as www.youtube.com' }),
  form: msg('Öppna formuläret hos {host}', { id: 'form', desc: 'Link to a form on the page where the article was published, such as www.boras.se; here it could not be sent' }),
};

/** The embedding script's words, in one language. */
export type EmbeddingTexts = Readonly<typeof swedish>;

const languages: Readonly<Record<string, EmbeddingTexts>> = { sv: swedish, ...translations };

/** The embedding script's words in a language; Swedish where there are none. */
export const embeddingTextsIn = (locale: string): EmbeddingTexts => languages[locale] ?? swedish;
