#!/usr/bin/env node
// Prints an article as HTML: `npx kommun-nyhet article.json`.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { renderKommunNyhet } from '../dist/server.js';

const HELP = `kommun-nyhet [options] article.json

Prints schema.org's NewsArticle, as JSON in a file or on standard input (-), as the HTML that <kommun-nyhet> takes over.

  --body FILE          HTML for the body, printed as it is
  --locale sv|en       language of the words around the article
  --heading-level 1–6  level of the headline (2)
  --share CHANNELS     channels for sharing, in quotes, or none
  --outdated-after P1Y how long the article is current, or never
  --replaced-by URL    the information that replaces it
  --structured-data    with schema.org's NewsArticle for search engines
  --shadow-root        with a declarative shadow root around it
  --help               this text

Exit status: 0 printed; 1 the article is wrong; 2 the call is.
`;

const options = {
  body: { type: 'string' }, locale: { type: 'string' }, 'heading-level': { type: 'string' }, share: { type: 'string' }, 'outdated-after': { type: 'string' },
  'replaced-by': { type: 'string' }, 'structured-data': { type: 'boolean' }, 'shadow-root': { type: 'boolean' }, help: { type: 'boolean', short: 'h' },
};

/** Ends with a sentence on standard error. */
const fail = (status, sentence) => {
  console.error(sentence);
  process.exit(status);
};

/** Where in a text the parser stopped, as a line and a column; engines tell the offset, or the text after it. */
const placeOf = (text, { message }) => {
  const offset = /position (\d+)/.exec(message)?.[1] ?? text.length;
  const before = text.slice(0, Number(offset)).split('\n');
  return `line ${before.length}, column ${before.at(-1).length + 1}`;
};

const call = () => {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch ({ message }) {
    return fail(2, `${message}\nSee kommun-nyhet --help.`);
  }
};

const { values, positionals: [file, ...more] } = call();
if (values.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
if (!file || more.length) fail(2, 'Expected one file with an article as JSON, or - for standard input. See kommun-nyhet --help.');

const readText = path => {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch ({ message }) {
    return fail(2, message);
  }
};
const text = readText(file);
const body = values.body === undefined ? undefined : readText(values.body);

const readArticle = () => {
  try {
    return JSON.parse(text);
  } catch (error) {
    return fail(1, `${file}, ${placeOf(text, error)}: ${error.message}`);
  }
};
const article = readArticle();

try {
  process.stdout.write(renderKommunNyhet(article, {
    parts: { body },
    locale: values.locale,
    headingLevel: values['heading-level'] && Number(values['heading-level']),
    share: values.share,
    outdatedAfter: values['outdated-after'],
    replacedBy: values['replaced-by'],
    structuredData: values['structured-data'],
    shadowRoot: values['shadow-root'],
  }));
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  fail(1, `${file}: ${error.message}`);
}
