import { webAddress } from './addresses.js';

const MOST = 10_000; // things looked at

/** What stands before schema.org's words where that is not the only vocabulary, and where JSON-LD is expanded. */
const PREFIXES = ['', 'schema:', 'https://schema.org/', 'http://schema.org/'];

/** A value of a thing, by its key; `undefined` of what is no thing. */
export const valueOf = (thing: unknown, key: string): unknown => {
  for (const prefix of PREFIXES) {
    const value = (thing as Readonly<Record<string, unknown>> | null | undefined)?.[prefix + key];
    if (value !== undefined) return value;
  }
  return undefined;
};

/** Everything in a value: itself, what it holds, and what that holds. A cycle ends where it began. */
export const thingsIn = (value: unknown): Set<unknown> => {
  const things = new Set([value]);
  for (const thing of things) { // and what is added meanwhile
    if (typeof thing !== 'object' || !thing) continue;
    for (const part of Object.values(thing)) if (typeof part === 'object' && things.size < MOST) things.add(part);
  }
  return things;
};

/** Gives what a reference within a document of linked data stands for, `{"@id": "#bild"}` or a mere `"#bild"`: all that is said of it there. What is none stays as it is. */
export type Resolve = (thing: unknown) => unknown;

/** Resolves references within a document, which is searched when the first is met. */
export const references = (document: unknown, base: string): Resolve => {
  let known: Map<string, object> | undefined;
  const nameOf = (thing: unknown) => {
    const id = typeof thing === 'string' ? thing : valueOf(thing, '@id');
    return typeof id === 'string' ? (webAddress(id, base) ?? id) : undefined;
  };
  const all = () => {
    known = new Map();
    for (const thing of thingsIn(document)) {
      const name = nameOf(thing);
      if (name && typeof thing === 'object') known.set(name, { ...known.get(name), ...thing });
    }
    return known;
  };
  return (thing) => {
    const name = nameOf(thing);
    const found = name === undefined ? undefined : (known ?? all()).get(name);
    return found && typeof thing === 'object' ? { ...found, ...thing } : (found ?? thing);
  };
};
