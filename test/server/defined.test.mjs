// What a server prints when the element is defined in its process, too: a framework's server imports the page's own script.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import '../../dist/define.js';
import { renderKommunNyhet } from '../../dist/server.js';

it('What a server prints is the same where the element is defined in its process', () => {
  assert.ok(customElements.get('kommun-nyhet'));
  const printed = renderKommunNyhet({ headline: 'Ny bro', url: 'https://kommun.example/bro' }, { shadowRoot: true });
  assert.match(printed, /^<kommun-nyhet\s+url="https:\/\/kommun\.example\/bro"\s+data-framed>/);
});
