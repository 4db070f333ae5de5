// A server of articles, and of everything that can go wrong with one, for tests of what loads them. It listens on two ports of this
// machine, which are two origins. An address is /TOKEN/ANSWER: an answer of faults-answers.mjs, and a number of 15 digits or more
// that the test makes up, so that several tests and engines can ask at the same time. What was asked for is told at /log/TOKEN.
import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import { freePort } from '../lib/ports.mjs';
import { answers, articleText, wordpress } from './faults-answers.mjs';

/** As a plugin of @web/test-runner: it runs as long as the tests do. The command `faults` tells the addresses. */
export function faults() {
  let running;
  return {
    name: 'kommun-nyhet-faults',
    async serverStart() {
      running = await startFaults();
    },
    async serverStop() {
      await running?.stop();
    },
    /** The article from the tests' own origin, at /faults/TOKEN. */
    serve({ path, req, res }) {
      const [, token] = /^\/faults\/(\d{15,})$/.exec(path) ?? [];
      if (!token) return undefined;
      running.log.add(token, req, res);
      return { body: articleText(), type: 'application/ld+json' };
    },
    executeCommand: ({ command }) => (command === 'faults' ? { here: running.here, there: running.there, nowhere: running.nowhere } : undefined),
  };
}

/** Starts it. Its two origins, one where nobody listens, what was asked for, and how to stop it. */
export async function startFaults() {
  const servers = [createServer(), createServer()];
  const [here, there] = await Promise.all(servers.map(listen));
  const nowhere = `http://127.0.0.1:${await freePort()}`;
  const log = requestLog();
  servers.forEach((server, index) => server.on('request', (request, response) => answer(request, response, { log, there: [there, here][index] })));
  return {
    here,
    there,
    nowhere,
    log,
    stop() {
      for (const server of servers) server.closeAllConnections(); // those that were never answered, too
      return Promise.all(servers.map(server => new Promise(resolve => server.close(resolve))));
    },
  };
}

async function listen(server) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${server.address().port}`;
}

async function answer(request, response, { log, there }) {
  const url = new URL(request.url, `http://${request.headers.host}`);
  const [token] = /\d{15,}/.exec(decodeURIComponent(url.href)) ?? ['none'];
  if (url.pathname.startsWith('/log/')) return log.tell(token, url.searchParams, response);
  const asked = log.add(token, request, response);
  const name = url.pathname.split('/')[2];
  const give = url.searchParams.has('rest_route') ? wordpress : answers[name];
  if (!give) return response.writeHead(404).end();
  const released = () => log.until(token, list => list.some(({ url: path }) => path.endsWith('/release')), response);
  await give({ request, response, url, there, times: asked.length, first: asked[0], released });
}

/** What was asked for under each token, in order, and whether the asker went away before the answer's end. */
function requestLog() {
  const asked = {};
  const news = new EventEmitter().setMaxListeners(0);
  return {
    add(token, { method, url, headers }, response) {
      const entry = { method, url, headers, cancelled: false };
      (asked[token] ??= []).push(entry);
      response.on('close', () => {
        entry.cancelled = !response.writableFinished;
        news.emit(token);
      });
      news.emit(token);
      return asked[token];
    },
    /** Resolves once the list is as wanted, or whoever waits for it is gone. */
    async until(token, isEnough, response) {
      while (!isEnough(asked[token] ?? []) && !response.closed) await Promise.race([once(news, token), once(response, 'close')]);
    },
    /** Answers once there are as many requests, and as many cancelled ones, as the query wants. */
    async tell(token, query, response) {
      const wanted = name => Number(query.get(name));
      await this.until(token, list => list.length >= wanted('requests') && list.filter(({ cancelled }) => cancelled).length >= wanted('cancelled'), response);
      response.writeHead(200, { 'access-control-allow-origin': '*', 'cache-control': 'no-store' }).end(JSON.stringify(asked[token] ?? []));
    },
  };
}
