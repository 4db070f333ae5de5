// What docs/performance.md says between its marks, and the same tables for the console.
import { pages } from '../cold/pages.mjs';
import { variants } from '../variants/index.mjs';
import { goals, verdict } from './goals.mjs';
import { isNoisy, ratio, spread } from './statistics.mjs';

const titles = Object.fromEntries(variants.map(({ name, title }) => [name, title]));
const isOurs = name => (titles[name] ?? pages[name]?.title)?.startsWith('`<kommun-nyhet>`');
const bold = (name, cell) => (isOurs(name) ? `**${cell}**` : cell);

const table = (head, rows) => [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');

const shown = number => (Math.abs(number) < 100 ? number.toFixed(2) : Math.round(number).toLocaleString('en'));

/** `1.20`, with its quartiles where it was measured more than once, and a `~` where the rounds lie too far apart to tell. */
const figure = ({ median, q1, q3 }) => `${isNoisy({ median, q1, q3 }) ? '~' : ''}${shown(median)}${q1 === q3 ? '' : ` (${shown(q1)}–${shown(q3)})`}`;

/** A table of ratios to static HTML, one column for each measure, number of articles and part. */
function ratios(times, columns) {
  const found = columns.map(column => ({ ...column, ...times.find(({ measure, count }) => measure === column.measure && count === column.count) })).filter(({ rounds }) => rounds);
  const names = variants.map(({ name }) => name).filter(name => found.some(({ rounds }) => rounds[0][name]));
  const cell = (name, { rounds, part }) => (rounds[0][name] ? bold(name, figure(ratio(rounds, name, 'static', part))) : '');
  return table(
    ['', ...found.map(({ count, part, rounds }) => `${part === 'total' ? 'in all' : 'script'}, ${count} (${rounds.length} rounds)`)],
    names.map(name => [titles[name], ...found.map(column => cell(name, column))]),
  );
}

const columnsOf = (measure, counts) => counts.flatMap(count => ['total', 'script'].map(part => ({ measure, count, part })));

const whole = number => Math.round(number).toLocaleString('en');
const tenth = number => (Math.abs(number) < 0.05 ? '0' : number.toFixed(1));

const goalTable = results =>
  table(
    ['goal', 'limit', 'measured', ''],
    goals.map(goal => {
      const measured = goal.of(results);
      const told = verdict(goal, measured);
      return [goal.what, goal.limit?.toLocaleString('en') ?? goal.within.join('–'), measured ? figure(measured) : '', goal.why && told.startsWith('not reached') ? `${told}: ${goal.why}` : told];
    }),
  );

const keptTable = ({ weights }) =>
  table(
    ['each article', 'heap, B', 'nodes', 'over static', 'listeners', 'observers', 'left behind: heap, B', 'nodes', 'listeners'],
    Object.entries(weights).map(([name, { kept, left }]) => [
      titles[name],
      ...[whole(kept.heap), tenth(kept.nodes), tenth(kept.nodes - weights.static.kept.nodes), tenth(kept.listeners), tenth(kept.observers)].map(cell => bold(name, cell)),
      whole(left.heap),
      tenth(left.nodes),
      tenth(left.listeners),
    ]),
  );

const recordTable = ({ records }) =>
  table(
    ['changes of the document, one article', 'language switch', '`date-modified`'],
    Object.entries(records).map(([name, { speak, modify }]) => [titles[name], bold(name, speak), bold(name, modify)]),
  );

function coldTable({ loads }) {
  const columns = { lcp: 'largest paint, ms', ready: 'dates and sharing there, ms', blocking: 'blocking, ms', longTasks: 'long tasks', moved: 'moved, px', requests: 'requests', elsewhere: 'third parties', bytes: 'bytes' };
  const cell = (name, key) => {
    const each = spread(loads.map(round => round[name][key]));
    return `${['lcp', 'ready'].includes(key) && isNoisy(each) ? '~' : ''}${whole(each.median)}`;
  };
  return table(
    ['', ...Object.values(columns)],
    Object.entries(pages).map(([name, { title }]) => [title, ...Object.keys(columns).map(key => bold(name, cell(name, key)))]),
  );
}

function circumstances({ version, commit, date, chromium, firefox, machine, neighbours }) {
  const { processor, cores, node, loadBefore, loadAfter } = machine;
  const busy = Math.max(loadBefore, loadAfter ?? 0) > cores;
  return [
    `kommun-nyhet ${version} (${commit}), ${date}. Chromium ${chromium.version}${firefox ? `, Firefox ${firefox.version}` : ''}, Node ${node}; ${cores} × ${processor}.`,
    `Beside it: ${Object.entries(neighbours).map(([name, own]) => `${name} ${own}`).join(', ')}.`,
    `Processes that wanted to run, on ${cores} cores: ${tenth(loadBefore)} before, ${tenth(loadAfter ?? 0)} after${busy ? ': the machine was busy, so read the ratios, and not where a ~ stands' : ''}.`,
  ].join('\n');
}

/** Sections: a heading, what it tells, a table. */
const sectionsOf = results => {
  const { chromium, firefox, loads } = results;
  return [
    ['The goals', 'A figure is reached where its quartiles are.', goalTable(results)],
    ['Create and lay out', 'Ratios to static HTML through `innerHTML` in the same round. “In all” is script, style and layout.', ratios(chromium.times, columnsOf('create', [1, 10, 100, 1000])), 'create'],
    ['Change the language of every article', 'Ratios to direct writes of the same texts and `lang`s, which is what the static variants are given.', ratios(chromium.times, columnsOf('speak', [1, 100])), 'language'],
    ['Change the date of every article', 'Ratios to direct writes of one text and one attribute.', ratios(chromium.times, columnsOf('modify', [100]))],
    ['A hundred articles up to the frame', 'From the start of a frame until it is painted. The list style is below.', ratios(chromium.times, columnsOf('frame', [100]))],
    ['What changes', 'As a `MutationObserver` counts it; the attribute that asks for the change is left out.', recordTable(results)],
    ['What each article keeps, and leaves behind', 'After a collection, over 100 articles; left behind by each of 1,000 that were created and destroyed.', keptTable(results)],
    ...(loads.length
      ? [['A page from nothing', 'Processor ÷ 4, 1.6 Mbit/s, 150 ms a round trip, nothing cached; medians. “Moved” is the most that headline, text or footer moved over all frames: Chrome’s own layout shift does not see it.', coldTable(results), 'cold']]
      : []),
    ...(firefox ? [['Firefox', 'The main figures, likewise.', ratios(firefox.times, [...columnsOf('create', [1, 100]), ...columnsOf('speak', [100])])]] : []),
  ];
};

export const tablesOf = results => [circumstances(results), ...sectionsOf(results).map(([heading, , content]) => `\n${heading}\n\n${content}`)].join('\n');

const intro = `Written by \`npm run bench\`: do not edit. The numbers are in [results.json](performance/results.json); what was tried, and what it brought,
in [decision 0022](decisions/0022-where-the-time-goes.md).

An article of Borås Stad with two figures, dates, notice and five ways to share, as each of these would show it, in one font. Before
anything is timed the bench proves that every variant shows the same words, each in its language, and shares to the same places. The variants
take turns in every round in random order, each in a frame of its own, and each figure is the median of its ratios to static HTML in the
same round, with quartiles: what slows the machine slows all of them alike. A ~ marks figures whose quartiles lie more than 15 % apart: there the
machine was too noisy to tell.`;

const listStyle = `## The list style

For a page with many whole articles. What is out of sight is laid out when the reader comes near; search in the page, anchors and screen readers
still find it.

\`\`\`css
kommun-nyhet {
  content-visibility: auto;
  contain-intrinsic-size: auto 100rem;
}
\`\`\``;

/** The page with the outcome between its marks; the rest of it is written by hand. */
export function pageOf(results, page) {
  const [start, end] = ['<!-- bench -->', '<!-- /bench -->'];
  if (!page.includes(start) || !page.includes(end)) throw new Error(`docs/performance.md has lost a mark, ${start} or ${end}.`);
  return `${page.slice(0, page.indexOf(start) + start.length)}\n\n${outcomeOf(results)}\n\n${page.slice(page.indexOf(end))}`;
}

const outcomeOf = results =>
  [
    intro,
    circumstances(results),
    ...sectionsOf(results).map(([heading, told, content, chart]) =>
      [`## ${heading}`, told, chart && `![${heading}: the table below as a chart](performance/${chart}.svg)`, content].filter(Boolean).join('\n\n'),
    ),
    listStyle,
  ].join('\n\n');
