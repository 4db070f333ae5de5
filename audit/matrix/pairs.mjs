/**
 * Rows in which every pair of values of two axes occurs: `[{ axis: value }]`, from `{ axis: [value] }` of at least two axes.
 * Nobody can look at every combination; most faults that need a combination need two values (NIST SP 800-142). Greedy, and
 * always the same rows for the same axes.
 */
export function everyPair(axes) {
  const [first, second, ...others] = Object.keys(axes).sort((one, other) => axes[other].length - axes[one].length);
  const missing = new Set();
  const key = (one, oneValue, other, otherValue) => JSON.stringify(one < other ? [one, oneValue, other, otherValue] : [other, otherValue, one, oneValue]);
  const pairsOf = row => Object.keys(row).flatMap((one, index) => Object.keys(row).slice(index + 1).map(other => key(one, row[one], other, row[other])));
  const names = Object.keys(axes);
  names.forEach((one, index) => {
    for (const other of names.slice(index + 1)) for (const a of axes[one]) for (const b of axes[other]) missing.add(key(one, a, other, b));
  });

  /** How many missing pairs a value makes with what the row has. */
  const gain = (row, axis, value) => Object.keys(row).filter(other => missing.has(key(axis, value, other, row[other]))).length;
  const finish = (row, turn) => {
    for (const axis of [first, second, ...others].filter(name => !(name in row))) {
      const values = axes[axis].map((_, index) => axes[axis][(index + turn) % axes[axis].length]); // another one first each time
      row[axis] = values.reduce((best, value) => (gain(row, axis, value) > gain(row, axis, best) ? value : best));
    }
    for (const pair of pairsOf(row)) missing.delete(pair);
    return row;
  };

  const rows = axes[first].flatMap((value, one) => axes[second].map((other, two) => finish({ [first]: value, [second]: other }, one + two)));
  while (missing.size) {
    const [one, oneValue, other, otherValue] = JSON.parse([...missing][0]);
    rows.push(finish({ [one]: oneValue, [other]: otherValue }, rows.length));
  }
  return rows;
}
