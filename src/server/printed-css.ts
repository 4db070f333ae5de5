import { locales, textsIn } from '../locale/localize.js';
import articleCss from '../styles/article.css?inline';
import { declarationsOf } from './declarations.js';
import shareCss from '../styles/share.css?inline';

const of = declarationsOf(articleCss + shareCss);

/** The widest that an article becomes, as its own tree has it. */
const measure = /max-width:\s*([^;]+)/.exec(of('article'))?.[1];
if (!measure) throw new Error('article.css gives an article no greatest width.');

/** An article that a server printed, before the script has come; not one with a printed shadow root, which has its frame already. */
const ARTICLE = 'kommun-nyhet:not(:defined, [data-framed], [hidden])';
const SHARE = `${ARTICLE} > [slot=share]`;

/** Room for a button, which the script brings: at the end of the links, or before them where it comes first. */
const roomFor = (channel: 'copy' | 'print', pseudo: '::before' | '::after', asked: string): string => {
  const words = (lang: string, locale: string) => `${asked} > [slot=share] ul${lang}${pseudo} { content: "${textsIn(locale)[channel]}"; }`;
  return `${words('', 'sv')} ${locales.map((locale) => words(`:lang(${locale})`, locale)).join(' ')}
${ARTICLE}[share^=${channel}] > [slot=share] ul${pseudo} { order: -1; }`;
};

/**
 * Lays out what a server printed, before the script comes, as the element lays it out: by the same declarations. Where the element's own box
 * stands around what is slotted, its margin collapses with that of its content; here the margin is the slotted element's, in the article's em.
 * Of what the script brings, the drawings and the buttons, there is the room; and where buttons are all there is, of their words, too.
 */
export const printedCss = `
/* Firefox lays a headline out twice whose size is its box's, and would scroll after the first: not in the moment when the script has come. */
@keyframes kommun-nyhet-still { from, to { overflow-anchor: none; } }
:where(kommun-nyhet:defined) { animation: kommun-nyhet-still .1s; }
@property --kommun-nyhet-em { syntax: "<length>"; inherits: true; initial-value: 16px; }
${ARTICLE} { ${of(':host')} ${of('article')} ${of('#headline')} max-width: min(100%, ${measure}); --kommun-nyhet-em: 1em; }
${ARTICLE} > [slot]:where(:not([slot=footer])) { margin-bottom: calc(1.5 * var(--kommun-nyhet-em)); }
${ARTICLE} > :is([slot=logo], [slot=headline]:where(:has(+ [slot=published]))) { margin-bottom: calc(.75 * var(--kommun-nyhet-em)); }
${ARTICLE} > :is([slot=modified], [slot=share], :where(:not([slot=footer])) + [slot=footer]) { margin-top: calc(1.5 * var(--kommun-nyhet-em)); }
${ARTICLE}:not(:has(> [slot=footer]))::after { content: ""; display: block; margin-top: 1.5em; }

${ARTICLE} > :is([slot=notice], [slot=replacement]) { ${of('[part=notice]')} padding-top: 1em; }
${ARTICLE} > [slot=notice]:has(+ [slot=replacement]) { padding-bottom: 0; margin-bottom: 0; }
${ARTICLE} > [slot=notice] + [slot=replacement] { padding-top: .5em; }

${ARTICLE} > [slot=lead] { margin-bottom: 1.5em; }
${ARTICLE} > [slot=lead]:has(+ [slot=lead]) { margin-bottom: 0; }
:where(${ARTICLE} > [slot=lead]) { ${of('[part=lead]')} }

${SHARE}, ${SHARE} * { all: unset; }
${SHARE}, ${SHARE} :is(p, li) { display: block; }
${SHARE} { margin: calc(1.5 * var(--kommun-nyhet-em)) 0; ${of('[part=share]')} }
${SHARE}[hidden] { display: none; }
@media (scripting) { ${SHARE}[hidden] { display: block; visibility: hidden; } }
${SHARE} p { ${of('article p')} }
${SHARE} ul { ${of('[part=share] ul')} }
${SHARE} a, ${SHARE} ul::before, ${SHARE} ul::after { ${of('[part=share-link], input')} ${of('[part=share-link]')} }
${SHARE} a:hover { ${of('[part=share-link]:hover')} }
${SHARE} a:focus-visible { ${of(':focus-visible')} }
${SHARE} a::before { content: ""; display: inline-block; height: 1.25em; ${of('svg')} }
${SHARE} ul::before, ${SHARE} ul::after { visibility: hidden; padding-inline-start: 2.75em; }
${roomFor('copy', '::after', `:is(${ARTICLE}:not([share]), ${ARTICLE}[share=""], ${ARTICLE}[share~=copy])`)}
${roomFor('print', '::before', `${ARTICLE}[share~=print]`)}
${ARTICLE}[share~=print]:not([share^=print]) > [slot=share] ul::before { order: 1; }
@media (scripting: none) { ${SHARE} ul::before, ${SHARE} ul::after, ${SHARE} a::before { content: none; } }
@media print { ${SHARE} { display: none; } }
`;
