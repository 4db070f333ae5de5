/** How often in a row, each within a second of the last. */
const MOST = 10;

/** Says whether once more is all right: two scripts of a page that do not agree must not go on for ever. What comes now and then, always may. */
export const patience = (): (() => boolean) => {
  let times = 0;
  let last = 0;
  return () => {
    const now = performance.now();
    if (now - last > 1000) times = 0;
    last = now;
    return times++ < MOST;
  };
};
