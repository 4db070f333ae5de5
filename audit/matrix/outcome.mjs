// docs/accessibility/matrix.json, matrix.md and earl.jsonld: what was looked at, with what, and what came of it.
import { toJson } from '../outcome.mjs';
import { readCatalogue } from '../report/catalogue.mjs';
import { earl } from './earl.mjs';
import { page } from './page.mjs';

export const path = 'docs/accessibility/matrix.json';

/** What is wrong with an outcome as evidence, in words. */
export const problemsIn = ({ failed, open }) => [...(failed ? [`${failed} looks failed.`] : []), ...open];

/** `{ path: text }` of all that says what the outcome was. */
export const filesOf = async outcome => ({
  [path]: toJson(outcome),
  'docs/accessibility/matrix.md': page(outcome),
  'docs/accessibility/earl.jsonld': lines(earl(outcome, await anchors())),
});

/** JSON-LD with a line for each thing that it tells of: small, and its changes can be read. */
const lines = ({ '@context': context, '@graph': graph }) =>
  `{\n"@context": ${JSON.stringify(context)},\n"@graph": [\n${graph.map(node => JSON.stringify(node)).join(',\n')}\n]\n}\n`;

/** `{ '1.4.3': 'contrast-minimum' }`: where each criterion is in WCAG’s text, which names the places after the criteria. */
async function anchors() {
  const { chapters } = await readCatalogue();
  const criteria = chapters.filter(({ id }) => id.startsWith('success_criteria_level_')).flatMap(chapter => chapter.criteria);
  const placeOf = handle => handle.toLowerCase().match(/[a-z0-9]+/g).join('-');
  return Object.fromEntries(criteria.map(({ id, handle }) => [id, placeOf(handle)]));
}
