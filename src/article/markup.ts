import type { Source } from './facts.js';

/** What the page tells by its own markup inside the element. */
export interface Markup extends Source {
  /** The places that it fills with something that shows; and slot names that are no places, where something stands that shows. */
  readonly filled: ReadonlySet<string>;
  /** Level of the heading in the slot `headline`; `undefined` where there is no heading. */
  readonly slottedLevel: number | undefined;
  /** What it says of the last change: where it names the editor, the element does not. */
  readonly modified: string | undefined;
  /** The texts of its JSON-LD scripts, with U+0000 between them, which no page has. */
  readonly json: string;
}
