// For `npx web-test-runner` and editors; `npm run test:one` is the same, and sees to what the tests need.
import { bundleTests, testFiles } from './scripts/test/bundle.mjs';
import { configuration } from './scripts/test/configuration.mjs';

export default configuration({ files: testFiles(), bundle: bundleTests() });
