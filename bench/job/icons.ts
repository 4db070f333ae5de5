import type { Channel } from '../../src/article/share-links.js';

/** Drawings as small as the element's own, for every variant. */
export const strokes: Partial<Record<Channel, string>> = {
  facebook: 'M7 1Q5 1 5 3v6M3 5h4',
  x: 'M2 1l6 8M8 1L2 9',
  linkedin: 'M2 4v5M2 1v.1M5 9V4v2q0-2 2-2t2 2v3',
  email: 'M1 2h8v6H1V2l4 3 4-3',
  copy: 'M4 3Q1 3 1 5t3 2M6 3q3 0 3 2T6 7M3 5h4',
};

/** The same as files, for the libraries that load theirs. */
export const iconFile = (channel: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" fill="none" stroke="currentColor"><path d="${strokes[channel as Channel] ?? ''}"/></svg>`;
