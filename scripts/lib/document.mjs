// Markdown as a page of its own: one file without others, that can be read, saved, sent and printed.
import GithubSlugger from 'github-slugger';
import MarkdownIt from 'markdown-it';

// The colours are the reader's own.
const style = `
:root { color-scheme: light dark; font: 100%/1.6 system-ui, sans-serif; }
body { margin: 0 auto; padding: 1rem 1.25rem 4rem; max-width: 90rem; overflow-wrap: break-word; }
main > :not(.table, pre) { max-width: 48rem; }
h1, h2, h3 { line-height: 1.25; margin: 2em 0 .5em; }
h1 { margin-top: 0; }
h3 { border-top: 1px solid; padding-top: .75rem; }
a { color: inherit; text-underline-offset: .15em; }
:focus-visible { outline: 3px solid; outline-offset: 2px; }
li { padding: .2rem 0; }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: .25rem solid; }
pre, .table { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { border: 1px solid; text-align: start; vertical-align: top; padding: .35em .75em; }
@media print { h2, h3 { break-after: avoid; } a { text-decoration: none; } nav { display: none; } .table { overflow: visible; } }
`;

export const escape = new MarkdownIt().utils.escapeHtml;

/** A page with nothing but its text, and above it the way back, `{ href, name }`. */
export const pageOf = ({ lang, title, back, body }) => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>${escape(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<nav><a href="${escape(back.href)}" lang="${back.lang}">← ${escape(back.name)}</a></nav>
<main>
${body}</main>
</body>
</html>
`;

/** Markdown as such a page. Its first heading is its title; a heading that begins with a criterion's number can be linked to by that: `#k1.4.3`. */
export function documentFrom(markdown, { lang, back }) {
  const parser = new MarkdownIt({ html: true });
  const environment = { slugger: new GithubSlugger(), heading: '' };
  parser.renderer.rules.heading_open = (tokens, index, options, { slugger }) => {
    const words = textOf(tokens[index + 1]);
    environment.heading = words;
    const criterion = /^\d+(\.\d+)+(?= )/.exec(words)?.[0];
    return `<${tokens[index].tag} id="${criterion ? `k${criterion}` : slugger.slug(words)}">`;
  };
  // A table scrolls in its own box where there is no room, and the keyboard reaches it; its first cells are headings of their rows.
  parser.renderer.rules.table_open = () => `<div class="table" tabindex="0" role="region" aria-label="${escape(environment.heading)}"><table>\n`;
  parser.renderer.rules.table_close = () => '</table></div>\n';
  parser.core.ruler.push('row-headings', ({ tokens }) => {
    for (const [index, { type }] of tokens.entries()) {
      if (type === 'th_open') tokens[index].attrSet('scope', 'col');
      if (type !== 'td_open' || tokens[index - 1].type !== 'tr_open') continue;
      tokens[index].tag = tokens[index + 2].tag = 'th';
      tokens[index].attrSet('scope', 'row');
    }
  });
  const body = parser.render(markdown, environment);
  return pageOf({ lang, title: /^# (.*)$/m.exec(markdown)?.[1] ?? '', back, body });
}

const textOf = ({ children }) => children.map(({ type, content }) => (/^(text|code_inline)$/.test(type) ? content : '')).join('');
