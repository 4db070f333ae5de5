/** The index of the first line in which two texts differ, which one of them may lack. */
export const firstDifference = (one, other) => {
  const longer = one.length > other.length ? one : other;
  return longer.findIndex((_, index) => one[index] !== other[index]);
};
