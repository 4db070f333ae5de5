import type { Extension } from '../extension.js';
import { readSource } from '../page/article-source.js';
import { ownNodes } from './own-nodes.js';
import { embeddingOf, knownEmbedding } from './embedding-controller.js';

/** Reads addresses, too, and shows what came from them. */
export const extension: Extension = {
  read: (host, src, report, changed) => (src.startsWith('#') ? readSource(host, src, report, changed) : embeddingOf(host).read(src, report)),
  show: (host, view, words) => knownEmbedding(host)?.show(view, words) ?? { view },
  wrote: (node) => ownNodes.has(node),
};
