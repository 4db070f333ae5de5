/** Tells the page's author in the console what is wrong with an article; each thing once, since updates come often. */
export class AuthorConsole {
  readonly #article: Element;
  #told: Set<string> | undefined;

  constructor(article: Element) {
    this.#article = article;
  }

  tell(message: string): void {
    this.#told ??= new Set();
    if (!this.#told.has(message)) console.warn(`<kommun-nyhet> ${message}`, this.#article);
    this.#told.add(message);
  }

  /** Says that a value cannot be read: its name, and what was expected. */
  report(name: string, value: string, expected: string): void {
    this.tell(`leaves out ${name}="${value.slice(0, 100)}": expected ${expected}.`);
  }
}
