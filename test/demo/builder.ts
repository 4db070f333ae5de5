import { openPage, type Page } from '../pages/frame.js';
import { until } from '../support/until.js';

/** Another origin than that of the tests, at the same server: another site, to the builder. */
export const ELSEWHERE = `http://localhost:${location.port}`;

/** The address of a file in test/demo/fixtures there, which lets other sites read it. */
export const source = (file: string, more = ''): string => `${ELSEWHERE}/test/demo/fixtures/${file}?cors${more}`;

/** The builder, in a page of its own. */
export class Builder {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The element with that id. */
  by<E extends HTMLElement = HTMLElement>(id: string): E {
    const found = this.page.document.getElementById(id);
    if (!found) throw new Error(`There is no #${id}.`);
    return found as E;
  }

  text(id: string): string {
    return this.by(id).textContent.replace(/\s+/g, ' ').trim();
  }

  /** Writes an address and presses the button. */
  ask(address: string): void {
    this.by<HTMLInputElement>('address').value = address;
    this.by<HTMLFormElement>('ask').querySelector('button')!.click();
  }

  /** The same; resolves when the article and its code are there, with the hash. */
  async fetch(address: string): Promise<void> {
    this.ask(address);
    await until(() => !this.by('results').hidden && this.code('script').includes('sha384-'), `the article of ${address}, not: ${this.text('address-error')}`);
  }

  /** The same; resolves with the error. */
  async fail(address: string): Promise<string> {
    this.ask(address);
    await until(() => this.text('address-error'), 'an error');
    return this.text('address-error');
  }

  /** Chooses as a reader does: ticks, selects, or writes. */
  choose(id: string, value: string | boolean = true): void {
    const control = this.by<HTMLInputElement>(id);
    if (typeof value === 'boolean') control.checked = value;
    else control.value = value;
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
  }

  /** The code in one of the fields. */
  code(name: 'script' | 'allowed' | 'article' | 'address'): string {
    return this.by<HTMLTextAreaElement>(`code-${name}`).value;
  }

  get preview(): HTMLElement {
    return this.page.document.querySelector<HTMLElement>('#article > kommun-nyhet')!;
  }

  /** What was found: each term with its description. */
  get facts(): Record<string, string> {
    const lines = [...this.by('facts').children].map(({ children: [term, value] }) => [term!.textContent, value!.textContent]);
    return Object.fromEntries(lines) as Record<string, string>;
  }

  /** The headings of what is missing. */
  get missing(): string[] {
    return [...this.by('missing').querySelectorAll('h4')].map((heading) => heading.textContent);
  }

  /** The whole text on what is missing under that heading. */
  missingText(heading: string): string {
    const item = [...this.by('missing').querySelectorAll('li')].find((each) => each.querySelector('h4')!.textContent === heading);
    return item?.textContent ?? '';
  }
}

/** Opens the builder, in Swedish or in English; resolves when it works. */
export const openBuilder = async ({ lang = 'sv', width = 1000, csp = '' } = {}): Promise<Builder> => {
  const query = new URLSearchParams({ ...(lang === 'sv' ? {} : { lang }), ...(csp && { csp }) });
  const builder = new Builder(await openPage(`/demo/bygg.html?${query}`, { width, height: 900 }));
  await until(() => builder.page.document.querySelector('h1')!.textContent, 'the words are there');
  return builder;
};

/** The attributes of an element, by name. */
export const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

/** The elements in a piece of HTML, which does not run. */
export const parsed = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;
