import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Whether nothing listens on a port of this machine, on either kind of loopback address. */
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

/** Returns when an address answers with success. Whoever starts what answers there watches over its end. */
export async function waitForAnswer(url) {
  for (;;) {
    try {
      const response = await fetch(url);
      if (response.ok) {
        return;
      }
    } catch {
      // Not up yet.
    }
    await sleep(500);
  }
}

/** A port of this machine on which nothing listens. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
