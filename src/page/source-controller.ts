import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Report } from '../article/facts.js';
import type { Article } from '../article/news-article.js';
import { LoadErrorEvent, LoadEvent } from '../events.js';
import { elementNamed, type Outcome, type ReadSource } from './article-source.js';

/** Follows `src` until there is an article, and tells once what became of it. */
export class SourceController<Host extends ReactiveControllerHost & Element> implements ReactiveController {
  readonly #host: Host;
  #src: string | undefined;
  #outcome: Outcome;
  #news: Event | undefined;
  #watcher: MutationObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The article that `src` names; `undefined` where there is none, or not yet. */
  get article(): Article | undefined {
    return typeof this.#outcome === 'object' ? this.#outcome : undefined;
  }

  /** What is to be seen of it from outside. */
  get state(): 'loading' | 'error' | undefined {
    return !this.#src || this.article ? undefined : this.#outcome ? 'error' : 'loading';
  }

  hostDisconnected(): void {
    this.#watcher?.disconnect();
  }

  /** Reads what `src` names now, unless its article is there already. */
  follow(src: string | undefined, read: ReadSource<Host>, report: Report): void {
    const before = src === this.#src ? this.#outcome : undefined;
    this.#src = src;
    this.#outcome = typeof before === 'object' || !src ? before : read(this.#host, src, report, () => { this.#host.requestUpdate(); });
    this.#watcher?.disconnect();
    if (this.#outcome === 'not-found' && src?.startsWith('#')) this.#awaitElement(src.slice(1));
    if (this.#outcome && this.#outcome !== before) {
      this.#news = typeof this.#outcome === 'object' ? new LoadEvent() : new LoadErrorEvent(this.#outcome);
    }
  }

  /** Tells what became of `src`; to be called last, since a listener may change anything. */
  tell(): void {
    const news = this.#news;
    this.#news = undefined;
    if (news) this.#host.dispatchEvent(news);
  }

  /** Looks again when an element gets the id: scripts that bring data may come at any time. */
  #awaitElement(id: string): void {
    this.#watcher = new MutationObserver(() => { if (elementNamed(this.#host, id)) this.#host.requestUpdate(); });
    this.#watcher.observe(this.#host.getRootNode(), { childList: true, subtree: true, attributeFilter: ['id'] });
  }
}
