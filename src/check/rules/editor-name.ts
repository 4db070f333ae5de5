import { attributeIn, quote } from '../reading/text.js';
import type { Examples, Rule } from '../rule.js';

// Ordinary given names. A list, because the shape of a name is the shape of "Borås Stad" and "Kultur Fritid": what is not known to be a name is left alone.
const GIVEN = new Set(
  ('Agneta Ahmed Ali Amanda Amina Anders Andreas Anette Ann Anna Annika Astrid August Bengt Birgitta Björn Bo Camilla Carina Carl Caroline Cecilia Christer Christian Christina Daniel David ' +
  'Elin Elisabeth Emelie Emil Emma Erik Eva Fatima Fredrik Gunilla Gunnar Göran Hanna Hans Hassan Helena Henrik Håkan Ida Ingrid Jan Jenny Jessica Joakim Johan Johanna John Jonas Julia Karin Karl ' +
  'Katarina Kerstin Kjell Kristina Lars Leif Lena Linda Linnea Louise Magnus Malin Marcus Margareta Maria Marie Martin Maryam Mats Mattias Mikael Mohamed Mohammed Monica Nils Oskar Olof Omar Patrik ' +
  'Per Peter Petra Robert Sara Selma Sofia Stefan Susanne Sven Thomas Tomas Ulf Ulla Ulrika Yusuf Åsa').split(' '),
);
const SHAPE = /^(\p{Lu}\p{Ll}+)(?:-\p{Lu}\p{Ll}+)?(?: (?:\p{Lu}\.|af|av|von|van|de|al|el))?(?: \p{Lu}[\p{L}’'-]+){1,2}$/u;
const UNIT = /skol|gymnasi|församling|kyrka|central|center|centrum|stad$|kommun|muse|bibliotek|förskol|gård|plats|torg|gata|väg|park|school|office|team|unit/i;

/** Whether a text is, beyond titles and units, the name of a person. Rather not than wrongly. */
export const isPersonName = (text: string): boolean =>
  text.split(/[,;()/&–]|\s(?:och|and|-)\s/).some((part) => {
    const [name, given = ''] = SHAPE.exec(part.trim()) ?? [];
    return !!name && GIVEN.has(given) && !UNIT.test(name);
  });

/** A person's name in "Ändrad av". A hint and no more: the field is for "a person, role or unit", and a municipality may name who works for it. */
export const rule = {
  id: 'editor-name',
  severity: 'tip',
  clause: '',
  find: ({ host }) => {
    const editor = attributeIn(host, 'editor');
    return isPersonName(editor) ? [{ element: host, data: { text: quote(editor) } }] : [];
  },
} as const satisfies Rule;

const ARTICLE = '<kommun-nyhet lang="sv" headline="Ny bro" description="Bron öppnar i dag." editor=';

export const examples: Examples = {
  source: 'GDPR, article 4.1; SKR, Vilka personuppgifter kan jag publicera på webben? (2018)',
  bad: [`${ARTICLE}"Selma Lagerlöf"></kommun-nyhet>`, `${ARTICLE}"August Strindberg, Kansliet"></kommun-nyhet>`],
  good: [
    `${ARTICLE}"Kommunikationsavdelningen"></kommun-nyhet>`,
    `${ARTICLE}"Fritids- och folkhälsoförvaltningen"></kommun-nyhet>`,
    `${ARTICLE}"Kommunikatör, Kansliet"></kommun-nyhet>`,
    `${ARTICLE}"Borås Stad"></kommun-nyhet>`,
    `${ARTICLE}"Kultur Fritid"></kommun-nyhet>`,
    `${ARTICLE}"Räddningstjänsten Väst"></kommun-nyhet>`,
    `${ARTICLE}"Astrid Lindgrens Skola"></kommun-nyhet>`,
    `${ARTICLE}"Maria Församling"></kommun-nyhet>`,
    `${ARTICLE}"Communications Office"></kommun-nyhet>`,
  ],
};
