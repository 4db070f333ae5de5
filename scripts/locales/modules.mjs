// The generated modules in src/locale/generated/.

const HEADER = '// Written by `npm run locales`: do not edit.\n';
const TAGS = {
  str: 'const str = (strings: TemplateStringsArray, ...values: number[]) => ({ strings, values });',
  html: "const html = (strings: TemplateStringsArray, ...values: number[]) => ({ ['_$litType$']: 1, strings, values });",
};
const ENTRY = /^\s*'([^']+)': (str|html)?`((?:\\.|[^`\\])*)`,$/gm;

/** The messages with these ids of lit-localize's module, as plain data: no imports, and no entities in what is text and not HTML (lit/lit#5012). */
export function localeModule(generated, ids) {
  const entries = [...generated.matchAll(ENTRY)].filter(([, id]) => ids.includes(id)).map(([, id, tag = '', text]) => ({ id, tag, text: tag === 'html' ? text : unescape(text) }));
  const tags = Object.keys(TAGS).filter(name => entries.some(({ tag }) => tag === name));
  return [
    HEADER,
    ...tags.map(tag => `${TAGS[tag]}\n`),
    'export const templates = {',
    ...entries.map(({ id, tag, text }) => `  '${id}': ${tag}\`${text}\`,`),
    '};\n',
  ].join('\n');
}

const unescape = text => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Every language that has these words, by its code; the source language has no translations. */
export function localesModule(locales) {
  const name = locale => locale.replaceAll('-', '_');
  const entries = locales.map(locale => (locale === name(locale) ? locale : `'${locale}': ${name(locale)}`));
  return [
    HEADER,
    ...locales.map(locale => `import { templates as ${name(locale)} } from './${locale}.js';`),
    '',
    `export const translations = { ${entries.join(', ')} } as const;\n`,
  ].join('\n');
}
