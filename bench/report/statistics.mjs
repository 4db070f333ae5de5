/** A value at a share of sorted numbers, between two where it falls there. */
const quantile = (sorted, share) => {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  return low + (sorted[Math.ceil(at)] - low) * (at % 1);
};

/** Median and quartiles. */
export const spread = numbers => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), q1: quantile(sorted, 0.25), q3: quantile(sorted, 0.75) };
};

/** What the rounds say of one variant beside another, each round on its own: what slows one slows both. */
export const ratio = (rounds, name, base, part) => spread(rounds.map(round => round[name][part] / round[base][part]));

/** The most that the quartiles of a figure may lie apart, as a share of it, before we say that we cannot tell. */
const tolerance = 0.15;
export const isNoisy = ({ median, q1, q3 }) => (q3 - q1) / Math.abs(median) > tolerance;
