import { OWN_MARK, ownNodes } from './own-nodes.js';
import type { Writings, WrittenPlace } from './light-dom.js';

/** From the last to the first, so that each is put before what comes after it. */
const PLACES: readonly WrittenPlace[] = ['body', 'image', 'lead', 'headline'];
const LEFT_BEHIND = PLACES.map((place) => `:scope>[${OWN_MARK}][slot=${place}]`).join();

interface Written {
  readonly key: string;
  readonly nodes: readonly HTMLElement[];
}

/**
 * What this script wrote into an element's light DOM: plain nodes at its end, each in its slot and marked, never anything of the page's own.
 * Written again only where it is to be something else, or where somebody has taken it away.
 */
export class WrittenArticle {
  readonly #host: Element;
  readonly #written = new Map<WrittenPlace, Written>();

  constructor(host: Element) {
    this.#host = host;
  }

  /** Takes away what a clone or a saved page brought with it: it is loaded again. */
  clearLeftBehind(): void {
    for (const node of this.#host.querySelectorAll(LEFT_BEHIND)) if (!ownNodes.has(node)) node.remove();
  }

  /** Whether all that was written still stands where it was put. */
  get isWhole(): boolean {
    return [...this.#written.values()].every(({ nodes }) => nodes.every((node) => node.parentNode === this.#host));
  }

  /** Brings the light DOM up to what it is to be; nothing of it, where nothing is named. */
  write(writings: Writings): void {
    let after: Node | null = null; // what the next place comes before
    for (const place of PLACES) {
      const wanted = writings[place];
      const there = this.#written.get(place);
      const isThere = there && there.key === wanted?.key && there.nodes.every((node) => node.parentNode === this.#host);
      if (!isThere) {
        for (const node of there?.nodes ?? []) node.remove();
        this.#written.delete(place);
        if (wanted) this.#put(place, { key: wanted.key, nodes: wanted.make(this.#host.ownerDocument) }, after);
      }
      after = this.#written.get(place)?.nodes[0] ?? after;
    }
  }

  #put(place: WrittenPlace, written: Written, after: Node | null): void {
    for (const node of written.nodes) {
      ownNodes.add(node);
      node.slot = place;
      node.setAttribute(OWN_MARK, '');
      // Vue and Angular would run {{…}} in a text that stands in a template of theirs: set before they can see it.
      node.setAttribute('v-pre', '');
      node.setAttribute('ng-non-bindable', '');
      this.#host.insertBefore(node, after);
    }
    this.#written.set(place, written);
  }
}
