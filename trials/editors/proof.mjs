// docs/proof/editors.md: what was tried, what came of it, and what a site writes to allow the element.
import { read } from '../../scripts/lib/files.mjs';
import { configurations } from './configurations.mjs';
import { snippets } from './snippets.mjs';
import { headOf, markdown, rowsOf, tableOf } from './table.mjs';

export const proof = async outcome => `[kommun-nyhet](../../README.md) · [In a template of your CMS](../cms.md)

# What survives in an editor

The editor of a CMS takes away what it does not know. This is what the real ones, from npm, keep of each way to put an article in a text. Run on ${outcome.date} in Chromium ${outcome.chromium}, without network.

${tableOf(outcome, 'en')}

\`npm run test:editors\` runs it again, and fails

- where a cell differs from this page (\`npm run test:editors -- --accept\` takes the difference);
- where a marked link is lost, or an editor that a site has told to allow the element does not keep it, or keeps its \`onclick\`;
- where an editor asks for anything from another machine.

\`npm test\` fails where this page or [its summary](../cms.md#what-survives-in-an-editor) do not say what the last run found.

## What was tried

${markdown(['Column', 'In the text'], snippets.filter(({ by }) => by === 'load').map(snippet => [headOf(snippet, 'en'), `\`${snippet.html}\``]))}

The text was stored already and the editor opened it; a character was typed in a paragraph after it, and "yes" means that what the form then sends has the element, with the attributes that it needs, its text and the link in it. "pasted": the link was copied from another page and pasted, both with keys, so that the clipboard held what a browser puts there. "link button": words were selected and the address was typed in the editor's own dialog; TipTap has none, and was given it by its command.

What a CMS does after its editor is not tried here: a filter on the server, such as Drupal's, may take more away. Umbraco from 16 puts extensions of its own beside StarterKit. Umbraco's rules up to 15 are from [its source](https://github.com/umbraco/Umbraco-CMS); \`trials/editors/settings/umbraco.mjs\` has those for the elements above.

## What becomes of the marked link

${markdown(['Editor', ...marked.map(snippet => (snippet.by === 'load' ? 'stored' : headOf(snippet, 'en')))], rowsOf(outcome, 'en', marked, ({ html }) => `\`${/<a [^>]*>/.exec(html)?.[0] ?? '–'}\``))}

That the link survives is half of it. The script follows one to the page's own site, and to those that its owner names in the template's \`<head>\` ([how](../embedding.md#a-link-that-becomes-the-article)); and one with \`nofollow\` stays a link. TipTap's links have that unless a site says otherwise, with \`Link.configure({ HTMLAttributes: { rel: 'noopener' } })\`.

[editors.json](editors.json) has all that each editor gave back.

## What a site writes to allow the element

Each of these is what was run for its row in the table. Name the attributes: \`kommun-nyhet[*]\` would let \`onclick\` through as well.

${(await Promise.all(configurations.filter(({ allows }) => allows).map(allowed))).join('\n\n')}
`;

const marked = snippets.filter(({ mustBeKept }) => mustBeKept);

const allowed = async ({ allows: { name, how }, settings }) =>
  `### ${name}\n\n${how}\n\n\`\`\`js\n${(await read(`trials/editors/settings/${settings}.mjs`)).trim()}\n\`\`\``;
