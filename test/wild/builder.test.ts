import type { KommunNyhet } from '../../src/index.js';
import { openBuilder, type Builder } from '../demo/builder.js';
import { next } from '../support/element.js';
import { webOf } from './answer.js';
import type { Case } from './case.js';
import { differences } from './differences.js';
import { cases } from './files.js';
import { meets } from './meets.js';
import { isChromium } from '../support/engine.js';

/** An answer is kept for a minute, and many cases have one address: gathers what is to be done then, for `pass` to do. */
const minutesOf = ({ window: page }: Builder['page']): { readonly pass: () => void } => {
  const jobs: (() => void)[] = [];
  const later = page.setTimeout.bind(page);
  page.setTimeout = ((job: () => void, time?: number) => (time === 60_000 ? jobs.push(job) : later(job, time))) as typeof page.setTimeout;
  return { pass: () => { for (const job of jobs.splice(0)) job(); } };
};

/** Asks for an address; resolves when the builder has found an article, or says why not, and the element shows as much. */
const ask = async (builder: Builder, address: string): Promise<KommunNyhet> => {
  const shown = Promise.race(['load', 'error'].map((what) => next(builder.page.document, `kommun-nyhet-${what}`)));
  builder.ask(address);
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (builder.by('results').hidden && !builder.text('address-error')) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(builder.page.document, { subtree: true, childList: true, attributes: true });
  });
  const preview = builder.preview as unknown as KommunNyhet;
  await shown;
  await preview.updateComplete;
  return preview;
};

/** What a case expects in the builder: its element has no fallback of the page's. */
const inBuilder = (each: Case): Case => {
  const expected = (each.reader.builder ?? each.reader.src ?? []).filter((line) => line !== 'Reserv');
  return { ...each, reader: { ...each.reader, builder: expected } };
};

/** Has the builder show a case; gives what is otherwise than it should be. */
const problemOf = async (each: Case, builder: Builder): Promise<string> => {
  const { window: page } = builder.page;
  const Element = page.customElements.get('kommun-nyhet') as typeof KommunNyhet;
  Element.now = () => Date.parse(`${each.day}T12:00:00Z`);
  const messages: string[] = [];
  page.console.warn = (message: unknown) => { messages.push(String(message)); };
  page.fetch = webOf(each);
  const problem = differences(inBuilder(each), 'builder', meets(await ask(builder, each.address)), messages);
  return problem && `${each.name}: ${each.title}\n${problem}`;
};

const kinds = Map.groupBy(cases, ({ name }) => name.slice(0, name.indexOf('-')));

// All of them in Chromium alone, elsewhere one of each kind: the builder's page reads with the code that corpus.test.ts has read every one of them by, in three
// engines, and to show all of them here as well takes a minute.
const most = isChromium ? Infinity : 1;

describe('Inputs from the wild, in the builder', () => {
  for (const [kind, all] of kinds) { // a page for each input would take minutes
    const some = all.slice(0, most);
    it(`of kind ${kind}`, async () => {
      const builder = await openBuilder();
      const minutes = minutesOf(builder.page);
      const problems: string[] = [];
      for (const each of some) {
        problems.push(await problemOf(each, builder));
        minutes.pass();
      }
      const told = problems.filter(Boolean).join('\n\n');
      if (told) throw Object.assign(new Error(`\n${told}`), { stack: '' });
    });
  }
});
