import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { root } from '../lib/root.mjs';

/** The custom elements manifest of the code as it is now; nothing is written. */
export const analyze = () =>
  cli({ argv: ['analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs'], cwd: root.slice(0, -1), noWrite: true });
