import { code, list, md, table } from '../markdown.mjs';
import { modes, styles } from '../open.mjs';
import { levels, slow, words } from './axes.mjs';

const verdicts = { checked: 'seen to', page: 'the page’s own', mistaken: 'mistaken' };

/** What a finding's reason says, in a row. */
const rowOf = ({ checker, rule, where = [], pages = [], modes: only = [], styles: sheets = [], found, verdict, reason }) =>
  [checker, code(rule), where.join(', ') || 'anywhere', [...pages, ...only, ...sheets].join(', '), `${found.findings} × on ${found.pages} pages`, verdicts[verdict], reason.trim().replace(/\s+/g, ' ')];

/** docs/accessibility/matrix.md. */
export function page({ date, element, chromium, versions, pages, planned, looked, minutes, workers, passed, failed, checkers, reviewed, open }) {
  const each = Object.entries(checkers);
  const sum = what => each.reduce((total, [, one]) => total + one[what], 0);
  const [looks, failures] = [sum('looks'), sum('failures')];
  const reasons = level => table(['Checker', 'Rule', 'Where', 'Only in', 'Found', 'Verdict', 'Reason'], reviewed.filter(entry => entry.level === level).map(rowOf));
  const sheets = Object.entries(styles).map(([name, path]) => (path ? `[${name}](../../${path})` : name));

  return `# The matrix

Written by \`npm run a11y -- matrix\` on ${date}, for \`<kommun-nyhet>\` ${element} in Chromium ${chromium}: **${passed} passed, ${failed} failed.**

> **På svenska.** Varje läge i demon granskas av fem granskningsmotorer och av projektets egna kontroller, på svenska, på engelska och utan skript, på rubriknivå 1 till 6, med främmande formatmallar och i nio visningslägen. ${looked} av ${planned.total} kombinationer granskades, sammanlagt ${looks} granskningar. Ett fel som motorn pekar ut i elementet godtas bara där motorn har fel; allt som pekas ut har en granskad förklaring nedan.

## The numbers

- **A look** is one checker on one page in one combination: ${looks} of them, over ${looked} of the ${planned.total} combinations in the plan, in ${minutes} min with ${workers} pages at a time. A look has **passed** where everything that the checker found has a reviewed reason, and **failed** where something has none.
${passed > looks ? `- **${passed} passed** is ${passed - looks} more than the looks: the run began by showing each of the ${passed - looks} engines a picture without alternative text, which it had to find.\n` : ''}- **${failed} failed** stands above ${failures} *failures* in the table below, which counts something else: each time that a checker called a node of a page a failure. The same node counts again in every combination. Each of them has been read by a person, and falls under a reason [further down](#failures): the page's own doing (the imitation of Bootstrap's blue, say), or the checker's mistake.
- A **warning** is what axe calls incomplete, Alfa cannot tell, IBM recommends or leaves to a person, and QualWeb leaves to a person or finds against its best practices. Each has a reason, [too](#warnings).
- An engine that finds no rule at work on a page with an article fails the run. What else proves that they look is in [mutants.md](mutants.md).

## What looked

${table(
  ['Checker', 'Version', 'Pages', 'Looks', 'Rules at work in a look', 'Nodes called failures', 'Warnings'],
  each.map(([name, one]) => [name, versions[name] ?? 'own', one.pages, one.looks, one.fewest === one.most ? one.most : `${one.fewest} to ${one.most}`, one.failures, one.warnings]),
)}

axe-core runs with all of its rules, the experimental, best practice and AAA too; IBM Equal Access with all of its guidelines; Alfa with all of its 91 stable rules, AAA too, and not with its seven experimental ones; QualWeb with ACT rules, WCAG techniques and best practices; html-validate with its presets for standards, accessibility and documents, on the page as served and as it then stands, with declarative shadow roots. html-validate does not tell which of its rules had something to judge, so all that are on are counted. Our own checks are in [audit/checks/](../../audit/checks/index.mjs): what they count are the places that they looked at.

## At what

${pages.length} pages: every state in [demo/states/](../../demo/states/index.html), and the demo's pages with an article. The axes:

${table(
  ['Axis', 'Values'],
  [
    ['page', pages.length],
    ['words', `${words.slice(0, -1).join(', ')}, and none: without script. There the element says nothing, so the languages are one.`],
    ['heading level', `as written, ${levels.join(', ')}. The article's headings move there, and the page gets a heading of each level above.`],
    ['page style', sheets.join(', ')],
    ['mode', `${modes.join(', ')}: 320 px wide, WCAG 1.4.12's text spacing in the shadow trees too, text at 200 %, forced colours, more contrast, a dark scheme, print, and right to left`],
  ],
)}

The full product is ${pages.length * words.length * levels.length * Object.keys(styles).length * modes.length} combinations. The plan:

- **${planned.base}**: every page, in Swedish, in English and without script, as it is written, with every checker.
- **${planned.everywhere}**: every pair of two values of words, level, style and mode, each combination on another page, with every checker.
- **${planned.pairs}**: every pair of two values of any two axes, the page included, with every checker but ${slow.join(', ')}, which take half a second a page and more.

Without script means that the page's scripts do not load. With JavaScript switched off in the browser axe and QualWeb do not run, and nothing that they would see differs.

Not run: server-rendered pages; three or more axes at once but by chance; Firefox and WebKit, in which \`npm test\` has its own looks; the pages' Content-Security-Policy, which is set aside so that the engines can run (\`npm test\` has it); QualWeb's rule for text at 200 %, which the mode and our own check stand for.

${open.length ? `## What nobody has reviewed\n\n${list(open.map(md))}\n\n` : ''}## What has been reviewed

Written by hand in [reviewed.yaml](../../audit/reviewed.yaml). A finding without a reason fails the run, and in a whole run so does a reason without a finding. In the element's own tree a failure is let be only where the checker is mistaken.

### Failures

${reasons('failure')}

### Warnings

${reasons('warning')}

[matrix.json](matrix.json) has each rule's outcome; [earl.jsonld](earl.jsonld) is the same in the W3C's format EARL. Run a part again with \`npm run a11y -- matrix --only inaktuell --checker axe\`.
`;
}
