import { executeServerCommand } from '@web/test-runner-commands';
import type { KommunNyhet } from '../../src/index.js';
import { article } from './element.js';

/** Where a server takes what an attribute says: into the article, or as an option. */
const FIELDS: Readonly<Record<string, string>> = {
  headline: 'headline', description: 'description', 'date-published': 'datePublished', 'date-modified': 'dateModified', 'last-reviewed': 'lastReviewed',
  expires: 'expires', editor: 'editor', url: 'url', lang: 'inLanguage',
};
const OPTIONS: Readonly<Record<string, string>> = { share: 'share', 'outdated-after': 'outdatedAfter', 'replaced-by': 'replacedBy', locale: 'locale' };

/** What a server prints of an article that is told by attributes. */
const print = (markup: string): Promise<string> => {
  const box = document.createElement('template');
  box.innerHTML = markup;
  const told = [...box.content.firstElementChild!.attributes];
  const among = (names: Readonly<Record<string, string>>) => Object.fromEntries(told.flatMap(({ name, value }) => (name in names ? [[names[name]!, value] as const] : [])));
  const outdated = told.some(({ name }) => name === 'outdated');
  return executeServerCommand<string, unknown>('print', [among(FIELDS), { base: document.baseURI, now: Date.now(), outdated, ...among(OPTIONS) }]);
};

/** The two ways in which an article that is told by attributes comes to its reader: rendered by the script, or printed by a server and taken over. */
export const WAYS: Readonly<Record<string, (markup: string) => Promise<KommunNyhet>>> = {
  '': article,
  ', printed by a server': async (markup) => article(await print(markup)),
};
