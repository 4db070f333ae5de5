import { webAddress } from '../article/addresses.js';
import { decode } from './decode.js';

/**
 * Why an address gave no text: `address`, it is not http or https; `network`, there was no answer, or one that other sites may not read
 * (the browser does not say which); `status`, the answer was an error; `timeout`; `too-large`.
 */
export type LoadProblem = 'address' | 'network' | 'status' | 'timeout' | 'too-large';

/** Why there is no article: besides the above, `no-article`, nothing there is one; `not-found`, the fragment names none of them. */
export type SourceProblem = LoadProblem | 'no-article' | 'not-found';

/** What was expected in place of each problem, as the console's report says it. */
const EXPECTED: Readonly<Record<SourceProblem, string>> = {
  address: 'an http or https address',
  network: 'an answer: the host cannot be reached, or a policy keeps this page from asking it (Content-Security-Policy, Cross-Origin-Resource-Policy)',
  status: 'an answer that is no error',
  timeout: 'an answer within 15 seconds',
  'too-large': 'at most 1 MB',
  'no-article': 'an article',
  'not-found': 'an item of the feed',
};

/** What went wrong with a source. Its message says, in English, what was expected. */
export class SourceError extends Error {
  readonly reason: SourceProblem;
  /** The answer's HTTP status, such as 404, where the reason is `status`; else `undefined`. */
  readonly status: number | undefined;

  constructor(reason: SourceProblem, { status, expected = EXPECTED[reason] }: { readonly status?: number; readonly expected?: string } = {}) {
    super(status ? `${expected}, not ${status}` : expected);
    this.reason = reason;
    this.status = status;
  }
}

/** What an address gave. */
export interface Loaded {
  readonly text: string;
  /** Where it came from in the end, after redirects; without a fragment. */
  readonly address: string;
}

/** The most that one address may take: milliseconds until its last byte, and bytes, unpacked. Tests put others in their place. */
export const limits = { time: 15_000, bytes: 1_000_000 };

/**
 * What Firefox asks for when a reader opens a page. Some sites answer by this header and forget to tell caches so (`Vary`): had we asked for
 * JSON, the cache would give JSON to the site's own visitors. It needs no leave of the server's, either (CORS preflight).
 */
const ACCEPT = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

/** How every request is made: without cookies, and without telling where the reader is. */
const QUIETLY = { cache: 'no-cache', credentials: 'omit', referrerPolicy: 'no-referrer' } as const;

/**
 * Why there was no answer, as far as a browser lets a page know. Of a host out of reach and of one that does not allow CORS it says the same;
 * but a host that answers who may not read the answer is not out of reach.
 */
const withoutAnswer = async (address: string, signal: AbortSignal): Promise<SourceError> => {
  if (!navigator.onLine) return new SourceError('network', { expected: 'a connection: the browser is offline' });
  if (location.protocol === 'https:' && address.startsWith('http:')) return new SourceError('network', { expected: 'an https address, as the page has one itself' });
  return fetch(address, { ...QUIETLY, method: 'HEAD', mode: 'no-cors', signal }).then(
    () => new SourceError('network', { expected: 'an answer that this page may read: the host does not allow other sites to (CORS)' }),
    () => new SourceError('network'),
  );
};

/** The absolute form of an http or https address; anything else is an error. */
export const webOnly = (address: string): string => {
  const found = webAddress(address, address); // itself as the base: what is not absolute has none
  if (!found) throw new SourceError('address');
  return found;
};

/** All bytes of a body; an error as soon as there are too many. */
const readAll = async (body: ReadableStream<Uint8Array<ArrayBuffer>> | null): Promise<Uint8Array> => {
  const reader = body?.getReader(); // Safari cannot iterate a stream
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let chunk; (chunk = (await reader?.read())?.value);) {
    size += chunk.length;
    if (size > limits.bytes) throw new SourceError('too-large');
    chunks.push(chunk);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
};

/**
 * Loads the text at an absolute address, http or https, without cookies and without telling where the reader is. Revalidated by the
 * browser's cache. An answer without a body is an empty text. Redirects are followed, to other hosts too, where CORS allows: a page cannot
 * learn where one leads without going there. What such a host may do is in trust.ts. Rejects with a SourceError, or with the signal's reason when that aborts.
 */
export const load = async (address: string, signal: AbortSignal): Promise<Loaded> => {
  const stop = new AbortController();
  const timer = setTimeout(() => { stop.abort(); }, limits.time);
  const either = AbortSignal.any([signal, stop.signal]);
  // Safari does not always end a read that is aborted.
  const over = new Promise<never>((_, reject) => { either.addEventListener('abort', () => { reject(new SourceError('timeout')); }); });
  over.catch(() => undefined); // where nobody waits for it any longer
  try {
    const { body, headers, ok, status, url } = await fetch(webOnly(address), { ...QUIETLY, headers: { accept: ACCEPT }, signal: either })
      .catch(async () => {
        either.throwIfAborted();
        throw await withoutAnswer(address, either);
      });
    if (!ok) throw new SourceError('status', { status });
    if (Number(headers.get('content-length')) > limits.bytes) throw new SourceError('too-large');
    const bytes = await Promise.race([readAll(body), over]);
    return { text: decode(bytes, headers.get('content-type') ?? ''), address: webOnly(url) };
  } catch (error) {
    signal.throwIfAborted();
    if (stop.signal.aborted) throw new SourceError('timeout'); // browsers differ in what they say of an aborted request
    throw error instanceof SourceError ? error : new SourceError('network', { expected: 'an answer that does not break off' });
  } finally {
    clearTimeout(timer);
    stop.abort(); // a server need not send the rest of what was refused
  }
};
