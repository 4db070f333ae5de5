import { read } from '../../scripts/lib/files.mjs';

/** A page's title, by which its window and its tree are found. */
export async function titleOf(page) {
  const title = (await read(page)).match(/<title[^>]*>(.+?)<\/title>/)?.[1];
  if (!title) throw new Error(`${page} has no title to find it by.`);
  return title;
}
