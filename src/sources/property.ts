/** What stands at a path of keys in parsed JSON, `title.rendered`; `undefined` where there is nothing. */
export const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((thing, key) => (thing as Readonly<Record<string, unknown>> | null | undefined)?.[key], value);

/** The text there, trimmed; `undefined` where it is empty or no text. */
export const textAt = (value: unknown, path: string): string | undefined => {
  const found = at(value, path);
  return typeof found === 'string' || typeof found === 'number' ? String(found).trim() || undefined : undefined;
};
