// What the package's own server function prints: so what the templates must print is what it prints, and the other way round.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/root.mjs';
import { articles } from '../articles.mjs';
import { judge, judgeAll } from '../judge.mjs';

export const title = 'renderKommunNyhet';

/** An article's facts as schema.org has them, and as the function's options. */
const given = ({ headline, lead, published, modified, reviewed, expires, editor, url, lang, images, body, share, replacedBy, months }) => [
  {
    '@type': 'NewsArticle',
    headline, description: lead, datePublished: published, dateModified: modified, lastReviewed: reviewed, expires, editor, url, inLanguage: lang,
    image: images.map(({ src, alt, caption, credit, width, height }) => ({ contentUrl: src, description: alt, caption, creditText: credit, width, height })),
  },
  { parts: { body }, share, replacedBy, outdatedAfter: months === undefined ? undefined : months ? `P${months}M` : 'never' },
];

export async function trial(say) {
  const { results, check } = judge(say);
  const { renderKommunNyhet } = await import(join(root, 'dist/server.js'));
  const printed = Object.entries(articles).map(([name, article]) => [name, renderKommunNyhet(...given(article))]);
  await judgeAll(check, 'function', JSON.stringify(Object.fromEntries(printed)));
  return { results, about: { 'kommun-nyhet': JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version } };
}
