import { createServer } from 'node:net';

/** The port if nothing uses it on this machine (0: one that the system chooses); an error otherwise. */
export const freePort = (wanted = 0) =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(wanted, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
