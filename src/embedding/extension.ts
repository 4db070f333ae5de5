import type { Extension } from '../extension.js';
import { readSource } from '../page/article-source.js';
import { embeddedView } from './embedded-view.js';
import { loadingOf } from './loading.js';

/** Reads addresses, too, and shows what came from them. */
export const extension: Extension = {
  read: (element, src, report, changed) =>
    src.startsWith('#') ? readSource(element, src, report, changed) : loadingOf(element, src, report, changed).outcome,
  show: embeddedView,
};
