import { chromium } from './chromium.mjs';
import { firefox } from './firefox.mjs';
import { webkit } from './webkit.mjs';

/** A launcher for @web/test-runner by the engine's name. */
export const launchers = { chromium, firefox, webkit };
