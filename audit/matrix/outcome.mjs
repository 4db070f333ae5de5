// The committed outcome, docs/accessibility/matrix.json, and what is written from it.
import { parse } from 'yaml';
import { read } from '../../scripts/lib/files.mjs';
import { earl } from './earl.mjs';
import { report } from './report.mjs';

const path = 'docs/accessibility/matrix.json';

/** The committed outcome, or undefined where there is none. */
export async function committed() {
  const text = await read(path);
  return text ? JSON.parse(text) : undefined;
}

/** `{ path: text }` of all that says what the outcome was. */
export async function filesOf(outcome) {
  if (!outcome) throw new Error(`${path} is missing: run \`npm run a11y -- matrix\`.`);
  return {
    [path]: `${JSON.stringify(outcome, null, 1)}\n`,
    'docs/accessibility/matrix.md': report(outcome),
    'docs/accessibility/earl.jsonld': lines(earl(outcome, await anchors())),
  };
}

/** JSON-LD with a line for each thing that it tells of: small, and its changes can be read. */
const lines = ({ '@context': context, '@graph': graph }) =>
  `{\n"@context": ${JSON.stringify(context)},\n"@graph": [\n${graph.map(node => JSON.stringify(node)).join(',\n')}\n]\n}\n`;

/** `{ '1.4.3': 'contrast-minimum' }`: where each criterion is in WCAG’s text, which names the places after the criteria. */
async function anchors() {
  const { chapters } = parse(await read('audit/report/openacr/catalog-2.5-wcag-2.2-eu.yaml'));
  const criteria = chapters.filter(({ id }) => id.startsWith('success_criteria_level_')).flatMap(chapter => chapter.criteria);
  const placeOf = handle => handle.toLowerCase().match(/[a-z0-9]+/g).join('-');
  return Object.fromEntries(criteria.map(({ id, handle }) => [id, placeOf(handle)]));
}
