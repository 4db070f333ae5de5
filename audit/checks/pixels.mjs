// What is really painted: a screenshot's pixels, and their contrast.
import { inflateSync } from 'node:zlib';

/**
 * Reads a PNG as browsers write it: 8 bits a channel, with or without alpha, not interlaced.
 *
 * @param {Buffer} png
 * @returns {{ width: number, height: number, at: (x: number, y: number) => [number, number, number] }}  `at` keeps to the picture
 */
export function decode(png) {
  const chunks = {};
  for (let at = 8; at < png.length;) {
    const [length, type] = [png.readUInt32BE(at), png.toString('latin1', at + 4, at + 8)];
    (chunks[type] ??= []).push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [header] = chunks.IHDR;
  const [width, height, depth, colour, interlace] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9], header[12]];
  const size = { 2: 3, 6: 4 }[colour];
  if (depth !== 8 || !size || interlace) throw new Error(`A PNG of another kind: ${depth} bits, colours ${colour}, interlace ${interlace}.`);
  const pixels = unfilter(inflateSync(Buffer.concat(chunks.IDAT)), width * size, height, size);
  const within = (value, end) => Math.min(Math.max(Math.round(value), 0), end - 1);
  return {
    width,
    height,
    at(x, y) {
      const start = (within(y, height) * width + within(x, width)) * size;
      return [pixels[start], pixels[start + 1], pixels[start + 2]];
    },
  };
}

/** Undoes PNG's filters: https://www.w3.org/TR/png-3/#9Filters */
function unfilter(raw, stride, height, size) {
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x >= size ? pixels[at - size] : 0;
      const up = y ? pixels[at - stride] : 0;
      const corner = y && x >= size ? pixels[at - stride - size] : 0;
      const guess = filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : filter === 4 ? paeth(left, up, corner) : 0;
      pixels[at] = raw[y * (stride + 1) + 1 + x] + guess;
    }
  }
  return pixels;
}

function paeth(left, up, corner) {
  const [byLeft, byUp, byCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}

const linear = part => (part <= 0.04045 * 255 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
const luminance = ([red, green, blue]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** WCAG's contrast ratio between two colours: 1 to 21. */
export function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
