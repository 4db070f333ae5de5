import { framed } from '../job/markup.js';
import { writerOf, type Writer } from '../job/writes.js';
import { wordsIn, type Locale, type Words } from '../job/words.js';

/** One way to show the article. Where a method returns a promise, its work is done when that resolves. */
export interface Variant {
  /** Puts so many articles into an empty place. */
  create(place: HTMLElement, count: number): Promise<unknown> | undefined | void;
  /** What may be looked up before the measures below are timed. */
  prepare?(place: HTMLElement): void;
  /** Gives all articles there the interface's words in a language. */
  speak?(place: HTMLElement, locale: Locale): Promise<unknown> | undefined | void;
  /** Moves the date of the last change of all articles there. */
  modify?(place: HTMLElement, day: string): Promise<unknown> | undefined | void;
  /** What must be undone before the place goes. */
  destroy?(place: HTMLElement): void;
}

/** The interface's words, made once: composing them is part of no variant's work. */
const made = new Map<string, Words>();
export const words = (locale: Locale = 'sv', day?: string): Words => {
  const key = `${locale} ${day}`;
  const found = made.get(key) ?? wordsIn(locale, day);
  made.set(key, found);
  return found;
};

const writers = new WeakMap<HTMLElement, Writer[]>();

type Done = ReturnType<Variant['create']>;

/** The changes of a variant by direct writes into each article's tree; `done` waits for what follows from them. */
export const directly = (
  rootOf: (article: Element) => ParentNode = (article) => article,
  done: (place: HTMLElement) => Done = () => undefined,
): Required<Pick<Variant, 'prepare' | 'speak' | 'modify'>> => ({
  prepare: (place) => writers.set(place, [...place.children].map((article) => writerOf(rootOf(article)))),
  speak(place, locale) {
    writers.get(place)?.forEach((writer) => writer.speak(words(locale)));
    return done(place);
  },
  modify(place, day) {
    writers.get(place)?.forEach((writer) => writer.modify(words('sv', day)));
    return done(place);
  },
});

/** The article as static HTML. */
export const staticMarkup = (): string => framed(words());
