import { words, type Body } from './body.js';

/** What systems put after a summary: WordPress's "The post … appeared first on …", a link to the rest. In Swedish and English, as templates have them. */
const TAIL =
  / ?(?:(?:Inlägget|The post) .{1,300} (?:dök först upp på|publicerades först på|appeared first on) .{1,150}|(?:»|→|>>|\()? ?(?:Läs (?:mer|hela|vidare)|Fortsätt (?:att )?läs|Mer information|Visa mer|Read (?:more|on|the full)|Continue reading|More)\b.{0,100})$/i;
/** A mark that something was left out, and a few words after it. */
const ELLIPSIS = /\[?(?:…|\.{3}).{0,60}$/;

const LONGEST = 500; // letters that are compared: a longer summary that begins as the body does is the body

const letters = (text: string): string => text.replace(/\s+/g, '');

/**
 * A summary, on one line, where it is a text of its own beside the body: not the body's words, which many systems print with something
 * after them, nor that alone.
 */
export const leadOf = (summary: string, { html, text = '' }: Body): string | undefined => {
  const own = summary.replace(TAIL, '');
  const start = letters(own.replace(ELLIPSIS, '')).slice(0, LONGEST);
  return letters(html ? words(html) : text).includes(start) ? undefined : own;
};
