import type { MsgFn } from '@lit/localize';
import { translations } from './generated/check/index.js';

const msg = ((text: string) => text) as MsgFn; // as in texts.ts: what lit-localize looks for

/** The words of the author checks: of each rule what was found, under its id, and why it matters, under its id and `-why`. */
const swedish = {
  'check-title': msg('Granskning', { id: 'check-title', desc: 'Before the article’s headline: what is said to its editor while it is written' }),
  'check-count': msg('Fel: {errors}. Tips: {tips}.', { id: 'check-count', desc: 'How many errors and how many tips there are' }),
  'check-none': msg('Inget att anmärka.', { id: 'check-none', desc: 'There are no errors and no tips' }),
  'check-error': msg('Fel', { id: 'check-error', desc: 'Label before one error' }),
  'check-tip': msg('Tips', { id: 'check-tip', desc: 'Label before one tip' }),
  'check-show': msg('Visa ställe {number}', { id: 'check-show', desc: 'Button that scrolls to a place in the article; its number in the list' }),
  'check-sv': msg('svenska', { id: 'check-sv', desc: 'The language, in the midst of a sentence' }),
  'check-en': msg('engelska', { id: 'check-en', desc: 'The language, in the midst of a sentence' }),

  'alt-missing': msg('Bild {number} saknar textalternativ.', { id: 'alt-missing', desc: 'A picture without alt; which in order' }),
  'alt-missing-why': msg('Den som inte ser bilden får inte veta vad den visar. Beskriv den, eller ge den ett tomt textalternativ om den bara är utsmyckning.', { id: 'alt-missing-why', desc: 'Why a text alternative, and what to do' }),
  'alt-file-name': msg('Textalternativet ”{text}” ser ut som ett filnamn.', { id: 'alt-file-name', desc: 'A file’s name as alt' }),
  'alt-file-name-why': msg('Skärmläsaren läser upp filnamnet, som inte säger vad bilden visar. Beskriv bilden.', { id: 'alt-file-name-why', desc: 'Why no file name, and what to do' }),
  'alt-caption': msg('Textalternativet är detsamma som bildtexten: ”{text}”.', { id: 'alt-caption', desc: 'Alt equal to the caption' }),
  'alt-caption-why': msg('Den som lyssnar hör samma sak två gånger. Låt textalternativet säga vad bilden visar och bildtexten det övriga.', { id: 'alt-caption-why', desc: 'Why not the same, and what to do' }),
  'alt-phrase': msg('Textalternativet börjar med ”{text}”.', { id: 'alt-phrase', desc: 'Alt that begins with “picture of” or the like' }),
  'alt-phrase-why': msg('Skärmläsaren säger redan att det är en bild. Börja med det som bilden visar.', { id: 'alt-phrase-why', desc: 'Why not, and what to do' }),
  'heading-skipped': msg('Rubriken ”{text}” hoppar från nivå {before} till nivå {level}.', { id: 'heading-skipped', desc: 'A heading that leaves out a level' }),
  'heading-skipped-why': msg('Den som går från rubrik till rubrik tror att en rubrik fattas. Välj nivån närmast under.', { id: 'heading-skipped-why', desc: 'Why not, and what to do' }),
  'heading-empty': msg('En rubrik på nivå {level} är tom.', { id: 'heading-empty', desc: 'A heading without words' }),
  'heading-empty-why': msg('Den som går från rubrik till rubrik hamnar på en som inte säger något. Skriv rubriken eller ta bort den.', { id: 'heading-empty-why', desc: 'Why not, and what to do' }),
  'heading-bold': msg('Stycket ”{text}” ser ut som en rubrik men är ett stycke i fetstil.', { id: 'heading-bold', desc: 'A bold paragraph as heading' }),
  'heading-bold-why': msg('Den som går från rubrik till rubrik missar det. Gör stycket till en rubrik.', { id: 'heading-bold-why', desc: 'Why not, and what to do' }),
  'link-vague': msg('Länktexten ”{text}” säger inte vart länken leder.', { id: 'link-vague', desc: 'A link called “click here” or the like' }),
  'link-vague-why': msg('Den som går från länk till länk hör bara länktexten. Skriv vad som finns där länken leder.', { id: 'link-vague-why', desc: 'Why not, and what to do' }),
  'link-address': msg('Länktexten ”{text}” är en webbadress.', { id: 'link-address', desc: 'An address as the words of a link' }),
  'link-address-why': msg('En adress tar lång tid att lyssna på och säger lite. Skriv vad som finns där länken leder.', { id: 'link-address-why', desc: 'Why not, and what to do' }),
  'all-capitals': msg('”{text}” är skrivet med bara stora bokstäver.', { id: 'all-capitals', desc: 'A text in capitals' }),
  'all-capitals-why': msg('Det är svårare att läsa, och en skärmläsare kan bokstavera det. Skriv med små bokstäver.', { id: 'all-capitals-why', desc: 'Why not, and what to do' }),
  'language-unmarked': msg('”{text}” är på {language} men inte märkt med det språket.', { id: 'language-unmarked', desc: 'A paragraph in another language than it is marked with; the language’s name' }),
  'language-unmarked-why': msg('En skärmläsare läser det med fel uttal. Märk stycket med dess språk.', { id: 'language-unmarked-why', desc: 'Why, and what to do' }),
  'table-headers': msg('Tabell {number} saknar rubrikceller.', { id: 'table-headers', desc: 'A table without header cells; which in order' }),
  'table-headers-why': msg('Den som lyssnar hör värdena, men inte vilken kolumn eller rad de hör till. Gör första raden eller kolumnen till rubrikceller.', { id: 'table-headers-why', desc: 'Why, and what to do' }),
  'date-modified': msg('Senaste ändringen, {modified}, är före publiceringen, {published}.', { id: 'date-modified', desc: 'Modified before published; two dates such as 2021-05-07' }),
  'date-modified-why': msg('Läsaren ser då inget ändringsdatum. Stämmer datumen?', { id: 'date-modified-why', desc: 'Why it matters' }),
  'date-future': msg('Publiceringsdatumet, {published}, har inte kommit.', { id: 'date-future', desc: 'Published in the future; a date such as 2121-05-07' }),
  'date-future-why': msg('Visas artikeln redan ser läsaren ett datum som inte kan stämma. Är publiceringen planerad är allt som det ska.', { id: 'date-future-why', desc: 'Why it matters' }),
  'date-expires': msg('Artikeln slutar gälla, {expires}, innan den publiceras, {published}.', { id: 'date-expires', desc: 'Expires before published; two dates such as 2021-05-07' }),
  'date-expires-why': msg('Läsaren får genast veta att den kan vara inaktuell. Rätta ett av datumen.', { id: 'date-expires-why', desc: 'Why, and what to do' }),
  'lead-missing': msg('Artikeln saknar ingress.', { id: 'lead-missing', desc: 'No lead' }),
  'lead-missing-why': msg('Ingressen säger det viktigaste först och är ofta det som visas i listor och sökresultat. Skriv en eller två meningar.', { id: 'lead-missing-why', desc: 'Why, and what to do' }),
  'editor-number': msg('Det står ett personnummer i ”Ändrad av”.', { id: 'editor-number', desc: 'A personal identity number; “Modified by” as in the element’s own words' }),
  'editor-number-why': msg('Ett personnummer får bara visas när det är klart motiverat. Skriv enheten i stället.', { id: 'editor-number-why', desc: 'Why not, and what to do' }),
  'editor-contact': msg('Det står en e-postadress eller ett telefonnummer i ”Ändrad av”.', { id: 'editor-contact', desc: 'An e-mail address or telephone number; “Modified by” as in the element’s own words' }),
  'editor-contact-why': msg('Leder den till en person är den en personuppgift. Fältet säger bara vem som ändrade: skriv enheten, och kontaktvägar i texten.', { id: 'editor-contact-why', desc: 'Why not, and what to do' }),
  'editor-name': msg('”{text}” i ”Ändrad av” ser ut som en persons namn.', { id: 'editor-name', desc: 'A person’s name; “Modified by” as in the element’s own words' }),
  'editor-name-why': msg('Ett namn är en personuppgift. Har ni bestämt att visa namn kan det stå kvar; skriv annars enheten.', { id: 'editor-name-why', desc: 'Why it matters, and what to do' }),
  'name-unknown': msg('{text} gör inget här. Skriv {right}.', { id: 'name-unknown', desc: 'A name of an attribute or a slot that the element does not have; the right one' }),
  'name-unknown-why': msg('Elementet känner bara sina egna namn. Det som står där hamnar på fel plats eller syns inte alls.', { id: 'name-unknown-why', desc: 'Why it matters' }),
};

/** The words of the author checks, in one language. */
export type CheckTexts = Readonly<typeof swedish>;

const languages: Readonly<Record<string, CheckTexts>> = { sv: swedish, ...translations };

/** The languages of the author checks, the source first. */
export const checkLocales: readonly string[] = Object.keys(languages);

/** The words of the author checks in a language; Swedish where there are none. */
export const checkTextsIn = (locale: string): CheckTexts => languages[locale] ?? swedish;
