import { aTimeout } from '@open-wc/testing';
import type { KommunNyhet } from '../../src/index.js';
import { openBuilder, type Builder } from '../demo/builder.js';
import { webOf } from './answer.js';
import { differences } from './differences.js';
import { cases } from './files.js';
import { meets } from './meets.js';

/** Asks the builder for an address; resolves when it has an article, or says why there is none. */
const ask = async (builder: Builder, address: string): Promise<void> => {
  builder.ask(address);
  while (builder.by('results').hidden && !builder.text('address-error')) await aTimeout(0);
  await (builder.preview as unknown as { updateComplete: Promise<unknown> }).updateComplete;
};

describe('An input from the wild, in the builder', () => {
  let builder: Builder;
  before(async () => {
    document.documentElement.lang = 'sv';
    builder = await openBuilder();
    const { window: page } = builder.page;
    const later = page.setTimeout.bind(page);
    // An answer that is kept for a minute would be another case's at the same address.
    page.setTimeout = ((action: () => void, time = 0) => later(action, time < 60_000 ? time : 0)) as typeof page.setTimeout;
  });
  after(() => { document.documentElement.lang = ''; });

  for (const each of cases) {
    it(`${each.name} is shown as in any page`, async () => {
      const { window: page } = builder.page;
      const Element = page.customElements.get('kommun-nyhet') as typeof KommunNyhet;
      Element.now = () => Date.parse(`${each.day}T12:00:00Z`);
      const messages: string[] = [];
      page.console.warn = (message: unknown) => { messages.push(String(message)); };
      page.fetch = webOf(each);
      await ask(builder, each.address);
      const lines = meets(builder.preview);
      const problem = differences({ ...each, reader: { src: (each.reader.src ?? []).filter((line) => line !== 'Reserv') } }, 'src', lines, messages); // there is no fallback in it
      if (problem) throw Object.assign(new Error(`\n${problem}`), { stack: '' });
    });
  }
});
