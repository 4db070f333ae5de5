/**
 * Commands for tests, through executeServerCommand of @web/test-runner-commands:
 * - `screenshot`: what the page shows, as the base64 of a PNG;
 * - `zone`: the time zone that the browser was started in.
 */
export const commands = () => ({
  name: 'kommun-nyhet-commands',
  async executeCommand({ command, session }) {
    if (command === 'zone') return session.browser.zone;
    if (command !== 'screenshot') return undefined; // another plugin's
    const png = await session.browser.getPage(session.id).screenshot();
    return Buffer.from(png).toString('base64');
  },
});
