import { startDevServer } from '@web/dev-server';
import { root } from './root.mjs';

/** Serves the repository as it lies on disk, to this machine only. */
export const serve = port =>
  startDevServer({
    config: { rootDir: root, hostname: '127.0.0.1', port, watch: false, open: false, nodeResolve: false },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    autoExitProcess: false,
  });
