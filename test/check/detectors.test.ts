import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { withoutNumbers } from '../../src/check/reading/personal.js';
import { quote, sounds, tidy } from '../../src/check/reading/text.js';
import { capitalsIn } from '../../src/check/rules/all-capitals.js';
import { isFileName } from '../../src/check/rules/alt-file-name.js';
import { pictureWords } from '../../src/check/rules/alt-phrase.js';
import { hasContact } from '../../src/check/rules/editor-contact.js';
import { isPersonName } from '../../src/check/rules/editor-name.js';
import { readsAsHeading } from '../../src/check/rules/heading-bold.js';
import { languageOf } from '../../src/check/rules/language-unmarked.js';
import { isAddress } from '../../src/check/rules/link-address.js';
import { isVague } from '../../src/check/rules/link-vague.js';
import { found, parse } from './examples.js';
import { runs } from '../support/engine.js';

const boras = parse(await (await fetch('/demo/boras.html')).text()).querySelector('kommun-nyhet')!;
/** The article's paragraphs, headings, captions and text alternatives, and their sentences. */
const SENTENCES = [...boras.querySelectorAll('h1,h2,p,li,figcaption')].map((each) => tidy(each.textContent))
  .concat([...boras.querySelectorAll('img')].map(({ alt }) => alt))
  .flatMap((text) => [text, ...text.split(/(?<=[.:]) (?=\p{Lu}|–)/u)]);

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.constantFrom(...SENTENCES),
  fc.array(fc.constantFrom('0', '1', '-', '+', ' ', '@', '.', 'A', 'å', 'THE', 'och', 'https://', 'IMG_', ' of '), { maxLength: 60 }).map((parts) => parts.join('')),
);
/** Some of the article's sentences, in any order. */
const someSentences = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));

/** What each detector says of a text: nothing, where all is well. */
const alarms = (text: string): string[] =>
  Object.entries({
    capitals: capitalsIn(text),
    file: isFileName(text, 'images/signering-800.webp'),
    picture: pictureWords(text),
    contact: hasContact(text),
    number: withoutNumbers(text) !== text,
    english: languageOf(text) === 'en',
    address: isAddress(text),
    vague: isVague(text),
  }).filter(([, alarm]) => alarm).map(([name]) => name);

/** How many times longer texts take than the same texts in ten pieces each, by the best of two, or of five where that is too long: once, where the time grows with the length alone. */
const growth = (texts: readonly string[], read: (text: string) => void, most: number): number => {
  const pieces = texts.flatMap((text) => Array.from({ length: 10 }, (_, place) => text.slice(place * text.length / 10, (place + 1) * text.length / 10)));
  const time = (some: readonly string[]) => {
    const start = performance.now();
    some.forEach(read);
    return performance.now() - start;
  };
  const [wholes, parted]: [number[], number[]] = [[], []];
  const times = () => Math.min(...wholes) / Math.min(...parted);
  while (wholes.length < 2 || (wholes.length < 5 && times() >= most)) {
    wholes.push(time(texts));
    parted.push(time(pieces));
  }
  return times();
};

describe('what the author checks read in a text', () => {
  it('never throws, whatever the text', () => {
    fc.assert(fc.property(anyText, (text) => {
      alarms(text);
      isPersonName(text);
      readsAsHeading(text);
      sounds(text);
      expect(Array.from(quote(text)).length).to.be.at.most(60);
    }), { numRuns: runs(500) });
  });

  it('is nothing wrong in the sentences of the Borås article, alone or together', () => {
    expect(SENTENCES.length).to.be.above(40);
    fc.assert(fc.property(someSentences, (text) => { expect(alarms(text)).to.be.empty; }), { numRuns: runs(300) });
  });

  it('takes as much time as there is text, however long it is', () => {
    const texts = ['a', 'A ', 'a@', '0-', '1 ', 'www.', 'a.', 'och the '].map((part) => part.repeat(20_000 / part.length));
    expect(growth(texts, (text) => {
      capitalsIn(text);
      isAddress(text);
      isVague(text);
      languageOf(text);
    }, 6), 'ten times is the square').to.be.below(6);
    const names = Array.from({ length: 20 }, () => texts.map((text) => text.slice(0, 1000))).flat(); // what an attribute, or a text alternative, may hold
    expect(growth(names, (name) => {
      alarms(name);
      isPersonName(name);
    }, 30), 'a hundred times is the cube').to.be.below(30);
  });

  it('is Swedish in the paragraphs of the article that are long enough', () => {
    const long = SENTENCES.filter((text) => text.length > 250);
    expect(long.length).to.be.at.least(5);
    expect(long.filter((text) => languageOf(text) === 'sv').length / long.length).to.be.above(0.7);
  });

  it('is English where it is, and no language where that is not clear', () => {
    for (const text of [
      'The municipality and the police have signed an agreement with the aim of reducing crime.',
      'You will find more information about your school on this page, which is updated weekly.',
    ]) expect(languageOf(text), text).to.equal('en');
    for (const text of [
      '', 'The Bridge', 'Läs mer', 'Öppettider', 'The Voice of the North och The Circle of Life visas.',
      'Kommunen og politiet har inngått en avtale som er viktig for alle som bor i byen, og det er ikke nytt.',
      'Die Stadt und die Polizei haben eine Vereinbarung getroffen, die für alle Menschen in der Stadt gilt.',
      'De gemeente en de politie hebben een overeenkomst getekend die is bedoeld om de stad veilig te maken.',
    ]) expect(languageOf(text), text).to.be.undefined;
  });

  it('is a personal identity number where the day and the check digit are right', () => {
    // Skatteverket’s number for tests, in each way of writing; one of a hundred years, and a coordination number made from it
    for (const text of ['19121212-1212', '191212121212', '121212-1212', '121212+1212', '121212 1212', '1212121212', 'Nr 121212-1212, Kansliet', '121272-1219']) {
      expect(withoutNumbers(text), text).not.to.equal(text);
    }
    for (const text of ['121212-1213', '121312-1212', '121240-1212', '212000-0142', '2021-05-07 08:00', '12121212121212', '033-35 70 00', '']) {
      expect(withoutNumbers(text), text).to.equal(text);
    }
  });

  it('is a personal identity number on every day there is, or that day and sixty, and on no other', () => {
    // of the year and the series of Skatteverket’s numbers for tests; one check digit of the ten is right
    const numbers = (day: string) => Array.from('0123456789', (digit) => `1890${day}-980${digit}`).filter((text) => withoutNumbers(text) !== text);
    for (const day of ['0101', '0209', '0310', '0419', '0520', '0629', '0730', '0831', '0911', '1022', '1130', '1231', '0161', '0269', '0370', '0479', '0580', '0689', '0790', '0891']) expect(numbers(day).length, day).to.equal(1);
    for (const day of ['0001', '0100', '0160', '1301', '1901', '2001', '9001', '0132', '0139', '0140', '0159', '0192', '0199']) expect(numbers(day), day).to.be.empty;
  });

  it('is each personal identity number of several, and after another number', () => {
    expect(withoutNumbers('19121212-1212, 121212-1212').trim()).to.equal(',');
    for (const dash of ['\u2011', '–', '+', ' ', '\u00a0', '']) expect(withoutNumbers(`121212${dash}1212`).trim(), dash).to.equal('');
    expect(withoutNumbers('Dnr 121212-1213, 19121212-1212').trim()).to.equal('Dnr 121212-1213,');
  });

  it('is an address also in capitals, and only where nothing else is said', () => {
    for (const text of ['WWW.KOMMUN.EXAMPLE', 'Www.kommun.example', 'HTTPS://KOMMUN.EXAMPLE/BRON', 'Http://kommun.example', 'https://kommun.example', 'KOMMUN.EXAMPLE/BRON', 'en.kommun.example/bron?a=1', 'ny-kommun.example/bron']) expect(isAddress(text), text).to.be.true;
    for (const text of ['', 'Se www.kommun.example', 'www.kommun.example i dag', 'Se https://kommun.example', 'https://kommun.example är ny', 'Se kommun.example/bron', 'kommun.example/bron i dag', 'kommun.example', 'kommun.example/', 'Bron/tunneln', 'www.', 'https://']) expect(isAddress(text), text).to.be.false;
  });

  it('is a person’s name only where there is little doubt', () => {
    for (const text of ['Selma Lagerlöf', 'August Strindberg', 'Astrid Lindgren', 'Anna Maria Lenngren', 'Anna-Maria Lenngren', 'Selma O. Lagerlöf', 'Selma Lagerlöf, Kansliet', 'Kansliet (Selma Lagerlöf)', 'Selma Lagerlöf och August Strindberg']) {
      expect(isPersonName(text), text).to.be.true;
    }
    for (const text of [
      '', 'Kommunikationsavdelningen', 'Kansliet', 'Redaktör', 'Borås Stad', 'Region Skåne', 'Åre kommun', 'Kontaktcenter Borås', 'Polisen Borås', 'Kultur Fritid', 'Barn och unga', 'Miljö- och byggnadsnämnden',
      'Räddningstjänsten Södra Älvsborg', 'Stadens Bostäder AB', 'Borås Energi', 'Visit Borås', 'Maria Skola', 'Sofia Församling', 'Karl Johans Park', 'Per Brahegymnasiet', 'Communications Department', 'City Council', 'Press Office', 'Anna',
    ]) expect(isPersonName(text), text).to.be.false;
  });

  it('is a person’s name also with a particle, a hyphen or an apostrophe, and beside a unit', () => {
    for (const text of [
      'Erik af Klint', 'Erik av Pommern', 'Carl von Linné', 'Martin van Buren', 'Maria de Medici', 'Omar al Mukhtar', 'Ahmed el Inglizi',
      'Ida Gawell-Blumenthal', 'Peter O’Toole', "Peter O'Toole", 'Maria Stader', 'Selma Sand Lagerlöf',
      ...['; ', '/', ' & ', ' – ', ' - ', ' och ', ' and '].map((between) => `Kansliet${between}Selma Lagerlöf`),
    ]) expect(isPersonName(text), text).to.be.true;
  });

  it('is no person’s name where a unit or a place is called by one', () => {
    for (const unit of [
      'Skola', 'Gymnasium', 'Församling', 'Kyrka', 'Hälsocentral', 'Center', 'Kulturcentrum', 'Stad', 'Kommun', 'Museum', 'Bibliotek', 'Gård', 'Plats', 'Torg', 'Gata', 'Väg', 'Park', 'School', 'Office', 'Team', 'Unit', 'FAMILJECENTRAL',
    ]) expect(isPersonName(`Maria ${unit}`), unit).to.be.false;
    for (const text of ['S:ta Maria Kapell', 'Maria Magdalenas arkiv', 'Maria Magdalenas andliga råd']) expect(isPersonName(text), text).to.be.false;
  });
});

describe('what the author checks find in any article', () => {
  const anyMarkup = fc.array(fc.oneof(
    fc.constantFrom('<p>', '</p>', '<b>', '</b>', '<h2>', '</h2>', '<h5>', '<li>', '<table><tr><td>', '<img>', '<img alt="a.webp" src="%">', '<a href="">', '</a>', '<div slot="lead">', '<time slot="published">', '<svg><a href="#">', '<h9 role="heading" aria-level="x">'),
    fc.constantFrom(...SENTENCES), fc.string(),
  ), { maxLength: 12 }).map((parts) => parts.join(''));
  const anyAttributes = fc.dictionary(fc.constantFrom('editor', 'date-published', 'expires', 'headline', 'heading-level', 'locale', 'lang', 'slot', 'aria-hidden'), fc.oneof(fc.string(), fc.constantFrom('2021-05-07', 'en', '3')));

  it('never throws, and always has words without places left to fill in', () => {
    fc.assert(fc.property(anyMarkup, anyAttributes, (markup, attributes) => {
      const document = parse(`<kommun-nyhet>${markup}</kommun-nyhet>`);
      for (const [name, value] of Object.entries(attributes)) document.querySelector('kommun-nyhet')!.setAttribute(name, value);
      const html = document.documentElement.outerHTML;
      expect(found(document.body.innerHTML)).not.to.contain('undefined');
      expect(document.documentElement.outerHTML).to.equal(html);
    }), { numRuns: runs(150) });
  });
});
