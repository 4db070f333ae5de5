// What a reader meets who follows a link from the demo to a test or a text: a page, and a way back. `node --test test/start/documents.test.mjs`
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parse } from 'parse5';
import { freePort } from '../../scripts/lib/ports.mjs';
import { serve } from '../../scripts/lib/serve.mjs';
import { documents } from '../../scripts/start/documents.mjs';
import { toTheDemo } from '../../scripts/start/to-the-demo.mjs';

describe('the demo’s server', () => {
  let server;
  let origin;
  before(async () => {
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    server = await serve(port, [toTheDemo, documents]);
  });
  after(() => server.stop());

  const opens = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
  const follow = async (path, from) => {
    const response = await fetch(origin + path, { headers: { ...opens, 'sec-fetch-dest': 'document', ...(from && { referer: origin + from }) } });
    return { response, elements: elementsIn(parse(await response.text())) };
  };

  it('leads from its root to the demo', async () => {
    const { response, elements } = await follow('/');
    assert.equal(response.url, `${origin}/demo/`);
    assert.ok(elements.some(({ tagName }) => tagName === 'kommun-nyhet'));
  });

  it('shows a test as a page with its text', async () => {
    const { response, elements } = await follow('/test/looks/axe.test.ts');
    assert.match(response.headers.get('content-type'), /^text\/html/);
    assert.match(textOf(elements.find(({ tagName }) => tagName === 'pre')), /describe\(.*axe-core/);
  });

  it('shows Markdown with its headings, their ids and its tables', async () => {
    const { elements } = await follow('/docs/accessibility/matrix.md');
    const heading = elements.find(({ tagName }) => tagName === 'h2');
    assert.equal(attribute(heading, 'id'), textOf(heading).toLowerCase().replaceAll(' ', '-'));
    assert.equal(elements.find(({ tagName }) => tagName === 'h1').childNodes[0].value, 'The matrix');
    const table = elements.find(each => attribute(each, 'role') === 'region');
    assert.ok(attribute(table, 'aria-label') && attribute(table, 'tabindex') === '0');
    assert.ok(elementsIn(table).some(each => each.tagName === 'th' && attribute(each, 'scope') === 'row'));
  });

  for (const path of ['/LICENSE', '/audit/styles/lines.css', '/integrations/sitevision/script-module/template.vm', '/test/package/project/src/react.tsx']) {
    it(`shows ${path} as a page, whatever its name ends in`, async () => {
      const { response, elements } = await follow(path);
      assert.match(response.headers.get('content-type'), /^text\/html/);
      assert.equal(textOf(elements.find(({ tagName }) => tagName === 'h1')), path.slice(1));
    });
  }

  it('shows what a folder says of itself', async () => {
    const { response, elements } = await follow('/docs/accessibility/speech/');
    assert.equal(response.url, `${origin}/docs/accessibility/speech/README.md`);
    assert.ok(elements.some(({ tagName }) => tagName === 'table'));
  });

  it('leaves to the browser what it shows by itself', async () => {
    assert.match((await follow('/demo/images/ikon.svg')).response.headers.get('content-type'), /^image\/svg/);
    assert.ok((await follow('/demo/states/')).elements.some(({ tagName }) => tagName === 'nav'));
  });

  it('leads back to where the reader comes from, and else to the auditor’s page', async () => {
    const wayBack = ({ elements }) => attribute(elements.find(({ tagName }) => tagName === 'a'), 'href');
    assert.equal(wayBack(await follow('/docs/accessibility/matrix.md', '/docs/accessibility/report.sv.html')), '/docs/accessibility/report.sv.html');
    assert.equal(wayBack(await follow('/docs/accessibility/matrix.md')), '/demo/granskning.html');
  });

  it('gives a script and a request the file itself', async () => {
    const response = await fetch(`${origin}/demo/data/wordpress.json`, { headers: opens }); // as the embedding script asks
    assert.match(response.headers.get('content-type'), /^application\/json/);
    await response.json();
    const sheet = await fetch(`${origin}/demo/demo.css`, { headers: { accept: 'text/css,*/*;q=0.1' } });
    assert.match(sheet.headers.get('content-type'), /^text\/css/);
  });

  it('has no page where there is no file, and none outside of the project', async () => {
    assert.equal((await follow('/docs/nothing.md')).response.status, 404);
    assert.equal((await follow('/demo/..%2f..%2fetc/hosts.txt')).response.status, 403);
  });
});

const elementsIn = node => [node, ...(node.childNodes ?? []).flatMap(elementsIn)].filter(({ tagName }) => tagName);
const textOf = node => node.value ?? node.childNodes.map(textOf).join('');
const attribute = (element, name) => element.attrs.find(each => each.name === name)?.value;
