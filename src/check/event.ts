import type { Finding } from './run.js';

/**
 * What readers would stumble over in an article is known, or has changed; on the `<kommun-nyhet>`. Bubbles, crosses shadow roots;
 * `preventDefault()` leaves it to the page to show it.
 */
export class CheckEvent extends Event {
  /** In the order of the text; empty where there is nothing to say. */
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super('kommun-nyhet-check', { bubbles: true, composed: true, cancelable: true });
    this.findings = findings;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kommun-nyhet-check': CheckEvent;
  }
}
