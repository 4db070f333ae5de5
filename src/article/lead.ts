/** A mark that something was left out, and a few words after it. */
const ELLIPSIS = /\[?(?:…|\.{3}).{0,60}$/;

const LONGEST = 500; // letters that are compared: a longer summary that begins as the body does is the body

/** Without marks, too, which systems write otherwise: quotes, dashes, soft hyphens. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a summary is nothing but words of the headline or the body, as many systems print them, perhaps cut off. */
export const standsIn = (summary: string, body: string): boolean => letters(body).includes(letters(summary.replace(ELLIPSIS, '')).slice(0, LONGEST));
