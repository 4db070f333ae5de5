import css from '../job/style.css?inline';
import { framed, slots } from '../job/markup.js';
import { writerOf, type Writer } from '../job/writes.js';
import type { Locale } from '../job/words.js';
import { modified } from '../job/article.js';
import { words } from './variant.js';

const template = document.createElement('template');
template.innerHTML = framed(words(), slots);
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/** The same job by hand, with no library: for this one article and these two languages. */
class VanillaArticle extends HTMLElement {
  static readonly observedAttributes = ['locale', 'date-modified'];
  #writer: Writer | undefined;

  connectedCallback(): void {
    if (this.#writer) return;
    const root = this.attachShadow({ mode: 'open' });
    root.append(document.importNode(template.content, true));
    root.adoptedStyleSheets = [sheet];
    root.querySelector('button')?.addEventListener('click', () => void navigator.clipboard.writeText(location.href));
    this.#writer = writerOf(root);
  }

  attributeChangedCallback(name: string): void {
    const now = words((this.getAttribute('locale') ?? 'sv') as Locale, this.getAttribute('date-modified') ?? modified);
    if (name === 'locale') this.#writer?.speak(now);
    else this.#writer?.modify(now);
  }
}
customElements.define('vanilla-article', VanillaArticle);
