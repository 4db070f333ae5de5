import { executeServerCommand } from '@web/test-runner-commands';
import type { Case, Place } from './case.js';

/** A text as systems send it: in UTF-8, in an encoding of one byte, which here is ISO-8859-1 and what windows-1252 has beside it, or in UTF-16. */
const encoded = (text: string, encoding: string): Uint8Array<ArrayBuffer> => {
  if (encoding.startsWith('utf-16')) {
    const units = Uint16Array.from(`${encoding.endsWith('bom') ? '\ufeff' : ''}${text}`, (unit) => unit.charCodeAt(0)); // as this machine has them: little-endian
    return new Uint8Array(encoding.includes('be') ? units.map((unit) => (unit >> 8) | ((unit & 255) << 8)).buffer : units.buffer);
  }
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\ufeff${text}`);
  const windows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
  return Uint8Array.from(text, (letter) => (windows.includes(letter) ? 128 + windows.indexOf(letter) : letter.charCodeAt(0)));
};

const bytesOf = async ({ content, file, encoding }: Place): Promise<Uint8Array<ArrayBuffer>> => {
  if (!file) return encoded(content, encoding);
  const letters: string = await executeServerCommand('bytes', file); // the test server makes UTF-8 of what it serves
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
};

/** A web in which there are a case's addresses and nothing else: what `fetch` is there. */
export const webOf = ({ places }: Case): typeof fetch => async (input) => {
  const address = input instanceof Request ? input.url : String(input);
  const place = places.get(address.split('#')[0] ?? '');
  if (!place) throw new TypeError(`There is nothing at ${address}.`);
  const { type, status, answered } = place;
  const response = new Response(await bytesOf(place), { status, headers: type ? { 'content-type': type } : {} });
  return Object.defineProperty(response, 'url', { value: answered });
};
