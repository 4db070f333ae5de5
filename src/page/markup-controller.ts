import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Markup } from '../article/markup.js';
import { readMarkup, type IsOurs } from './slotted.js';

/** Whether two readings tell the same. */
const isSame = (one: Markup, other: Markup): boolean =>
  (Object.keys(one) as (keyof Markup)[]).every((key) => (key === 'filled' ? JSON.stringify([...one.filled]) === JSON.stringify([...other.filled]) : one[key] === other[key]));

/** The articles on the pages, by their elements. */
const present = new Map<Node, MarkupController>();

/** One for all of them. It hears of an article that has left its page, too, and then nobody listens. */
let observer: MutationObserver | undefined;

const hear = (records: readonly MutationRecord[]): void => {
  const touched = new Set<MarkupController>();
  for (const { target } of records) {
    for (let node: Node | null = target; node; node = node.parentNode) {
      const article = present.get(node);
      if (article) touched.add(article);
    }
  }
  for (const article of touched) article.lookAgain();
};

/**
 * Follows the markup that the page puts inside the element. Frameworks set a `datetime` in place, where no `slotchange` tells; and an editor or
 * a translator touches every word of the body, which changes nothing here: only what is read differently asks for an update.
 */
export class MarkupController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #isOurs: IsOurs;
  #markup: Markup | undefined;

  constructor(host: ReactiveControllerHost & Element, isOurs: IsOurs) {
    this.#host = host;
    this.#isOurs = isOurs;
    host.addController(this);
  }

  /** What the page tells now. The same object as long as it tells the same. */
  get markup(): Markup {
    if (observer) hear(observer.takeRecords());
    return (this.#markup ??= readMarkup(this.#host, this.#isOurs));
  }

  hostConnected(): void {
    this.#markup = undefined; // nobody watched meanwhile
    present.set(this.#host, this);
    observer ??= new MutationObserver(hear);
    observer.observe(this.#host, {
      childList: true, subtree: true, characterData: true, attributeFilter: ['slot', 'datetime', 'href', 'aria-level', 'lang', 'hidden', 'alt'],
    });
  }

  hostDisconnected(): void {
    present.delete(this.#host);
  }

  /** Asks for an update where the page tells something else now. */
  lookAgain(): void {
    const markup = readMarkup(this.#host, this.#isOurs);
    if (this.#markup && isSame(markup, this.#markup)) return;
    this.#markup = markup;
    this.#host.requestUpdate();
  }
}
