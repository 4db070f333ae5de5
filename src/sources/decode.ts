// By the first two bytes of a byte order mark.
const MARKS: Readonly<Record<number, string>> = { 0xefbb: 'utf-8', 0xfffe: 'utf-16le', 0xfeff: 'utf-16be' };

const LATIN = 'windows-1252';

// Markup that can be read as ASCII is not UTF-16, whatever it says; .NET's StringWriter says so in many a feed.
const DECLARED = /<(?:\?xml|meta)[^>]*?(?:encoding|charset)\s*=\s*["']?(?!utf-16)([\w:.-]+)/i;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/**
 * The text in a response's bytes. Bytes know more than labels: what has letters beyond ASCII and more of them right than wrong as UTF-8 is that,
 * whatever is said. Else the encoding is what the byte order mark says, a nought in every other byte (UTF-16), the Content-Type, the XML
 * declaration or HTML's `meta` in the first 1,024 bytes: the first that is an encoding and fits. Where none does, windows-1252.
 * Never throws: what cannot be read becomes U+FFFD.
 */
export const decode = (bytes: Uint8Array, contentType: string): string => {
  const [one = 1, two = 1] = bytes;
  const mark = MARKS[(one << 8) | two] ?? (one && !two ? 'utf-16le' : two && !one ? 'utf-16be' : undefined);
  const text = new TextDecoder().decode(bytes);
  const right = count(text, /[^\0-\x7f\ufffd]/g);
  if ((!mark || mark === 'utf-8') && right && right >= count(text, /\ufffd/g)) return text;
  const told = /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType)?.[1];
  const declared = DECLARED.exec(new TextDecoder(LATIN).decode(bytes.subarray(0, 1024)))?.[1];
  for (const label of [mark, told, declared, 'utf-8']) {
    try {
      if (label) return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {} // no encoding, or not this text's
  }
  return new TextDecoder(mark === 'utf-8' ? LATIN : (mark ?? LATIN)).decode(bytes); // a template's mark before an old database's letters
};
