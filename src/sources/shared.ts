import { load, type Loaded } from './load.js';

interface Request {
  readonly loaded: Promise<Loaded>;
  readonly controller: AbortController;
  /** How many wait for it. */
  waiting: number;
  isDone: boolean;
}

/**
 * How long an answer is kept for who asks next, in milliseconds, since a page that is still being put together asks once, and how many are.
 * Later the browser's cache is asked whether it still holds.
 */
const KEPT = { time: 60_000, most: 20 };

const requests = new Map<string, Request>();

/**
 * Loads an address once for all who ask for it at about the same time: fifty articles on a page, or five from one feed. A request that
 * failed is made anew; one that nobody waits for any longer is cancelled. Rejects like `load`, and with the signal's reason.
 */
export const sharedLoad = async (address: string, signal: AbortSignal): Promise<Loaded> => {
  const [page = ''] = address.split('#');
  const request = requests.get(page) ?? ask(page);
  let leave: () => void = () => undefined;
  const left = new Promise<never>((_, reject) => { leave = () => { reject(signal.reason as Error); }; });
  signal.addEventListener('abort', leave);
  request.waiting++;
  try {
    return await Promise.race([request.loaded, left]);
  } finally {
    signal.removeEventListener('abort', leave); // with it the signal would keep the text as long as there is the article
    request.waiting--;
    if (!request.waiting && !request.isDone) {
      forget(page, request);
      request.controller.abort();
    }
  }
};

/** Has an address loaded anew by whoever asks next: what it gave was no article, and may be one by then. */
export const dropLoaded = (address: string): void => { requests.delete(address.split('#')[0] ?? ''); };

const forget = (page: string, request: Request): void => { if (requests.get(page) === request) requests.delete(page); };

const ask = (page: string): Request => {
  const controller = new AbortController();
  const request: Request = { loaded: load(page, controller.signal), controller, waiting: 0, isDone: false };
  request.loaded.then(() => {
    request.isDone = true;
    for (const [other, { isDone }] of requests) if (isDone && requests.size > KEPT.most) requests.delete(other);
    setTimeout(() => { forget(page, request); }, KEPT.time);
  }, () => { forget(page, request); });
  requests.set(page, request);
  return request;
};
