import type { Extension } from '../extension.js';
import { readSource } from '../page/article-source.js';
import { ownNodes } from './own-nodes.js';
import { embeddingOf, knownEmbedding } from './embedding-controller.js';
import { tellEngines } from './structured-data.js';

/** Reads addresses, too, and shows what came from them. */
export const extension: Extension = {
  read: (host, src, report, changed) => (src.startsWith('#') ? readSource(host, src, report, changed) : embeddingOf(host).read(src, report)),
  show: (host, view, words) => {
    const shown = knownEmbedding(host)?.show(view, words) ?? { view };
    tellEngines(host, view);
    return shown;
  },
  wrote: (node) => ownNodes.has(node),
};
