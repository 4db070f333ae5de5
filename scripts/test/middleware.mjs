import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';

/** Serves a built file byte by byte as it lies on disk, without what the test server adds: `script.js?bytes`, and with one more: `?bytes=changed`. */
export async function bytes(context, next) {
  await next();
  if (!('bytes' in context.query) || !/^\/dist\/[\w.-]+$/.test(context.path)) return;
  const content = await readFile(join(root, context.path));
  context.body = context.query.bytes === 'changed' ? Buffer.concat([content, Buffer.from('\n')]) : content;
}

/** Serves a page of tests or of the demo under the Content-Security-Policy in its address: `page.html?csp=…`. */
export async function csp(context, next) {
  await next();
  const policy = context.query.csp;
  if (policy && /^\/(test\/pages|demo)\/.*\.html$/.test(context.path)) context.set('content-security-policy', policy);
}

/** Lets other sites read a file of the tests: `article.json?cors`. The server at `localhost` is another site than at 127.0.0.1. */
export async function cors(context, next) {
  await next();
  if ('cors' in context.query && context.path.startsWith('/test/')) context.set('access-control-allow-origin', '*');
}
