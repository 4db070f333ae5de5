import { load, type Loaded } from './load.js';

interface Request {
  readonly loaded: Promise<Loaded>;
  readonly controller: AbortController;
  /** How many wait for it. */
  waiting: number;
  /** When it was made, on performance.now()'s clock. */
  readonly since: number;
}

const FRESH = 60_000; // ms: a page that is still being put together asks once; later, the browser's cache is asked whether it still holds
const requests = new Map<string, Request>();

/**
 * Loads an address once for all who ask for it at about the same time: fifty articles on a page, or five from one feed. A request that
 * failed is made anew; one that nobody waits for any longer is cancelled. Rejects like `load`, and with the signal's reason.
 */
export const sharedLoad = (address: string, signal: AbortSignal): Promise<Loaded> => {
  const [page = ''] = address.split('#');
  const known = requests.get(page);
  const request = known && performance.now() - known.since < FRESH ? known : ask(page);
  const forget = () => { if (requests.get(page) === request) requests.delete(page); };
  const left = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
      if (--request.waiting) return;
      forget();
      request.controller.abort();
    });
  });
  request.waiting++;
  request.loaded.catch(forget);
  return Promise.race([request.loaded, left]);
};

/** Has an address loaded anew by whoever asks next: what it gave was no article, and may be one by then. */
export const dropLoaded = (address: string): void => { requests.delete(address.split('#')[0] ?? ''); };

const ask = (page: string): Request => {
  const controller = new AbortController();
  const request = { loaded: load(page, controller.signal), controller, waiting: 0, since: performance.now() };
  requests.set(page, request);
  return request;
};
