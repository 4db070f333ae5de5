// Other people's software: `npm run trials -- <command>`.
import { begin } from '../scripts/lib/begin.mjs';

const commands = {
  editors: () => import('./editors/run.mjs'),
  frameworks: () => import('./frameworks/run.mjs'),
  runtimes: () => import('./runtimes/run.mjs'),
  templates: () => import('./templates/run.mjs'),
  wordpress: () => import('./wordpress/run.mjs'),
};

const help = `Usage: npm run trials -- <command> [options]

  editors    tries what survives in the real editors of CMSs, and writes docs/proof/editors.* and the table in docs/cms*.md; --check, --accept
  frameworks builds a small site with Next, Nuxt, SvelteKit and Angular and meets it in browsers, and writes docs/proof/frameworks.md; --only NAME
  runtimes   prints an article in Deno, Bun and an edge worker that wrangler bundled, as in Node, and writes docs/proof/runtimes.md
  templates  prints articles with the templates of integrations/ in the CMSs' own engines, and writes docs/proof/templates.md; --only NAME
  wordpress  shows a post of a real WordPress in real browsers, and writes docs/proof/wordpress.md; --engine, --fixtures
`;

const [name] = process.argv.splice(2, 1);
if (!(name in commands) || process.argv.includes('--help')) {
  console.log(help);
  if (name && name !== '--help' && !(name in commands)) process.exitCode = 1;
} else begin(commands[name]);
