import { OWN_MARK, ownNodes } from './own-nodes.js';
import type { Writings, WrittenPlace } from './light-dom.js';

const PLACES: readonly WrittenPlace[] = ['headline', 'lead', 'image', 'body'];
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
    let before: HTMLElement | undefined; // what the next place comes after
    for (const place of PLACES) {
      const wanted = writings[place];
      const there = this.#written.get(place);
      const isThere = there && there.key === wanted?.key && there.nodes.every((node) => node.parentNode === this.#host);
      if (!isThere) {
        for (const node of there?.nodes ?? []) node.remove();
        this.#written.delete(place);
        if (wanted) this.#put(place, { key: wanted.key, nodes: wanted.make(this.#host.ownerDocument) }, before);
      }
      before = this.#written.get(place)?.nodes.at(-1) ?? before;
    }
  }

  #put(place: WrittenPlace, written: Written, before: HTMLElement | undefined): void {
    for (const node of written.nodes) {
      ownNodes.add(node);
      node.slot = place;
      node.setAttribute(OWN_MARK, '');
      // Vue and Angular would run {{…}} in a text that stands in a template of theirs: set before they can see it.
      node.setAttribute('v-pre', '');
      node.setAttribute('ng-non-bindable', '');
    }
    const first = PLACES.map((other) => this.#written.get(other)?.nodes[0]).find((node) => node?.parentNode === this.#host); // of what stands there yet
    if (before) before.after(...written.nodes);
    else if (first) first.before(...written.nodes);
    else this.#host.append(...written.nodes);
    this.#written.set(place, written);
  }
}
