// The tables between `<!-- manifest:… -->` and `<!-- /manifest:… -->` in docs/reference*.md. Names and descriptions are
// the code's own, in English; only the heads of the columns are translated.
import { read } from '../lib/files.mjs';

const heads = {
  en: {
    attribute: 'Attribute', property: 'Property', type: 'Type', default: 'Default', description: 'Description',
    slot: 'Slot', part: 'Part', custom: 'Custom property', state: 'State', event: 'Event',
  },
  sv: {
    attribute: 'Attribut', property: 'Egenskap', type: 'Typ', default: 'Förval', description: 'Beskrivning (på engelska)',
    slot: 'Slot', part: 'Del', custom: 'CSS-variabel', state: 'Tillstånd', event: 'Händelse',
  },
};

const code = text => (text ? `\`${text.replaceAll('`', '')}\`` : '–');
const prose = text => (text ?? '').replace(/\s*\n\s*/g, ' ').trim();
const described = ({ description }) => prose(description);
const typed = ({ type }) => code(type?.text);
const defaulted = item => code(item.default);
const named = ({ name }) => code(name);
const isProperty = ({ kind, static: isStatic }) => kind === 'field' && !isStatic;

/** Each table: the element's items, and its columns as `[head, cell]`. */
const tables = {
  attributes: [
    ({ attributes }) => attributes,
    [['attribute', named], ['type', typed], ['default', defaulted], ['description', described]],
  ],
  properties: [
    ({ members }) => members?.filter(isProperty),
    [['property', named], ['attribute', ({ attribute }) => code(attribute)], ['type', typed], ['description', described]],
  ],
  slots: [({ slots }) => slots, [['slot', named], ['description', described]]],
  parts: [({ cssParts }) => cssParts, [['part', named], ['description', described]]],
  'custom-properties': [
    ({ cssProperties }) => cssProperties,
    [['custom', named], ['default', defaulted], ['description', described]],
  ],
  states: [({ cssStates }) => cssStates, [['state', ({ name }) => code(`:state(${name})`)], ['description', described]]],
  events: [
    ({ events }) => events,
    [['event', named], ['type', typed], ['description', described]],
  ],
};

/** `{ path: text }` of the reference, in each language, with its tables as the element is in a manifest. */
export async function referencePages({ modules }) {
  const element = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === 'kommun-nyhet');
  const pages = Object.entries({ en: 'docs/reference.md', sv: 'docs/reference.sv.md' });
  return Object.fromEntries(await Promise.all(pages.map(async ([language, path]) => [path, withTables(await read(path), element, language)])));
}

function withTables(page, element, language) {
  return page.replace(/(<!-- manifest:([\w-]+) -->)[\s\S]*?(<!-- \/manifest:\2 -->)/g, (_, start, name, end) => {
    if (!tables[name]) throw new Error(`The reference asks for the table "${name}": there are ${Object.keys(tables).join(', ')}.`);
    return `${start}\n${tableOf(name, element, heads[language])}\n${end}`;
  });
}

function tableOf(name, element, words) {
  const [itemsOf, columns] = tables[name];
  const items = itemsOf(element) ?? [];
  if (!items.length) throw new Error(`The manifest has no ${name}: say them in the class's comment, or take the table out of docs/reference*.md.`);
  const row = cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    row(columns.map(([head]) => words[head])),
    row(columns.map(() => '---')),
    ...items.map(item => row(columns.map(([, cell]) => cell(item)))),
  ].join('\n');
}
