import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Markup } from '../article/markup.js';
import { readMarkup, type IsOurs } from './slotted.js';

/** Whether two readings tell the same. */
const isSame = (one: Markup, other: Markup): boolean =>
  (Object.keys(one) as (keyof Markup)[]).every((key) => (key === 'filled' ? JSON.stringify([...one.filled]) === JSON.stringify([...other.filled]) : one[key] === other[key]));

/**
 * Follows the markup that the page puts inside the element. Frameworks set a `datetime` in place, where no `slotchange` tells; and an editor or
 * a translator touches every word of the body, which changes nothing here: only what is read differently asks for an update.
 */
export class MarkupController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #isOurs: IsOurs;
  #observer: MutationObserver | undefined;
  #markup: Markup | undefined;

  constructor(host: ReactiveControllerHost & Element, isOurs: IsOurs) {
    this.#host = host;
    this.#isOurs = isOurs;
    host.addController(this);
  }

  /** What the page tells now. The same object as long as it tells the same. */
  get markup(): Markup {
    if (this.#observer?.takeRecords().length) this.#read();
    return this.#markup ?? this.#read();
  }

  hostConnected(): void {
    this.#markup = undefined; // nobody watched meanwhile
    this.#observer ??= new MutationObserver(() => {
      const before = this.#markup;
      if (this.#read() !== before) this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host, {
      childList: true, subtree: true, characterData: true, attributeFilter: ['slot', 'datetime', 'href', 'aria-level', 'lang', 'hidden', 'alt'],
    });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #read(): Markup {
    const markup = readMarkup(this.#host, this.#isOurs);
    if (!this.#markup || !isSame(markup, this.#markup)) this.#markup = markup;
    return this.#markup;
  }
}
