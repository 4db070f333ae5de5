// By the first two bytes of a byte order mark.
const MARKS: Readonly<Record<number, string>> = { 0xefbb: 'utf-8', 0xfffe: 'utf-16le', 0xfeff: 'utf-16be' };

const LATIN = 'windows-1252';

// Markup that can be read as ASCII is not UTF-16, whatever it says; .NET's StringWriter says so in many a feed.
const DECLARED = /<(?:\?xml|meta)[^>]*?(?:encoding|charset)\s*=\s*["']?(?!utf-16)([\w:.-]+)/i;

/**
 * The text in a response's bytes. Its encoding is what the byte order mark says, the Content-Type, the XML declaration or HTML's
 * `meta` in the first 1,024 bytes: the first that is an encoding and fits. Else UTF-8; and where nobody says UTF-8 and it is not,
 * windows-1252. Never throws: what cannot be read becomes U+FFFD.
 */
export const decode = (bytes: Uint8Array, contentType: string): string => {
  const [one = 0, two = 0] = bytes;
  const mark = MARKS[(one << 8) | two];
  const told = /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType)?.[1];
  const declared = DECLARED.exec(new TextDecoder(LATIN).decode(bytes.subarray(0, 1024)))?.[1];
  for (const label of [mark, told, declared, 'utf-8']) {
    try {
      if (label) return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {} // no encoding, or not this text's
  }
  return new TextDecoder(/utf-?8/i.test(`${mark} ${told} ${declared}`) ? 'utf-8' : LATIN).decode(bytes);
};
