/** Whether the tests run in Chromium, which does alone what would be the same work three times. */
export const isChromium = navigator.userAgent.includes('Chrome/');

/** Whether they run in WebKit, in which some work takes several times as long as elsewhere. */
export const isWebKit = !isChromium && navigator.userAgent.includes('AppleWebKit/');

/**
 * How often to try by chance what our own code makes of a text, which is the same in each engine: Chromium searches, the others try a fifth
 * beside the examples. Not for what an engine's own parser makes of markup: test/sanitize tries all of it in each.
 */
export const runs = (inChromium: number): number => (isChromium ? inChromium : Math.ceil(inChromium / 5));
