import { standsIn } from '../article/lead.js';

/** What systems put after a summary: WordPress's "The post … appeared first on …", a link to the rest. In Swedish and English, as templates have them. */
const TAIL =
  /[^\p{L}\p{N}.!?”)]{0,4}(?:(?:Inlägget|Detta inlägg|Artikeln|Th(?:e|is) (?:post|article)) .{1,300} (?:först|ursprungligen|first|originally) .{1,150}|(?:Till artikeln|Klicka här|Läs (?:mer|hela|vidare|resten|artikeln|inlägget|nyheten)|Fortsätt (?:att )?läsa?|Read (?:more|on|full|the (?:full|rest|whole))|(?:Continue|Keep) reading)\b.{0,100}|(?:Mer information|Visa mer|\(mer|\(more|More)[^\p{L}]*)$/u;

/** A summary, on one line, without what systems put after it; `undefined` where nothing is left that does not stand in the body's text, too. */
export const leadOf = (summary: string, text: string): string | undefined => {
  const own = summary.replace(TAIL, '');
  return standsIn(own, text) ? undefined : own;
};
