import type { MsgFn } from '@lit/localize';

// What lit-localize looks for. Its own `msg` is one language for the whole page, and can be configured only once, by the page:
// two elements in two languages could not stand side by side. Here a language is a set of words.
const msg = ((text: string) => text) as MsgFn;

/** Every word of the interface, in the source language. A word's id is its key; places in braces are filled in. */
export const swedish = {
  published: msg('Artikeln publicerades:', { id: 'published', desc: 'Before the date on which the article was published' }),
  modified: msg('Senast ändrad:', { id: 'modified', desc: 'Before the date of the last change' }),
  modifiedBy: msg('Ändrad av:', { id: 'modifiedBy', desc: 'Before the person, role or unit that made the last change' }),

  date: msg('{day} {month} {year}', { id: 'date', desc: 'A date; the month is its name' }),
  dateTime: msg('{date} kl. {time}', { id: 'dateTime', desc: 'A date and a time of day, such as 14:30' }),
  months: msg('januari februari mars april maj juni juli augusti september oktober november december', {
    id: 'months',
    desc: 'The twelve months in order, as they are written inside a date, parted by spaces; one word each',
  }),

  outdated: msg('Denna nyhet kan innehålla inaktuell information', { id: 'outdated', desc: 'Heading of the notice on an old article' }),
  reason: msg('Det kan bero på att nyheten är publicerad för länge sedan eller att ny information har ersatt denna.', {
    id: 'reason',
    desc: 'First sentence of the notice on an old article',
  }),
  oneYear: msg('Nyheten publicerades för 1 år sedan.', { id: 'oneYear', desc: 'In the notice: the age of the article, one year' }),
  yearCount: msg('Nyheten publicerades för {age} år sedan.', { id: 'yearCount', desc: 'In the notice: the age, two years or more' }),
  oneMonth: msg('Nyheten publicerades för 1 månad sedan.', { id: 'oneMonth', desc: 'In the notice: the age of the article, one month' }),
  monthCount: msg('Nyheten publicerades för {age} månader sedan.', { id: 'monthCount', desc: 'In the notice: the age, two to eleven months' }),
  replacement: msg('Läs den aktuella informationen', { id: 'replacement', desc: 'Link in the notice, to the page that replaces the article' }),

  logo: msg('Logotyp för {publisher}', { id: 'logo', desc: 'Alt text of the logo of the article’s publisher' }),

  share: msg('Dela sidan:', { id: 'share', desc: 'Before the headline, above the links that share the article' }),
  shareOn: msg('Dela på {service}', { id: 'shareOn', desc: 'Link that shares the article on a service, such as Facebook' }),
  email: msg('Dela med e-post', { id: 'email', desc: 'Link that opens an e-mail with the article’s address' }),
  native: msg('Dela …', { id: 'native', desc: 'Button that opens the device’s own share sheet' }),
  print: msg('Skriv ut', { id: 'print', desc: 'Button that prints the page' }),
  copy: msg('Kopiera länk', { id: 'copy', desc: 'Button that copies the article’s address; label of the field that holds it where the browser refuses' }),
  copied: msg('Länken är kopierad', { id: 'copied', desc: 'Said, and shown on the button, when the address has been copied' }),
  refused: msg('Länken kunde inte kopieras', { id: 'refused', desc: 'Said when the browser does not let the page copy the address' }),
};

/** Every word of the interface, in one language. */
export type Texts = Readonly<typeof swedish>;
