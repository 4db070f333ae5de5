import { expect } from '@open-wc/testing';
import { ADDRESS, fixtures, readFixture } from '../sources/fixtures/index.js';
import { cleaned, onEachPath, paths, take } from './support.js';

/** Bodies as publishing systems write them, each with what is to come of it, written by hand. */
const BODIES = ['ckeditor', 'drupal', 'layout-table', 'rss-description', 'sitevision', 'tinymce', 'word-paste', 'wordpress-block', 'wordpress-classic'];

const file = async (name: string) => (await fetch(`/test/sanitize/ordinary/${name}.html`)).text();
const clean = (html: string) => cleaned(html, { shows: (address) => address.startsWith('https://www.boras.se/') });
/** The same without the white space between blocks, which nobody sees; a line for each tag, so that a difference is found. */
const lines = (html: string) => html.replace(/[ \n\t]+/g, ' ').replace(/ ?(<\/?(?!a\b|b\b|span|img|br|em|strong)[^>]*>) ?/g, '\n$1\n').replace(/\n+/g, '\n').trim();

describe('An ordinary body', () => {
  onEachPath(() => {
    for (const name of BODIES) {
      it(`becomes a news text: ${name}`, async () => {
        expect(lines(clean(await file(name)))).to.equal(lines(await file(`${name}.expected`)));
      });
    }

    it('stays what it became when it is sanitised once more', async () => {
      for (const name of BODIES) {
        const text = clean(await file(name));
        expect(cleaned(text)).to.equal(text);
      }
    });
  });

  for (const name of BODIES) {
    it(`becomes the same, to the letter, in every way that this engine has: ${name}`, async () => {
      const html = await file(name);
      const [first = '', ...others] = paths.map((path) => {
        take(path);
        return clean(html);
      });
      expect(first).not.to.equal('');
      for (const other of others) expect(other).to.equal(first);
    });
  }

  // Where the engine has one way only, the next test alone says something.
  it('becomes the same, to the letter, in every way that this engine has: what each source in our fixtures gives', async () => {
    for (const { name, html } of await bodies()) {
      const [first, ...others] = paths.map((path) => {
        take(path);
        return cleaned(html, { base: ADDRESS });
      });
      for (const other of others) expect(other, name).to.equal(first);
    }
  });

  it('keeps its words: what each source in our fixtures gives', async () => {
    const all = await bodies();
    expect(all.length, 'sources that give HTML').to.be.above(15);
    for (const { name, html } of all) {
      expect(wordsIn(cleaned(html, { base: ADDRESS })), name).to.equal(wordsIn(html));
    }
  });
});

/** The bodies that are HTML among the articles of our fixtures. */
const bodies = async () => {
  const found = [];
  for (const { name, file: path, fragment } of fixtures) {
    const reading = await readFixture(path, fragment);
    if (typeof reading === 'object' && 'html' in reading && reading.html) found.push({ name, html: reading.html });
  }
  return found;
};
/** What a reader of HTML would read. */
const wordsIn = (html: string) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const unread of body.querySelectorAll('script, style')) unread.remove();
  return body.textContent.replace(/\s+/g, ' ').trim();
};
