import { setTimeout as sleep } from 'node:timers/promises';

/** The few commands of WebDriver that we use, for the driver at `base`. */
export function webDriver(base) {
  let session = '';

  async function send(method, path, body) {
    const response = await fetch(base + session + path, { method, ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}) });
    const { value } = await response.json();
    if (value?.error) throw new Error(`WebDriver ${path}: ${value.error}: ${value.message}`);
    return value;
  }
  const get = path => send('GET', path);
  const post = (path, body) => send('POST', path, body);

  return {
    async open(capabilities) {
      await eventually(() => get('/status'), 'the driver answers');
      const { sessionId } = await post('/session', { capabilities: { alwaysMatch: capabilities } });
      session = `/session/${sessionId}`;
    },
    close: () => (session ? send('DELETE', '') : undefined),
    go: url => post('/url', { url }),
    url: () => get('/url'),
    run: (code, ...args) => post('/execute/sync', { script: code, args }),
    rect: () => get('/window/rect'),
    setRect: rect => post('/window/rect', rect),
    screenshot: async () => Buffer.from(await get('/screenshot'), 'base64'),
    act: source => post('/actions', { actions: [source] }),
    releaseActions: () => send('DELETE', '/actions'),
  };
}

/** Tries until it neither throws nor answers false. */
export async function eventually(attempt, what, tries = 100) {
  for (let left = tries; ; left -= 1) {
    const answer = await attempt().catch(error => ({ error }));
    if (answer !== false && !answer?.error) return answer;
    if (left === 0) throw answer.error ?? new Error(`Waited in vain until ${what}.`);
    await sleep(50);
  }
}
