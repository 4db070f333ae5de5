/** Pictures of 1600 × 900 and 900 × 1600 pixels. */
export const landscape = new URL('/test/support/pictures/landscape.svg', document.baseURI).href;
export const portrait = new URL('/test/support/pictures/portrait.svg', document.baseURI).href;

let count = 0;

/** The same picture at an address that the browser has not loaded before. */
export const fresh = (address: string): string => `${address}?${performance.now()}-${count++}`;

/** Resolves when a picture is there. */
export const loaded = async (image: HTMLImageElement): Promise<void> => {
  if (!image.complete) await new Promise((resolve) => { image.addEventListener('load', resolve, { once: true }); });
};
