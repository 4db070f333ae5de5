import { defineConfig } from 'vite';
import { unwrapMessages } from './scripts/build/plugins.mjs';

/** What every build of this project has in common; scripts/build/bundle.mjs adds what is built and where to. */
export default defineConfig({
  publicDir: false,
  logLevel: 'warn',
  plugins: [unwrapMessages()],
  build: {
    target: 'es2022',
    cssTarget: 'esnext', // style sheets are made smaller, and nothing in them is rewritten for older browsers
    write: false,
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
});
