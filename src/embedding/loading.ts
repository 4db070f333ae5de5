import type { Report } from '../article/report.js';
import { find, type FoundArticle } from '../sources/find.js';
import { SourceError } from '../sources/load.js';

/** What an element loads, or has loaded, from an address. */
export interface Loading {
  /** The value of `src`. */
  readonly src: string;
  /** The absolute form of `src`; as it is where it has none. */
  readonly address: string;
  /** What became of it; `undefined` while it is on its way. */
  outcome: FoundArticle | SourceError | undefined;
  /** Whether it takes long enough to be worth a word. */
  isSlow: boolean;
  /** Whether the reader asked for it again. */
  readonly isRetry: boolean;
  readonly cancel: () => void;
}

const SLOW = 500; // ms: sooner than that, a word about loading would only flicker

/** Loads the article that `src` names, relative to `base`. What cannot be read of it is reported; `changed` is called when there is more to tell; never after it was cancelled. */
export const startLoading = (src: string, base: string, isRetry: boolean, report: Report, changed: () => void): Loading => {
  const controller = new AbortController();
  const slow = setTimeout(() => {
    loading.isSlow = true;
    changed();
  }, SLOW);
  const loading: Loading = {
    src,
    address: URL.canParse(src, base) ? new URL(src, base).href : src,
    outcome: undefined,
    isSlow: isRetry,
    isRetry,
    cancel: () => {
      clearTimeout(slow);
      controller.abort();
    },
  };
  void find(loading.address, controller.signal, report)
    .catch((problem: unknown) => (problem instanceof SourceError ? problem : new SourceError('no-article')))
    .then((outcome) => new Promise<typeof outcome>((resolve) => { setTimeout(() => { resolve(outcome); }); })) // a long text is read and written in two tasks: the page is held for neither long
    .then((outcome) => {
      if (controller.signal.aborted) return;
      clearTimeout(slow);
      loading.outcome = outcome;
      loading.isSlow = false;
      changed();
    });
  return loading;
};
