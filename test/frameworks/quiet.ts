import { expect, nextFrame } from '@open-wc/testing';
import { shown } from '../support/element.js';
import { emptyBox, errors, type Framework } from './owning.js';
import { PAGE, type Page } from './page.js';

/** A page with an article whose text stands in it. */
const OWN: Page = { ...PAGE, order: ['fore', 'artikel', 'efter'] };

/** How a framework prints a page on the server, and takes it over in the browser. */
export interface ServerRendering {
  readonly html: (page: Page) => string | Promise<string>;
  readonly hydrate: Framework;
}

/** What holds of every framework with a server: it finds the article as it printed it, whether the script of the element comes before or after. */
export const hydratesQuietly = (name: string, { html, hydrate }: ServerRendering): void => {
  describe(`${name} takes over what its server printed`, () => {
    it('without a word in the console, and the article is there once', async () => {
      const told = errors();
      const printed = await html(OWN);
      expect(printed).to.match(/<kommun-nyhet[^>]* editor="Kansliet"[^>]*>/).and.to.contain('Första stycket.');
      const box = emptyBox();
      box.innerHTML = printed;
      await nextFrame();
      const before = shown(box);
      const article = box.querySelector('kommun-nyhet')!;
      const page = hydrate(box, OWN);
      await nextFrame();
      expect(shown(box)).to.equal(before);
      expect(before.match(/Första stycket\./g)).to.have.length(1);
      expect(box.querySelector('kommun-nyhet'), 'the very element that was printed').to.equal(article);
      page.set({ ...OWN, editor: 'Växeln', words: ['Andra stycket.'] });
      await nextFrame();
      expect(shown(box)).to.contain('Ändrad av: Växeln').and.not.to.contain('Första stycket.');
      page.end();
      expect(told).to.deep.equal([]);
    });
  });
};
