import {
  createServer,
  IncomingMessage,
  Server,
  ServerResponse,
} from 'node:http';
import { AddressInfo, Socket } from 'node:net';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A local host of feeds. Tests control its responses and can inspect the requests. */
export class FeedServer {
  readonly requests: IncomingMessage[] = [];
  private readonly handlers = new Map<string, Handler>();
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {
    server.on('connection', socket => {
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket));
    });
    server.on('request', (request, response) => {
      this.requests.push(request);
      const handler = this.handlers.get(request.url ?? '');
      if (handler) {
        handler(request, response);
      } else {
        response.writeHead(404).end();
      }
    });
  }

  static async start(): Promise<FeedServer> {
    const server = createServer();
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return new FeedServer(server);
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Returns the URL of a path, with `localhost`. */
  url(path: string): string {
    return `http://localhost:${this.port}${path}`;
  }

  /** Sets the handler for requests of a path. */
  on(path: string, handler: Handler): void {
    this.handlers.set(path, handler);
  }

  /** Serves a feed at a path. */
  serve(
    path: string,
    body: string | Buffer,
    headers: Record<string, string> = {},
  ): void {
    this.on(path, (_request, response) => {
      response
        .writeHead(200, { 'content-type': 'application/rss+xml', ...headers })
        .end(body);
    });
  }

  /** Serves a status without a feed at a path. */
  fail(
    path: string,
    status: number,
    headers: Record<string, string> = {},
  ): void {
    this.on(path, (_request, response) => {
      response.writeHead(status, headers).end();
    });
  }

  async stop(): Promise<void> {
    const closed = new Promise(resolve => this.server.close(resolve));
    this.sockets.forEach(socket => socket.destroy());
    await closed;
  }
}
