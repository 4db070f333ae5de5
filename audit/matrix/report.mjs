// docs/accessibility/matrix.md: what was looked at, with what, and what came of it.
import { levels, slow, styles, words } from './axes.mjs';
import { modes } from './modes.mjs';

export function report(outcome) {
  const { date, element, chromium, versions, pages, planned, looked, minutes, workers, passed, failed, checkers, reviewed, open = [] } = outcome;
  const total = Object.values(checkers).reduce((sum, { looks }) => sum + looks, 0);
  const isWhole = looked === planned.total;
  return `# The matrix

Written by \`npm run a11y -- matrix\` on ${date}, for \`<kommun-nyhet>\` ${element} in Chromium ${chromium}: **${passed} passed, ${failed} failed.**

> **På svenska.** Varje läge i demon granskas av fem granskningsmotorer och av projektets egna kontroller, på svenska, på engelska och utan skript, på rubriknivå 1 till 6, med främmande formatmallar och i nio visningslägen. ${isWhole ? looked : `${looked} av ${planned.total}`} kombinationer granskades, sammanlagt ${total} granskningar. Inga fel godtas; varje varning har en granskad förklaring nedan. [earl.jsonld](earl.jsonld) är samma utfall i W3C:s format EARL.

A check passed where one checker looked at one page in one combination and everything that it found has a reviewed reason. ${isWhole ? `All ${planned.total} combinations of the plan were looked at` : `**${looked} of the plan's ${planned.total} combinations were looked at**, when the time that the run was given was over`}, which took ${minutes} min with ${workers} pages at a time.

## What looked

${table(
  ['Checker', 'Version', 'Pages', 'Looks', 'Rules at work in a look', 'Failures', 'Warnings'],
  Object.entries(checkers).map(([name, one]) => [name, versions[name] ?? 'own', one.pages, one.looks, one.fewest === one.most ? one.most : `${one.fewest} to ${one.most}`, one.failures, one.warnings]),
)}

axe-core runs with all of its rules, the experimental, best practice and AAA too; IBM Equal Access with all of its guidelines; Alfa with all of its 91 stable rules, AAA too, and not with its seven experimental ones; QualWeb with ACT rules, WCAG techniques and best practices; html-validate with its presets for standards, accessibility and documents, on the page as served and as it then stands, with declarative shadow roots. html-validate does not tell which of its rules had something to judge, so all that are on are counted. Our own checks are in [audit/checks/](../../audit/checks/): what they count are the places that they looked at.

Failures and warnings count nodes, over and over in each combination; each falls under a reason below${failed ? ', or the run failed' : ''}. A warning is what axe calls incomplete, Alfa cannot tell, IBM recommends or leaves to a person, and QualWeb leaves to a person or finds against its best practices.

Each run begins with a picture without alternative text that is planted in the shadow tree: an engine that does not find it, or finds it before it is there, fails the run. So does an engine with no rule at work on a page with an article.

## At what

${pages.length} pages: every state in [demo/states/](../../demo/states/), and the demo's pages with an article. The axes:

${table(
  ['Axis', 'Values'],
  [
    ['page', pages.length],
    ['words', `${words.slice(0, -1).join(', ')}, and none: without script. There the element says nothing, so the languages are one.`],
    ['heading level', `as written, ${levels.join(', ')}. The article's headings move there, and the page gets a heading of each level above.`],
    ['page style', `${Object.entries(styles).map(([name, path]) => (path ? `[${name}](../../${path})` : name)).join(', ')}`],
    ['mode', `${modes.join(', ')}: 320 px wide, WCAG 1.4.12's text spacing in the shadow trees too, text at 200 %, forced colours, more contrast, a dark scheme, print, and right to left`],
  ],
)}

The full product is ${pages.length * words.length * levels.length * Object.keys(styles).length * modes.length} combinations. The plan:

- **${planned.base}**: every page, in Swedish, in English and without script, as it is written, with every checker.
- **${planned.everywhere}**: every pair of two values of words, level, style and mode, each combination on another page, with every checker.
- **${planned.pairs}**: every pair of two values of any two axes, the page included, with every checker but ${slow.join(', ')}, which take half a second a page and more.

Without script means that the page's scripts do not load. With JavaScript switched off in the browser axe and QualWeb do not run, and nothing that they would see differs.

Not run: server-rendered pages, which do not exist yet; three or more axes at once but by chance; Firefox and WebKit, in which \`npm test\` has its own looks; the pages' Content-Security-Policy, which is set aside so that the engines can run (\`npm test\` has it); QualWeb's rule for text at 200 %, which the mode and our own check stand for.

${open.length ? `## What nobody has reviewed\n\n${open.map(line => `- ${line.replace(/[<>_*\`]/g, '\\$&')}`).join('\n')}\n\n` : ''}## What has been reviewed

Written by hand in [audit/matrix/reviewed.yaml](../../audit/matrix/reviewed.yaml). A finding without a reason fails the run, and in a whole run so does a reason without a finding. In the element's own tree a failure is let be only where the checker is mistaken.

${reviewed.some(({ level }) => level === 'failure') ? `### Failures that are the page's own, or a checker's mistake\n\n${reasons(reviewed.filter(({ level }) => level === 'failure'))}\n\n` : ''}### Warnings

${reasons(reviewed.filter(({ level }) => level === 'warning'))}

[matrix.json](matrix.json) has each rule's outcome. Run a part again with \`npm run a11y -- matrix --only inaktuell --engine axe\`; \`npm run a11y -- --help\` says what there is.
`;
}

const verdicts = { checked: 'seen to', page: 'the page’s own', mistaken: 'mistaken' };

const reasons = entries =>
  entries.length
    ? table(
        ['Checker', 'Rule', 'Where', 'Only in', 'Found', 'Verdict', 'Reason'],
        entries.map(({ checker, rule, where = [], pages = [], modes: only = [], styles: sheets = [], found, verdict, reason }) => [
          checker,
          `\`${rule}\``,
          where.join(', ') || 'anywhere',
          [...pages, ...only, ...sheets].join(', '),
          `${found.findings} × on ${found.pages} pages`,
          verdicts[verdict],
          reason.trim().replace(/\s+/g, ' '),
        ]),
      )
    : 'None.';

const table = (heads, rows) => [heads, heads.map(() => '---'), ...rows].map(cells => `| ${cells.map(cell => String(cell).replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
