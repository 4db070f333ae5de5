import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../scripts/lib/root.mjs';

/** Every state, and the demo's pages with an article: addresses in the repository. */
export async function statePages() {
  const states = (await readdir(join(root, 'demo/states'))).filter(name => name.endsWith('.html') && name !== 'index.html');
  return ['demo/boras.html', 'demo/granne.html', 'demo/utan-javascript.html', ...states.sort().map(name => `demo/states/${name}`)];
}
