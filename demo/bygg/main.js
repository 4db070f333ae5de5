import { find, isTrusted } from '../../dist/kommun-nyhet-embed.js';
import { startBuilder } from './builder.js';

// A document of a parser's runs nothing and fetches nothing: the string needs no cleaning, only the page's leave to parse it.
const policy = globalThis.trustedTypes?.createPolicy('bygg', { createHTML: html => html });
const parse = html => new DOMParser().parseFromString(policy ? policy.createHTML(html) : html, 'text/html');

/** The hash of each script, by its file's name; none where the file is not there. */
const readHashes = async () => {
  const answer = await fetch(new URL('../../dist/sri.json', import.meta.url), { cache: 'no-cache' });
  return answer.ok ? answer.json() : {};
};

startBuilder({ find, isTrusted, parse, readHashes });
