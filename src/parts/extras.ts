/** What the embedding script adds to an article. */
export interface Extras {
  /** The body, in place of the paragraphs. */
  readonly body?: unknown;
  /** What became of loading, in words. */
  readonly status?: string;
  /** What the reader can do about it. Beside the live region: in it, screen readers say a link twice. */
  readonly remedy?: unknown;
}
