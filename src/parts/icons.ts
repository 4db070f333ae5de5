import type { Channel } from '../article/share-links.js';

/** The drawing before a channel's words: strokes of our own, on a field of ten by ten. For the eye alone, since the words say it all. */
export const strokes: Readonly<Record<Channel, string>> = {
  facebook: 'M7 1Q5 1 5 3v6M3 5h4',
  x: 'M2 1l6 8M8 1L2 9',
  linkedin: 'M2 4v5M2 1v.1M5 9V4v2q0-2 2-2t2 2v3',
  email: 'M1 2h8v6H1V2l4 3 4-3',
  copy: 'M4 3Q1 3 1 5t3 2M6 3q3 0 3 2T6 7M3 5h4',
  native: 'M5 6V1L3 3l2-2 2 2M2 5v4h6V5',
  bluesky: 'M5 5L1 2v4h4v3V6h4V2z',
  mastodon: 'M1 8V2h8v6M5 2v5',
  whatsapp: 'M1 9V5q0-4 4-4t4 4-4 4zM4 4q0 2 2 2',
  threads: 'M7 5q0 2-2 2T3 5t2-2 2 2 1 2 1-2-4-4-4 4 4 4h2',
  print: 'M3 3V1h4v2M3 7H1V3h8v4H7M3 6h4v3H3z',
};
