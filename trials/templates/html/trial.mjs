// The page of plain HTML, as it stands.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/root.mjs';
import { articles } from '../articles.mjs';
import { judge, differs } from '../judge.mjs';

export const title = 'Plain HTML';

export async function trial(say) {
  const { results, check } = judge(say);
  const html = readFileSync(join(root, 'integrations/html/nyhet.html'), 'utf8');
  const [image] = articles.boras.images;
  const { length } = html.match(/<\/kommun-nyhet>/g);
  await check('one article', () => (length === 1 ? undefined : `${length} articles`));
  // a page that nobody prints anew does not say its age
  await check('page: boras', () => differs('boras', html, { isStatic: true, images: [{ ...image, src: 'images/undertecknare.webp' }] }));
  return { results, about: {} };
}
