import { expect } from '@open-wc/testing';
import { disownLinks } from '../../src/sources/foreign-links.js';
import { sanitize } from '../../src/sources/sanitize.js';
import { afterThisTest } from '../support/element.js';
import { onEachPath, surroundings } from './support.js';

describe('What a loaded text links to', () => {
  onEachPath(() => {
    it('is not the page’s word, whatever the text says, films and pictures that became links included', () => {
      const body = sanitize('<p><a href="/a" rel="me opener">Ett</a> <a href="/b">två</a></p><iframe src="https://film.example/1"></iframe><p><img src="/c.jpg"></p><form><input></form>', { ...surroundings, shows: () => false });
      disownLinks(body);
      expect([...body.querySelectorAll('a')].map(({ rel }) => rel)).to.deep.equal(Array(5).fill('nofollow noopener'));
    });

    it('stays a link to the page’s own site where that wrote it, or fetches nothing ahead', () => {
      const linksOf = (isForeign: boolean) => {
        const body = sanitize(`<p><a href="${location.origin}/x">Ett</a> <a href="/b">två</a></p>`, surroundings);
        disownLinks(body, isForeign);
        return [...body.querySelectorAll('a')].map(({ textContent }) => textContent);
      };
      expect([linksOf(true), linksOf(false)]).to.deep.equal([['Ett', 'två'], ['Ett', 'två']]);
      const rules = Object.assign(document.createElement('script'), { type: ' SpeculationRules\n', textContent: '{}' });
      document.body.append(rules);
      afterThisTest(() => { rules.remove(); });
      expect([linksOf(true), linksOf(false)]).to.deep.equal([['två'], ['Ett', 'två']]);
    });
  });
});
