import { expect } from '@open-wc/testing';
import { wrapTables } from '../../src/embedding/tables.js';

const namesOf = (html: string): (string | null)[] => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  wrapTables(body, 'Tabell');
  return [...body.querySelectorAll('section')].map(({ ariaLabel }) => ariaLabel);
};

describe('the region around a table', () => {
  it('is called what a reader sees above it', () => {
    expect(namesOf('<table><caption>Öppettider<br>i sommar <span hidden>v. 27</span></caption><tr><td>8–17</table>')).to.deep.equal(['Öppettider i sommar']);
  });

  it('has its number where nothing stands above it', () => {
    expect(namesOf('<table><tr><td>1</table><table><caption> </caption><tr><td>2</table>')).to.deep.equal(['Tabell 1', 'Tabell 2']);
  });
});
