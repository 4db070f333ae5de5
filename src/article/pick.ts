/** The words of a text, as types. */
type Words<T extends string> = T extends `${infer Word} ${infer Rest}` ? Word | Words<Rest> : T;

/** The same reading of several keys: `pick('url name', read)` is `{ url: read('url'), name: read('name') }`. */
export const pick = <K extends string, T>(keys: K, read: (key: Words<K>) => T): Record<Words<K>, T> =>
  Object.fromEntries(keys.split(' ').map((key) => [key, read(key as Words<K>)])) as Record<Words<K>, T>;
