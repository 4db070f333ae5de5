import { waitUntil } from '@open-wc/testing';

/** Resolves when something holds: soon, but a machine with much to do may need more than the second that `waitUntil` gives it. */
export const until = (holds: () => unknown, what?: string): Promise<void> => waitUntil(holds, what, { interval: 10, timeout: 20_000 });
