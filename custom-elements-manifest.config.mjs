import { publicOnly, publishedPaths } from './scripts/manifest/plugins.mjs';
import { reflectedAttributes } from './scripts/manifest/reflected.mjs';

// scripts/manifest.mjs reads this and writes custom-elements.json and what follows from it
export default {
  globs: ['src/*.ts'],
  plugins: [reflectedAttributes(), publicOnly(), publishedPaths()],
};
