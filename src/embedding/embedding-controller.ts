import type { ReactiveController } from 'lit';
import type { Report } from '../article/report.js';
import type { View } from '../article/view.js';
import type { ArticleHost, Shown } from '../extension.js';
import { embeddingTextsIn } from '../locale/embedding.js';
import type { Outcome } from '../page/article-source.js';
import type { Words } from '../parts/words.js';
import { SourceError } from '../sources/load.js';
import { adoptStyles } from '../styles/adopt.js';
import embeddingCss from '../styles/embedding.css?inline';
import { isBeingEdited } from './editing.js';
import { embed, type Writings } from './light-dom.js';
import { startLoading, type Loading } from './loading.js';
import { adoptPageStyles } from './page-styles.js';
import { patience } from './patience.js';
import { loadedBody, loadingStatus } from './status.js';
import { WrittenArticle } from './written.js';

/** Loads what an element's `src` names, and writes it into the light DOM. */
export class EmbeddingController implements ReactiveController {
  readonly #host: ArticleHost;
  readonly #written: WrittenArticle;
  readonly #guard: MutationObserver;
  #loading: Loading | undefined;
  #report: Report | undefined;
  #writings: Writings = {};
  #hadFocus = false;

  constructor(host: ArticleHost) {
    this.#host = host;
    this.#written = new WrittenArticle(host);
    // A framework that puts the page as its server printed it takes away what it does not know.
    const mayReturn = patience();
    this.#guard = new MutationObserver(() => {
      if (this.#written.isWhole || !mayReturn()) return;
      this.#written.clearLeftBehind(); // where somebody put the same markup again, as an editor does
      host.requestUpdate();
    });
    host.addController(this);
  }

  /** What became of `src`: begins to load it where that is not done yet. Not where somebody is writing. */
  read(src: string, report: Report): Outcome {
    if (isBeingEdited(this.#host)) return undefined;
    if (this.#loading?.src !== src) {
      this.#end();
      this.#begin(src, false, report);
    }
    const outcome = this.#loading?.outcome;
    if (outcome instanceof SourceError) report('src', src, outcome.message);
    return outcome instanceof SourceError ? outcome.reason : outcome;
  }

  /** What is shown of it: its places in the light DOM, its source; or, until it is there and when it fails, what became of it. */
  show(view: View, words: Words): Shown {
    if (this.#loading?.src !== this.#host.src?.trim()) this.#end();
    if (!this.#loading) return { view };
    const root = this.#host.shadowRoot;
    if (root) adoptStyles(root, embeddingCss);
    const texts = embeddingTextsIn(words.locale);
    const { address, outcome } = this.#loading;
    this.#writings = {};
    if (!outcome || outcome instanceof SourceError) {
      return {
        view: { ...view, channels: view.isAddressKnown ? view.channels : [] }, // an article that is not there has no address to share
        ...loadingStatus(this.#loading, view.isAddressKnown ? view.shared.url : address, texts, () => { this.#retry(); }),
      };
    }
    const original = outcome.url ?? address;
    const { writings, view: around } = embed(outcome, {
      base: outcome.url ?? outcome.answered,
      view,
      words,
      texts,
      any: this.#host.images?.trim() === 'any',
      report: this.#report,
    });
    this.#writings = writings;
    this.#hadFocus = !!root?.activeElement?.closest('[part=status]');
    return { view: around, body: loadedBody(outcome, original, view, words, texts) };
  }

  hostUpdated(): void {
    if (!isBeingEdited(this.#host)) this.#written.write(this.#writings);
    if (this.#writings.body) adoptPageStyles(this.#host);
    if (this.#hadFocus) this.#focusHeadline();
    this.#hadFocus = false;
  }

  hostDisconnected(): void {
    // Moved in the page it is back at once; else what it waits for is not awaited any longer, and what it wrote goes.
    queueMicrotask(() => { if (!this.#host.isConnected) this.#leave(); });
  }

  #begin(src: string, isRetry: boolean, report: Report): void {
    if (!this.#report) this.#written.clearLeftBehind(); // once: what bears the mark later is the page's
    this.#report = report;
    this.#guard.observe(this.#host, { childList: true });
    this.#loading = startLoading(src, this.#host.baseURI, isRetry, report, () => { this.#host.requestUpdate(); });
  }

  #retry(): void {
    const src = this.#loading?.src;
    this.#end();
    if (src && this.#report) this.#begin(src, true, this.#report);
    this.#host.requestUpdate();
  }

  /** Forgets what was loaded, and takes it away. */
  #end(): void {
    this.#loading?.cancel();
    this.#loading = undefined;
    this.#writings = {};
    this.#guard.disconnect();
    this.#written.write({});
  }

  #leave(): void {
    this.#written.write({});
    if (!this.#loading?.outcome) this.#end();
  }

  /** Where the reader's button goes away because the article is there, the headline takes the focus: what was waited for is read next. */
  #focusHeadline(): void {
    const headline = this.#host.querySelector<HTMLElement>(':scope>[slot=headline]') ?? this.#host.shadowRoot?.querySelector<HTMLElement>('[part=headline]');
    if (headline) headline.tabIndex = -1;
    headline?.focus();
  }
}

const controllers = new WeakMap<ArticleHost, EmbeddingController>();

/** The controller of an element that has loaded something. */
export const knownEmbedding = (host: ArticleHost): EmbeddingController | undefined => controllers.get(host);

/** The controller of an element; made when it is first asked for. */
export const embeddingOf = (host: ArticleHost): EmbeddingController => {
  const controller = controllers.get(host) ?? new EmbeddingController(host);
  controllers.set(host, controller);
  return controller;
};
