import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Whether a port is free on both the IPv4 and the IPv6 loopback address. */
export async function isPortFree(port) {
  const taken = await Promise.all(
    ['127.0.0.1', '::1'].map(
      host =>
        new Promise(resolve => {
          const socket = connect({ host, port });
          const end = result => {
            socket.destroy();
            resolve(result);
          };
          socket.once('connect', () => end(true));
          socket.once('error', () => end(false));
          socket.setTimeout(1000, () => end(false));
        }),
    ),
  );
  return !taken.includes(true);
}

/** Resolves when an address responds with success. The caller must detect that the server has stopped. */
export async function waitForAnswer(url) {
  for (;;) {
    try {
      const response = await fetch(url);
      if (response.ok) {
        return;
      }
    } catch {
      // Not running yet.
    }
    await sleep(500);
  }
}

/** A free port. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
