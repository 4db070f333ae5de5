import { laterModified } from '../job/article.js';
import { differences, meet } from '../job/same.js';
import type { Locale } from '../job/words.js';
import type { Variant } from '../variants/variant.js';

/** Milliseconds: script alone, and script with style and layout. */
export interface Time {
  readonly script: number;
  readonly total: number;
}

export type Measure = 'create' | 'speak' | 'modify' | 'frame';

declare global {
  interface Window {
    bench: typeof bench;
  }
}

const name = location.pathname.split('/').at(-2) ?? '';
const { default: variant } = (await import(/* @vite-ignore */ `/variants/${name}.js`)) as { default: Variant };

const layOut = (element: Element = document.body) => element.getBoundingClientRect();

const emptyPlace = (): HTMLElement => {
  const place = document.createElement('main');
  document.body.append(place);
  layOut();
  return place;
};

const clear = (place: HTMLElement): void => {
  variant.destroy?.(place);
  place.remove();
};

const filled = async (count: number): Promise<HTMLElement> => {
  const place = emptyPlace();
  await variant.create(place, count);
  layOut(place);
  variant.prepare?.(place);
  return place;
};

/** Times some work in a place. Awaits only what is a promise: even that costs a turn. */
const time = async (place: HTMLElement, work: () => unknown): Promise<Time> => {
  const start = performance.now();
  const pending = work();
  if (pending) await pending;
  const script = performance.now() - start;
  layOut(place);
  const total = performance.now() - start;
  return { script, total };
};

/** Starts in a frame, and resolves when the browser has done all that this very frame needs: style, layout, paint. */
const toFrame = (work: () => unknown): Promise<Time> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      void work();
      const script = performance.now() - start;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve({ script, total: performance.now() - start });
      port2.postMessage('');
    });
  });

const changes = {
  speak: (place: HTMLElement) => variant.speak?.(place, 'en'),
  modify: (place: HTMLElement) => variant.modify?.(place, laterModified),
};


const measures: Readonly<Record<Measure, (place: HTMLElement, count: number) => Promise<Time>>> = {
  create: (place, count) => time(place, () => variant.create(place, count)),
  speak: (place) => time(place, () => changes.speak(place)),
  modify: (place) => time(place, () => changes.modify(place)),
  frame: (place, count) => toFrame(() => variant.create(place, count)),
};

/** Every root that the article has: the page's own and each shadow root in it. */
const rootsOf = (place: HTMLElement): Node[] => {
  const inner = (root: ParentNode): Node[] =>
    [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...inner(shadowRoot)] : []));
  return [place, ...inner(place)];
};

const bench = {
  can: (measure: Measure): boolean => measure === 'create' || measure === 'frame' || !!variant[measure],

  async time(measure: Measure, count: number): Promise<Time> {
    const place = measure === 'speak' || measure === 'modify' ? await filled(count) : emptyPlace();
    const result = await measures[measure](place, count);
    clear(place);
    return result;
  },

  /** What one article shows otherwise than every variant must, in a language. */
  async differences(locale: Locale): Promise<string[]> {
    const place = await filled(1);
    if (locale !== 'sv') await variant.speak?.(place, locale);
    const found = differences(await meet(place), locale);
    clear(place);
    return found;
  },

  /** How many changes of the document one article's change makes, beside the attribute that asks for it. */
  async records(change: 'speak' | 'modify'): Promise<number> {
    const place = await filled(1);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    for (const root of rootsOf(place)) observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    await changes[change](place);
    await new Promise((resolve) => setTimeout(resolve)); // the observer hears of them a moment later
    observer.disconnect();
    const asks = ({ target, type }: MutationRecord) => target.parentNode === place && type === 'attributes';
    const count = records.filter((record) => !asks(record)).length;
    clear(place);
    return count;
  },

  /** Leaves articles on the page, for what is counted from outside. */
  async keep(count: number): Promise<void> {
    await filled(count);
  },

  /** Creates and destroys so many. */
  async churn(count: number): Promise<void> {
    for (let done = 0; done < count; done += 50) clear(await filled(50));
  },
};

window.bench = bench;
