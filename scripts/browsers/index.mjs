import { chromium } from './chromium.mjs';
import { firefox } from './firefox.mjs';
import { webkit } from './webkit.mjs';

/** Launchers for @web/test-runner by the engine's name; each takes the time zone that the browser shall believe to be in. */
export const launchers = { chromium, firefox, webkit };
