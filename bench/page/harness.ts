import type { Measure, Time } from './frame.js';

/** One round: every variant once, in an order of its own. */
export type Round = Readonly<Record<string, Time>>;

interface Plan {
  readonly measure: Measure;
  readonly count: number;
  readonly names: readonly string[];
  /** Milliseconds that the rounds may take together; there is always `least`, and never more than `most`. */
  readonly budget: number;
  readonly least: number;
  readonly most: number;
}

declare global {
  interface Window {
    harness: typeof harness;
  }
}

const frames = new Map<string, Window>();

const shuffled = <T>(items: readonly T[]): T[] =>
  items.map((item) => ({ item, at: Math.random() })).sort((a, b) => a.at - b.at).map(({ item }) => item);

const rest = () => new Promise((resolve) => setTimeout(resolve));

const bench = (name: string) => (frames.get(name) as Window).bench;

const harness = {
  /** Loads each variant in a frame of its own: none meets another's styles or elements. */
  async open(names: readonly string[]): Promise<void> {
    for (const name of names) {
      const frame = document.createElement('iframe');
      frame.src = `/frames/${name}/`;
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve));
      const inside = frame.contentWindow as Window;
      while (!inside.bench) await rest();
      frames.set(name, inside);
    }
  },

  differences: (name: string, locale: 'sv' | 'en') => bench(name).differences(locale),
  can: (name: string, measure: Measure) => bench(name).can(measure),
  records: (name: string, change: 'speak' | 'modify') => bench(name).records(change),

  /** Rounds in which every variant has its turn, so that what slows the machine slows all of them alike. */
  async rounds({ measure, count, names, budget, least, most }: Plan): Promise<Round[]> {
    const rounds: Round[] = [];
    const warmUp = count < 1000 ? 2 : 0;
    const start = performance.now();
    for (let turn = -warmUp; turn < least || (turn < most && performance.now() - start < budget); turn++) {
      const round: Record<string, Time> = {};
      for (const name of shuffled(names)) {
        round[name] = await bench(name).time(measure, count);
        await rest(); // pictures arrive, and rubbish is collected, outside of what is timed
      }
      if (turn >= 0) rounds.push(round);
    }
    return rounds;
  },
};

window.harness = harness;
