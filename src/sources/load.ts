import { webAddress } from '../article/addresses.js';
import { decode } from './decode.js';

/**
 * Why an address gave no text: `address`, it is not http or https; `network`, there was no answer, or one that other sites may not read
 * (the browser does not say which); `status`, the answer was an error; `timeout`; `too-large`.
 */
export type LoadProblem = 'address' | 'network' | 'status' | 'timeout' | 'too-large';

/** Why there is no article: besides the above, `no-article`, nothing there is one; `not-found`, the fragment names none of them. */
export type SourceProblem = LoadProblem | 'no-article' | 'not-found';

/** What went wrong with a source. */
export class SourceError extends Error {
  readonly reason: SourceProblem;

  constructor(reason: SourceProblem) {
    super(reason);
    this.reason = reason;
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

// What we can read best comes first. Short and without quotes or colons: other headers make the browser ask the server's leave first.
const ACCEPT = 'application/ld+json, application/atom+xml, application/rss+xml, text/html;q=0.9, */*;q=0.8';

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
 * browser's cache. An answer without a body is an empty text. Rejects with a SourceError, or with the signal's reason when that aborts.
 */
export const load = async (address: string, signal: AbortSignal): Promise<Loaded> => {
  const stop = new AbortController();
  let reason: LoadProblem = 'network'; // browsers differ in what they say of an aborted request
  const timer = setTimeout(() => {
    reason = 'timeout';
    stop.abort();
  }, limits.time);
  const either = AbortSignal.any([signal, stop.signal]);
  // Safari does not always end a read that is aborted.
  const over = new Promise<never>((_, reject) => { either.addEventListener('abort', () => { reject(new SourceError(reason)); }); });
  over.catch(() => undefined); // where nobody waits for it any longer
  try {
    const { body, headers, ok, url } = await fetch(webOnly(address), {
      cache: 'no-cache',
      credentials: 'omit',
      headers: { accept: ACCEPT },
      referrerPolicy: 'no-referrer',
      signal: either,
    });
    if (!ok) throw new SourceError('status');
    if (Number(headers.get('content-length')) > limits.bytes) throw new SourceError('too-large');
    const bytes = await Promise.race([readAll(body), over]);
    return { text: decode(bytes, headers.get('content-type') ?? ''), address: webOnly(url) };
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof SourceError ? error : new SourceError(reason);
  } finally {
    clearTimeout(timer);
    stop.abort(); // a server need not send the rest of what was refused
  }
};
