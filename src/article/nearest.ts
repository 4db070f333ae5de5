/** How many letters must be put in, taken out or changed to make one word of the other (Levenshtein). */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const letter of one) {
    let before = (row[0] ?? 0) + 1;
    row = row.map((above, index) => (before = index ? Math.min(above + 1, before + 1, (row[index - 1] ?? 0) + Number(letter !== other[index - 1])) : before));
  }
  return row.at(-1) ?? 0;
};

/** The name that another one was meant for: of names with what each is called elsewhere, the one that is written most alike. `undefined` where none is. */
export const nearest = (name: string, called: Readonly<Record<string, string>>): string | undefined => {
  const written = name.trim().toLowerCase();
  const [best] = Object.entries(called)
    .flatMap(([right, others]) => [right, ...others.split(' ')].map((word) => ({ right, far: distance(written, word) / Math.max(written.length, word.length) })))
    .sort((one, other) => one.far - other.far);
  return best && best.far <= 0.4 ? best.right : undefined;
};
