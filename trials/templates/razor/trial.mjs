// The Razor view with Microsoft's Razor 2 as Mono has it, and the class beside it: no .NET is in Debian, and neither Umbraco nor Optimizely runs here.
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { match } from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { versionOf } from '../../../scripts/lib/apt.mjs';
import { root } from '../../../scripts/lib/root.mjs';
import { articles } from '../articles.mjs';
import { command, inSweden } from '../command.mjs';
import { judge, judgeAll } from '../judge.mjs';

export const title = 'Umbraco and Optimizely';
const here = name => fileURLToPath(new URL(name, import.meta.url));
const kit = join(root, 'integrations');
const razor = '/usr/lib/mono/gac/System.Web.Razor';

export async function trial(say) {
  const { results, check } = judge(say);
  const folder = mkdtempSync(join(tmpdir(), 'kommun-nyhet-razor-'));
  const options = { cwd: folder, env: inSweden };
  try {
    copyFileSync(join(razor, readdirSync(razor)[0], 'System.Web.Razor.dll'), join(folder, 'System.Web.Razor.dll'));
    command('mcs', ['-out:Generate.exe', '-r:System.Web.Razor.dll', here('Generate.cs')], options);
    writeFileSync(join(folder, 'View.cs'), command('mono', ['Generate.exe', join(kit, 'razor/_KommunNyhet.cshtml'), 'Page'], options));
    command('mcs', ['-out:Print.exe', '-r:System.Web.Extensions.dll', '-r:System.Web.dll', here('Print.cs'), join(kit, 'razor/KommunNyhet.cs'), 'View.cs'], options);
    await judgeAll(check, 'view', command('mono', ['Print.exe'], { ...options, input: JSON.stringify(articles) }));
    // What maps a CMS's page to the article needs the CMS. What can be seen of it: Razor can read it, and it hands the partial what that prints.
    for (const view of ['umbraco/nyhet.cshtml', 'optimizely/NewsArticleBlock.cshtml']) {
      await check(`${view}: is Razor, and gives the partial its article and its body`, () => {
        const made = command('mono', ['Generate.exe', join(kit, view), 'Page'], options);
        match(made, /ViewData\["Body"\] = /);
        match(made, /<partial/);
        match(readFileSync(join(kit, view), 'utf8'), /<partial name="_KommunNyhet" model="[\w.]+" view-data="ViewData" \/>/);
      });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { results, about: { 'Mono, its Razor and C# compiler': versionOf('mono-mcs') } };
}
