import type { PropertyValues } from 'lit';
import { gatherFacts, type Facts, type Report, type Source, type FactName } from '../article/facts.js';
import { jsonFault } from '../article/json-fault.js';
import type { Markup } from '../article/markup.js';
import { readJsonLd, readNewsArticle, type Article } from '../article/news-article.js';
import { stockholm } from '../article/stockholm.js';
import { reportMisplaced } from './misplaced.js';

/** An element that tells facts: by properties of their names, and by an article as an object. */
type Host = Element & Omit<Source, 'images'> & { readonly article: unknown };

/** The object's article; what throws when it is read is none. */
const readProperty = ({ article, baseURI }: Host, report: Report): Article | undefined => {
  try {
    return readNewsArticle(article, baseURI, { report });
  } catch {
    return undefined;
  }
};

/** The facts of one element's article. Each is read again only where something that tells it has changed: a language switch needs words alone. */
export class KnownFacts {
  readonly #names: readonly FactName[];
  #facts: Facts | undefined;
  #data: readonly (Article | undefined)[] = [];
  #child: { readonly json: string; readonly base: string; readonly article: Article | undefined } | undefined;
  #toldBy: readonly unknown[] = [];

  /** `names` are the properties that tell facts. */
  constructor(names: readonly FactName[]) {
    this.#names = names;
  }

  /** The facts now; `changed` are the element's properties that did since, `loaded` is the article that `src` names. */
  read(host: Host, changed: PropertyValues, markup: Markup, loaded: Article | undefined, report: Report): Facts {
    const toldBy = [markup, loaded, host.baseURI];
    const isSame = !changed.has('article') && toldBy.every((each, index) => each === this.#toldBy[index]);
    const again = this.#names.filter((name) => changed.has(name));
    if (this.#facts && isSame && !again.length) return this.#facts;
    if (!isSame) {
      this.#data = this.#readData(host, markup, report);
      reportMisplaced(host, markup, this.#names, report);
    }
    const asked = isSame ? again : this.#names;
    const attributes: Source = Object.fromEntries(asked.map((name) => [name, host[name]]));
    this.#facts = gatherFacts([markup, attributes, ...this.#data, loaded], {
      base: host.baseURI,
      zone: stockholm,
      canShare: 'share' in navigator,
      report,
      ...(isSame && { known: this.#facts, again }),
    });
    this.#toldBy = toldBy;
    return this.#facts;
  }

  /** The articles that an element has as data: the object, and the first of the child scripts of its markup that has one; they are parsed again only where they have changed. */
  #readData(host: Host, { json }: Markup, report: Report): readonly (Article | undefined)[] {
    const { baseURI: base } = host;
    const property = readProperty(host, report);
    if (json !== this.#child?.json || base !== this.#child.base) {
      const texts = json.split('\0').filter((text) => text.trim());
      const [article] = texts.flatMap((text) => readJsonLd(text, base, { report }) ?? []);
      for (const text of article ? [] : texts) report('article', text, `a NewsArticle${jsonFault(text)}`);
      this.#child = { json, base, article };
    }
    if (host.article && !property) report('article', 'object', 'a NewsArticle');
    return [property, this.#child.article];
  }
}
