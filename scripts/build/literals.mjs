// White space that changes nothing, taken out of the fixed parts of templates. A part ends where an
// expression stands, so nothing is assumed about what lies beyond its ends.

const STRING = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/.source;
const COMMENT = /\/\*[\s\S]*?\*\//.source;
const TOKENS = new RegExp(`${STRING}|${COMMENT}|\\s*[{};]\\s*|[,:]\\s+|\\s*>\\s*|\\s+`, 'g');

/** Keeps the space before a colon (`a :hover` is not `a:hover`) and around operators (`calc()` needs it). */
export function minifyCss(css) {
  const rest = css.replace(new RegExp(`${STRING}|${COMMENT}`, 'g'), '');
  if (/["']|\/\*|\*\//.test(rest)) return css; // a string or comment with an expression in its midst
  const squeeze = text => text.replace(TOKENS, token => (/^["']/.test(token) ? token : token.startsWith('/*') ? ' ' : token.trim() || ' '));
  return squeeze(squeeze(css)).replaceAll(';}', '}'); // the second time for the spaces that comments leave
}

/**
 * A line break beside a tag or an expression goes altogether, within a text it becomes the one space that it renders as.
 * Where words must stay apart, write the space on the same line.
 */
export const minifyHtml = html =>
  html
    .replace(/(^|>)\s*\n\s*/g, '$1')
    .replace(/\s*\n\s*(?=<|$)/g, '')
    .replace(/\s*\n\s*/g, ' ');
