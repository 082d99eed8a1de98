import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { connect } from 'node:net';

/**
 * A reverse proxy that serves a portal below a path, which it takes off, as an ingress does. Returns what ends it.
 *
 * @param basePath - Such as `/portal`, without a slash at its end
 */
export async function startBasePathProxy({ port, basePath, target }) {
  const strip = url =>
    url === basePath || url.startsWith(`${basePath}/`)
      ? url.slice(basePath.length) || '/'
      : undefined;
  const server = createServer((incoming, answer) => {
    const path = strip(incoming.url);
    if (path === undefined) {
      answer.writeHead(404).end(`Nothing is served outside of ${basePath}`);
      return;
    }
    const outgoing = request(
      {
        port: target,
        path,
        method: incoming.method,
        headers: incoming.headers,
      },
      response => {
        answer.writeHead(response.statusCode, response.rawHeaders);
        response.pipe(answer);
      },
    );
    outgoing.on('error', () => answer.destroy());
    incoming.pipe(outgoing);
  });
  const upgraded = [];
  server.on('upgrade', (incoming, socket, head) => {
    upgraded.push(socket);
    const backend = connect(target, 'localhost', () => {
      const headers = [];
      for (let at = 0; at < incoming.rawHeaders.length; at += 2) {
        headers.push(incoming.rawHeaders.slice(at, at + 2).join(': '));
      }
      backend.write(
        `GET ${strip(incoming.url)} HTTP/1.1\r\n${headers.join(
          '\r\n',
        )}\r\n\r\n`,
      );
      backend.write(head);
      backend.pipe(socket).pipe(backend);
    });
    backend.on('error', () => socket.destroy());
    socket.on('error', () => backend.destroy());
    socket.on('close', () => backend.destroy());
  });
  server.listen(port, 'localhost');
  await once(server, 'listening');
  return () => {
    server.close();
    server.closeAllConnections();
    upgraded.forEach(socket => socket.destroy());
  };
}
