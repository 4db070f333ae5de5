// What is really painted: a screenshot's pixels, and their contrast.
import { PNG } from 'pngjs';

/**
 * Reads a screenshot.
 *
 * @param {Buffer} png
 * @returns {{ width: number, height: number, at: (x: number, y: number) => [number, number, number] }}  `at` keeps to the picture
 */
export function decode(png) {
  const { width, height, data } = PNG.sync.read(png);
  const within = (value, end) => Math.min(Math.max(Math.round(value), 0), end - 1);
  return {
    width,
    height,
    at(x, y) {
      const start = (within(y, height) * width + within(x, width)) * 4;
      return [data[start], data[start + 1], data[start + 2]];
    },
  };
}

const linear = part => (part <= 0.04045 * 255 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
const luminance = ([red, green, blue]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** WCAG's contrast ratio between two colours: 1 to 21. */
export function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
