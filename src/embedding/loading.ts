import type { Report } from '../article/facts.js';
import { find, type FoundArticle } from '../sources/find.js';
import { SourceError, type SourceProblem } from '../sources/load.js';
import { watchLeaving } from './leaving.js';

/** An element's article from elsewhere, on its way or there. */
export interface Loading {
  readonly src: string;
  /** The absolute form of `src`; as it is where it has none. */
  readonly address: string;
  /** `undefined` while it is on its way. */
  outcome: FoundArticle | SourceProblem | undefined;
  /** Whether it takes long enough to be worth a word. */
  isSlow: boolean;
  /** Whether the reader asked for it again. */
  readonly isRetry: boolean;
  readonly cancel: () => void;
  /** The reader wants to try again. */
  readonly again: () => void;
}

const SLOW = 500; // ms: sooner than that, a word about loading would only flicker

const loadings = new WeakMap<Element, Loading>();
const retried = new WeakSet<Element>();

/** What an element is loading or has loaded from the address in `src`; `undefined` where that is none, or has become another. */
export const knownLoading = (element: Element): Loading | undefined => {
  const loading = loadings.get(element);
  if (loading && loading.src === element.getAttribute('src')?.trim()) return loading;
  forget(element);
  return undefined;
};

/** Cancels what an element is loading. Asked for again, it is loaded anew. */
const forget = (element: Element): void => {
  loadings.get(element)?.cancel();
  loadings.delete(element);
};

/** What an element is loading or has loaded from the address in `src`; begun where it is not yet. */
export const loadingOf = (element: Element, src: string, report: Report, changed: () => void): Loading => {
  const known = knownLoading(element);
  if (known) return known;
  const controller = new AbortController();
  const address = URL.canParse(src, element.baseURI) ? new URL(src, element.baseURI).href : src;
  const stopWatching = watchLeaving(element, () => { forget(element); });
  const slow = setTimeout(() => {
    loading.isSlow = true;
    changed();
  }, SLOW);
  const loading: Loading = {
    src,
    address,
    outcome: undefined,
    isSlow: retried.has(element),
    isRetry: retried.has(element),
    cancel: () => {
      clearTimeout(slow);
      stopWatching();
      controller.abort();
    },
    again: () => {
      forget(element);
      retried.add(element);
      changed();
    },
  };
  loadings.set(element, loading);
  void find(address, controller.signal)
    .catch((problem: unknown) => (problem instanceof SourceError ? problem : new SourceError('no-article')))
    .then((outcome) => {
      if (controller.signal.aborted) return;
      const isProblem = outcome instanceof SourceError;
      if (isProblem) report('src', src, outcome.message);
      loading.outcome = isProblem ? outcome.reason : outcome;
      loading.isSlow = false;
      clearTimeout(slow);
      stopWatching();
      retried.delete(element);
      changed();
    });
  return loading;
};
