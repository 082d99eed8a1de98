import { ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';

const TOKEN = 'token-of-the-test-and-nobody-else';

/** A backend in its own process. */
export class Replica {
  constructor(
    private readonly child: ChildProcess,
    private readonly baseUrl: string,
  ) {}

  async fetch(
    path: string,
    options: { method?: string; token?: string | null } = {},
  ) {
    const { method = 'GET', token = TOKEN } = options;
    const response = await fetch(`${this.baseUrl}${path}`, {
      method,
      headers: token ? { Authorization: `Bearer ${token}` } : {},
    });
    return { status: response.status, body: await response.json() };
  }

  refresh(showId: string) {
    return this.fetch(`/shows/${showId}/refresh`, { method: 'POST' });
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Ends the process immediately, without a shutdown. */
  async kill(): Promise<void> {
    if (this.isRunning) {
      const exited = once(this.child, 'exit');
      this.child.kill('SIGKILL');
      await exited;
    }
  }
}

/** Starts a backend in its own process, on a PostgreSQL database that several replicas can share. */
export async function startReplica(options: {
  knex: Knex;
  podcast: JsonObject;
}): Promise<Replica> {
  const port = await freePort();
  const { connection } = options.knex.client.config;
  const child = fork(join(__dirname, 'replica.ts'), {
    execArgv: [
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
    ],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  child.stdout!.on('data', data => (output += data));
  child.stderr!.on('data', data => (output += data));
  child.send({
    backend: {
      baseUrl: `http://localhost:${port}`,
      listen: { host: '127.0.0.1', port },
      auth: {
        externalAccess: [
          { type: 'static', options: { token: TOKEN, subject: 'test' } },
        ],
      },
      database: {
        client: 'pg',
        pluginDivisionMode: 'schema',
        // Knex makes the password non-enumerable.
        connection: { ...connection, password: connection.password },
      },
    },
    podcast: options.podcast,
  });
  await new Promise<void>((resolve, reject) => {
    // The TypeScript loader sends other messages.
    child.on('message', message => message === 'started' && resolve());
    child.once('exit', () => reject(new Error(`No replica: ${output}`)));
  });
  return new Replica(child, `http://127.0.0.1:${port}/api/podcast`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
