import { sanitize } from '../../src/sources/sanitize.js';
import type { BodySurroundings } from '../../src/sources/surroundings.js';
import { replace } from '../support/element.js';

/** The two ways in which a text is sanitised. */
export type Path = 'setHTML' | 'DOMPurify';

/** Those that this engine has: paths.test.ts says which has which. */
export const paths: readonly Path[] = 'setHTML' in Element.prototype ? ['setHTML', 'DOMPurify'] : ['DOMPurify'];

const { setHTML } = Element.prototype as { setHTML?: unknown };

/** Makes the sanitiser take one of them, until the test is over. */
export const take = (path: Path): void => {
  if (setHTML) replace(Element.prototype, 'setHTML', path === 'setHTML' ? setHTML : undefined);
};

/** The same tests on each path. */
export const onEachPath = (tests: (path: Path) => void): void => {
  for (const path of paths) {
    describe(`by way of ${path}`, () => {
      beforeEach(() => { take(path); });
      tests(path);
    });
  }
};

/** An article of our example, and a page that shows every picture. */
export const surroundings: BodySurroundings = {
  base: 'https://www.boras.se/nyheter/tryggare.html',
  level: 2,
  shows: () => true,
  words: { picture: () => 'Visa bilden', media: (host) => `Öppna innehåll från ${host}`, form: (host) => `Öppna formuläret hos ${host}` },
  lang: undefined,
  report: undefined,
};

/** What comes of a text, written out to be compared; the page itself never writes it out. */
export const cleaned = (html: string, changes: Partial<BodySurroundings> = {}): string => {
  const box = document.implementation.createHTMLDocument().createElement('div');
  box.append(sanitize(html, { ...surroundings, ...changes }));
  return box.innerHTML;
};
