// For `npx web-test-runner` and editors; `npm run test:one` is the same, and sees to what the tests need.
import { bundleTests } from './scripts/test/bundle.mjs';
import { configuration } from './scripts/test/configuration.mjs';
import { testFiles } from './scripts/test/files.mjs';

export default configuration({ files: testFiles(), bundle: bundleTests() });
