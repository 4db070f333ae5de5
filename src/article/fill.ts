/** Puts values in the places that a pattern names in braces, `Dela på {service}`; each passes through `as` first. */
export const fill = (pattern: string, values: Readonly<Record<string, string | number>>, as: (value: string) => string = String): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) => as(String(values[name])));
