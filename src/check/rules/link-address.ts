import { nameOf, quote } from '../reading/text.js';
import type { Examples, Rule } from '../rule.js';

/** Whether a link's name is an address: with its scheme, with `www.`, or with a path. The name of a site, such as 1177.se, is none. */
export const isAddress = (name: string): boolean => /^(?:https?:\/\/|www\.)\S+$|^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+\/\S+$/iu.test(name);

/** A link whose words are an address. */
export const rule = {
  id: 'link-address',
  severity: 'tip',
  clause: '2.4.9',
  find: ({ all }) => all('a[href]:not([aria-labelledby])').flatMap((element) => {
    const name = nameOf(element);
    return isAddress(name) ? [{ element, data: { text: quote(name) } }] : [];
  }),
} as const satisfies Rule;

export const examples: Examples = {
  source: 'Digg, webbriktlinjer R5',
  bad: [
    '<p><a href="https://kommun.example/bron">https://kommun.example/bron</a></p>',
    '<p>Se <a href="https://www.kommun.example">www.kommun.example</a>.</p>',
    '<p>Se <a href="https://kommun.example/bron">kommun.example/bron</a>.</p>',
    '<p>Se <a href="https://xn--bors-toa.example/bron">borås.example/bron</a>.</p>',
  ],
  good: [
    '<p><a href="https://kommun.example/bron">Bron över ån</a></p>',
    '<p>Ring eller se <a href="https://www.1177.se">1177.se</a>.</p>',
    '<p><a href="mailto:kansliet@kommun.example">kansliet@kommun.example</a></p>',
    '<p><a href="/bron">Bron/tunneln</a></p>',
  ],
};
