import type { Readers } from '../article/readers.js';
import { words } from './body.js';
import { isSamePicture } from './same-picture.js';
import { isoDate } from './written-dates.js';

/** Read what other systems write, in all of its forms. */
export const readers: Readers = { words, date: isoDate, isSame: isSamePicture };
