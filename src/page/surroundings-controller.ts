import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nearestLang, withHosts } from './language.js';

/** The articles on the pages, in the order in which they came. */
const present = new Set<SurroundingsController>();

/** One for all of them, in every tree in which they stand. */
let observer: MutationObserver | undefined;

const wake = (event: PageTransitionEvent): void => {
  if (event.persisted) for (const each of present) each.host.requestUpdate();
};

/**
 * Follows what an article depends on around it: the language of its place, the other articles on the page, and the page's return from the
 * browser's cache, in which an article may have grown old.
 */
export class SurroundingsController implements ReactiveController {
  readonly host: ReactiveControllerHost & Element;
  #lang: string | undefined;
  #cameToOthers: boolean | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.host = host;
    host.addController(this);
  }

  /** The language of the element's place: a BCP 47 tag, empty where nobody says. */
  get lang(): string {
    return (this.#lang ??= nearestLang(this.host));
  }

  /**
   * Whether the article's controls must be told apart from those of others. One that was alone until others came need not: it is still the
   * only one with short names (docs/decisions/0019-what-a-screen-reader-said.md).
   */
  get isOneOfSeveral(): boolean {
    this.#cameToOthers ??= present.size > 1;
    return this.#cameToOthers && present.size > 1;
  }

  hostConnected(): void {
    this.#lang = undefined;
    this.#cameToOthers = undefined;
    observer ??= new MutationObserver(() => { for (const each of present) each.lookAround(); });
    for (const each of withHosts(this.host)) observer.observe(each.getRootNode(), { subtree: true, attributeFilter: ['lang'] });
    if (!present.size) addEventListener('pageshow', wake);
    present.add(this);
    this.host.requestUpdate(); // language, base and document may be others than before
  }

  hostDisconnected(): void {
    present.delete(this);
    if (!present.size) {
      removeEventListener('pageshow', wake);
      observer?.disconnect();
    }
    if (present.size === 1) for (const last of present) last.host.requestUpdate(); // one again: its names become short
  }

  /** Asks for an update where the language around has become another. */
  lookAround(): void {
    const lang = nearestLang(this.host);
    if (lang === this.#lang) return;
    this.#lang = lang;
    this.host.requestUpdate();
  }
}
