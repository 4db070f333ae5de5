// The component in PHP's Twig, which is Drupal's; Drupal itself is not in Debian.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import { readFileSync } from 'node:fs';
import { ok } from 'node:assert/strict';
import { versionOf } from '../../../scripts/lib/apt.mjs';
import { root } from '../../../scripts/lib/root.mjs';
import { articles } from '../articles.mjs';
import { command } from '../command.mjs';
import { judge, judgeAll } from '../judge.mjs';

export const title = 'Drupal';
const folder = join(root, 'integrations/drupal/kommun_nyhet');
const script = fileURLToPath(new URL('render.php', import.meta.url));

export async function trial(say) {
  const { results, check } = judge(say);
  await judgeAll(check, 'component', command('php', [script, folder], { input: JSON.stringify(articles) }));
  await check('what the component reads is what its schema names', () => {
    const schema = parseDocument(readFileSync(join(folder, 'components/kommun-nyhet/kommun-nyhet.component.yml'), 'utf8')).toJS();
    const given = new Set(Object.values(articles).flatMap(Object.keys).map(key => (key === 'replacedBy' ? 'replaced_by' : key)));
    for (const key of given) ok(key in schema.props.properties || key in schema.slots, `${key} is missing in the schema.`);
  });
  return { results, about: { Twig: `${versionOf('php-twig')}, PHP ${command('php', ['-r', 'echo PHP_VERSION;'])}` } };
}
