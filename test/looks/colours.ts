type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** A colour as a computed style names it, in numbers from 0 to 255: a canvas reads every form that a browser writes. */
const read = (colour: string): Colour => {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = '#000';
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data] as unknown as Colour;
};

const luminance = (colour: Colour): number => {
  const [red, green, blue] = colour.slice(0, 3).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** WCAG's contrast ratio between two colours: 1 to 21. */
export const contrast = (first: string, second: string): number => {
  const [light, dark] = [first, second].map((colour) => luminance(read(colour))).sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

/** What an element stands in, outwards: slots and shadow roots too. */
const around = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** An element's text colour and the colour behind it; where nothing around sets one, the page's own canvas. */
export const coloursOf = (element: Element): [text: string, background: string] => {
  const { color } = getComputedStyle(element);
  for (let each: Element | null = element; each; each = around(each)) {
    const { backgroundColor } = getComputedStyle(each);
    if (read(backgroundColor)[3] === 255) return [color, backgroundColor];
  }
  return [color, 'white'];
};
