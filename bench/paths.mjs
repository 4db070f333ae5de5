import { fileURLToPath } from 'node:url';

/** This folder, and where what is built for a run lies. */
export const here = fileURLToPath(new URL('.', import.meta.url));
export const built = fileURLToPath(new URL('../.cache/bench/', import.meta.url));
