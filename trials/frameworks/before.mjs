import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * Stands before a site, and puts a script into each of its pages that runs before all else, and is gone then: WebKit's driver knows no other way.
 * `{ origin, failed, close }`; `failed` is every answer but an icon's that was no success.
 */
export async function standBefore(site, script) {
  const failed = [];
  const answer = async ({ url }, response) => {
    const { ok, status, headers, body } = await fetch(site + url);
    if (!ok && url !== '/favicon.ico') failed.push(`${status} ${url}`);
    const type = headers.get('content-type') ?? '';
    response.writeHead(status, { 'content-type': type });
    const all = body ? Buffer.from(await new Response(body).arrayBuffer()) : '';
    response.end(type.startsWith('text/html') ? String(all).replace(/<head[^>]*>/, tag => `${tag}<script>(${script})(); document.currentScript.remove()</script>`) : all);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(error => {
      failed.push(`${error.message} ${request.url}`);
      response.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    failed,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
