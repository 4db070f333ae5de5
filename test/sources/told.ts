import type { SourceArticle } from '../../src/sources/article.js';
import { read } from '../../src/sources/read.js';
import type { Reading } from '../../src/sources/reading.js';
import { ADDRESS, readFixture } from './fixtures/index.js';

/** What a reading tells: without what is absent, and without lists that are empty. */
export const told = (reading: Reading): unknown =>
  JSON.parse(JSON.stringify(reading, (_, value: unknown) => (Array.isArray(value) && !value.length ? undefined : value)));

/** What a file of the fixtures tells. */
export const toldIn = async (file: string, fragment = ''): Promise<unknown> => told(await readFixture(file, fragment));

/** What a text tells of an article. */
export const articleIn = (text: string, fragment = '', address = ADDRESS): Partial<SourceArticle> => {
  const reading = read(text, address, fragment);
  return typeof reading === 'object' && 'format' in reading ? reading : {};
};
