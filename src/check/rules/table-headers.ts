import { closestIn } from '../reading/text.js';
import type { Examples, Rule } from '../rule.js';

/** Whether a table sorts something: two rows and two columns or more, and no other table in it, as only layout has. */
const isData = (table: Element): boolean => {
  const rows = [...table.querySelectorAll('tr')];
  return rows.length > 1 && rows.some((row) => row.children.length > 1) && !table.querySelector('table');
};

/** A table in which no cell is a header. */
export const rule = {
  id: 'table-headers',
  severity: 'error',
  clause: '1.3.1',
  find: ({ host, all }) => all('table')
    .map((element, index) => ({ element, data: { number: index + 1 } }))
    .filter(({ element }) => !element.matches('[role=none],[role=presentation]') && !closestIn(host, element, 'td') && isData(element)
      && !element.querySelector('th,[role=columnheader],[role=rowheader]')),
} as const satisfies Rule;

const ROW = '<tr><td>Måndag</td><td>8–16</td></tr>';

export const examples: Examples = {
  source: 'W3C F91, H51',
  bad: [`<table><tr><td>Dag</td><td>Öppet</td></tr>${ROW}</table>`],
  good: [
    `<table><tr><th>Dag</th><th>Öppet</th></tr>${ROW}</table>`,
    '<table><tr><th scope="row">Måndag</th><td>8–16</td></tr><tr><th scope="row">Tisdag</th><td>8–16</td></tr></table>',
    `<table role="presentation">${ROW}${ROW}</table>`,
    `<table>${ROW}</table>`,
  ],
};
