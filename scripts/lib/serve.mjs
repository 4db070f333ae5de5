import { startDevServer } from '@web/dev-server';
import { root } from './root.mjs';

/** Serves the repository as it lies on disk, to this machine only; with middlewares of Koa, where it answers otherwise. */
export const serve = (port, middleware = []) =>
  startDevServer({
    config: { rootDir: root, hostname: '127.0.0.1', port, watch: false, open: false, nodeResolve: false, middleware },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    autoExitProcess: false,
  });
