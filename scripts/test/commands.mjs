import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';
import { collect, counters } from './counters.mjs';

/**
 * Commands for tests, through executeServerCommand of @web/test-runner-commands:
 * - `screenshot`: what the page shows, as the base64 of a PNG;
 * - `bytes`: those of a file, named from the repository's folder, a letter of ISO-8859-1 each;
 * - `zone`: the time zone that the browser was started in;
 * - `collect`: has Chromium, or Firefox, let go of what nobody holds; the latter some time later;
 * - `counters`: in Chromium, the nodes, listeners and bytes of JavaScript that the page holds;
 * - `print`: what `renderKommunNyhet` of the built dist/server.js prints for the arguments in the payload.
 */
export const commands = () => ({
  name: 'kommun-nyhet-commands',
  async executeCommand({ command, payload, session }) {
    if (command === 'bytes') return readFile(join(root, payload), 'latin1');
    if (command === 'zone') return session.browser.zone;
    if (command === 'collect') return collect(session.browser.getPage(session.id));
    if (command === 'counters') return counters(session.browser.getPage(session.id));
    if (command === 'print') return (await import('../../dist/server.js')).renderKommunNyhet(...payload);
    if (command !== 'screenshot') return undefined; // another plugin's
    const png = await session.browser.getPage(session.id).screenshot();
    return Buffer.from(png).toString('base64');
  },
});
