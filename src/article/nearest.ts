/** How alike two words are, from 0 to 1: how many of their letters both have. Misspelt words have mostly the right letters. */
const alikeness = (one: string, other: string): number => {
  const letters = [...new Set(one + other)];
  return letters.filter((letter) => one.includes(letter) && other.includes(letter)).length / letters.length;
};

/** The name that another one was meant for: of names with what each is called elsewhere, the one that is written most alike. `undefined` where none is. */
export const nearest = (name: string, called: Readonly<Record<string, string>>): string | undefined => {
  const written = name.trim().toLowerCase();
  let best: string | undefined;
  let most = 0.74; // below it, the letters are in common by chance
  for (const [right, others] of Object.entries(called)) {
    for (const word of [right, ...others.split(' ')]) {
      const alike = word === written ? 2 : alikeness(word, written);
      if (alike > most) [best, most] = [right, alike];
    }
  }
  return best;
};
