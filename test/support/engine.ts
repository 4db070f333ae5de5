/** Whether the tests run in Chromium, which does alone what would be the same work three times. */
export const isChromium = navigator.userAgent.includes('Chrome/');

/**
 * How often to try what comes by chance. Chromium searches; in the others a fifth is enough, beside the examples: what our code makes of a
 * text is the same there, and what is not (patterns, dates, markup) chance has met after a few dozen.
 */
export const runs = (inChromium: number): number => (isChromium ? inChromium : Math.ceil(inChromium / 5));
