/** The same reading of several keys: `pick(['url', 'name'], read)` is `{ url: read('url'), name: read('name') }`. */
export const pick = <K extends string, T>(keys: readonly K[], read: (key: K) => T): Record<K, T> =>
  Object.fromEntries(keys.map((key) => [key, read(key)])) as Record<K, T>;
