import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Channel, Shared, Told } from '../article/share-links.js';
import { ShareEvent } from '../events.js';
import { shareInPage } from './share.js';

const COPIED_FOR = 5_000; // ms: time to hear or read two words, and then the button says again what it does

/** Shares an article, and keeps what the reader is told about it. */
export class SharingController implements ReactiveController {
  /** What the reader is told about copying the address. */
  told: Told = '';
  readonly #host: ReactiveControllerHost & Element;
  #forget: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#tell('');
  }

  /** Announces what the reader chose, and does it unless the page says no; links then go their way. */
  choose(channel: Channel, shared: Shared, event: Event): void {
    if (!this.#host.dispatchEvent(new ShareEvent(channel, shared.url, shared.headline))) event.preventDefault();
    else void this.#share(channel, shared);
  }

  async #share(channel: Channel, shared: Shared): Promise<void> {
    if (channel === 'copy') this.#tell(''); // a live region says nothing of words that are there already
    const told = await shareInPage(channel, shared);
    await this.#host.updateComplete;
    this.#tell(told);
    if (told === 'copied') this.#forget = setTimeout(() => { this.#tell(''); }, COPIED_FOR);
    await this.#host.updateComplete;
    if (told === 'refused') this.#host.shadowRoot?.querySelector('input')?.select(); // the address; takes the focus
  }

  #tell(told: Told): void {
    clearTimeout(this.#forget);
    if (told === this.told) return;
    this.told = told;
    this.#host.requestUpdate();
  }
}
