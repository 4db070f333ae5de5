import { readFile, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { root } from '../../scripts/lib/root.mjs';

const types = { '.js': 'text/javascript', '.css': 'text/css' };

/** What dist/ holds now, for Playwright's `route`: a build during a long run would otherwise mix two of them. */
export async function built() {
  const names = (await readdir(join(root, 'dist'))).filter(name => extname(name) in types);
  const files = new Map(await Promise.all(names.map(async name => [`/dist/${name}`, await readFile(join(root, 'dist', name))])));
  return {
    isOfIt: url => files.has(url.pathname),
    give: route => {
      const { pathname } = new URL(route.request().url());
      return route.fulfill({ body: files.get(pathname), contentType: types[extname(pathname)], headers: { 'access-control-allow-origin': '*' } });
    },
  };
}
