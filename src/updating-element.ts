import { attributeOf } from './article/names.js';

/**
 * What this element needs of a base: properties that reflect attributes, as HTML's own do, and one update for all changes of
 * a moment. LitElement does more, for 2.3 kB, a fifth of the script's budget: docs/decisions/0003-own-base.md.
 */
export abstract class UpdatingElement extends HTMLElement {
  #update: Promise<void> | undefined;

  /** Puts what changed on the page; while the element is connected. */
  protected abstract update(): void;

  /** Defines properties that reflect attributes, and gives the attributes' names. `null`, like every absent value, removes the attribute. */
  static reflect(properties: readonly string[]): string[] {
    return properties.map((property) => {
      const attribute = attributeOf(property);
      Object.defineProperty(this.prototype, property, {
        get(this: Element) { return this.getAttribute(attribute); },
        set(this: Element, value: string | number | null | undefined) {
          if (value == null) this.removeAttribute(attribute);
          else this.setAttribute(attribute, String(value));
        },
      });
      return attribute;
    });
  }

  connectedCallback(): void {
    // What the page set before this class was there hides the accessors: set it again.
    for (const [property, value] of Object.entries(this)) {
      delete (this as Record<string, unknown>)[property];
      (this as Record<string, unknown>)[property] = value;
    }
    this.requestUpdate();
  }

  attributeChangedCallback(): void {
    this.requestUpdate();
  }

  /** Asks for an update before the next paint; asked again until then, it is still one. */
  requestUpdate(): void {
    this.#update ??= Promise.resolve().then(() => {
      this.#update = undefined;
      if (this.isConnected) this.update();
    });
  }

  /** To be awaited: resolves when every change so far is on the page; `undefined` where it is already. */
  get updateComplete(): Promise<void> | undefined {
    return this.#update;
  }
}
