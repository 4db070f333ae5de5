import { expect } from '@open-wc/testing';
import { disownLinks } from '../../src/sources/foreign-links.js';
import { sanitize } from '../../src/sources/sanitize.js';
import { onEachPath, surroundings } from './support.js';

describe('What a loaded text links to', () => {
  onEachPath(() => {
    it('is not the page’s word, whatever the text says, films and pictures that became links included', () => {
      const body = sanitize('<p><a href="/a" rel="me opener">Ett</a> <a href="/b">två</a></p><iframe src="https://film.example/1"></iframe><p><img src="/c.jpg"></p><form><input></form>', { ...surroundings, shows: () => false });
      disownLinks(body);
      expect([...body.querySelectorAll('a')].map(({ rel }) => rel)).to.deep.equal(Array(5).fill('nofollow noopener'));
    });
  });
});
