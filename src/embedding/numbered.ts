/** Numbers words from their second use on: two links that lead to two places are not called the same (WCAG 2.4.9). */
export const numbering = (): ((words: string) => string) => {
  const uses = new Map<string, number>();
  return (words) => {
    const use = (uses.get(words) ?? 0) + 1;
    uses.set(words, use);
    return use > 1 ? `${words} (${use})` : words;
  };
};
