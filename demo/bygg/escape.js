// How a text is written where HTML, or a template that makes HTML, will read it as that text and nothing else.

const REFERENCES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '$': '&#36;', '#': '&#35;', '{': '&#123;', '[': '&#91;', ']': '&#93;' };
const references = characters => text => text.replace(characters, character => REFERENCES[character]);

/** As text, or as an attribute's value between double quotes. */
export const html = references(/[&<>"]/g);

/** In a Razor view, where `@` begins code. */
export const razor = text => html(text).replaceAll('@', '@@');

/** In a Twig template, where `{{`, `{%` and `{#` begin code. */
export const twig = references(/[&<>"{]/g);

/** In Sitevision, whose script module reads Velocity: `$` and `#` begin code. Its HTML module reads the same as HTML. */
export const velocity = references(/[&<>"$#]/g);

/** In WordPress, where `[` may begin a shortcode, in an attribute, too. */
export const wordpress = references(/[&<>"[\]]/g);

/** A string of PHP. */
export const php = text => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** A string of YAML, which takes those of JSON. */
export const yaml = text => JSON.stringify(text);
