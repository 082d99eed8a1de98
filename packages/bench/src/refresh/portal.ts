import { ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { freePort } from '../freePort';
import type { Measured } from './backend';

const token = 'token-of-the-benchmark';

/** A backend with one show in a separate process. */
export class Portal {
  private constructor(
    private readonly child: ChildProcess,
    private readonly address: string,
  ) {}

  /** @param database - as `backend.database` of the configuration */
  static async start(options: {
    feedUrl: string;
    database: object;
    profileDirectory?: string;
  }): Promise<Portal> {
    const port = await freePort();
    const child = fork(resolve('src/refresh/backend.ts'), {
      execArgv: [
        '--require',
        '@backstage/cli/config/nodeTransform.cjs',
        ...(options.profileDirectory
          ? ['--cpu-prof', `--cpu-prof-dir=${options.profileDirectory}`]
          : []),
      ],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.send({
      backend: {
        baseUrl: `http://localhost:${port}`,
        listen: { host: '127.0.0.1', port },
        auth: {
          externalAccess: [
            { type: 'static', options: { token, subject: 'bench' } },
          ],
        },
        database: options.database,
      },
      podcast: {
        schedule: { frequency: { trigger: 'manual' }, timeout: { minutes: 5 } },
        shows: { radio: { url: options.feedUrl } },
      },
    });
    const portal = new Portal(child, `http://127.0.0.1:${port}/api/podcast`);
    await portal.waitForMessage(message => message === 'started');
    // The cost of the first request is not part of a refresh.
    await portal.request('/shows/radio/refreshes');
    return portal;
  }

  /** Refreshes the show and measures it. */
  async refresh(): Promise<
    Measured & { milliseconds: number; added: number; changed: number }
  > {
    const begun = this.waitForMessage(message => message === 'begun');
    this.child.send('begin');
    await begun;
    const started = performance.now();
    const response = await this.request('/shows/radio/refresh', 'POST');
    const result = (await response.json()) as {
      status: string;
      added: number;
      changed: number;
    };
    const milliseconds = performance.now() - started;
    if (!response.ok || result.status === 'failed') {
      throw new Error(`The refresh failed: ${JSON.stringify(result)}`);
    }
    const measured = this.waitForMessage(
      message => typeof message === 'object',
    );
    this.child.send('end');
    const { added, changed } = result;
    return { ...((await measured) as Measured), milliseconds, added, changed };
  }

  private request(path: string, method = 'GET'): Promise<Response> {
    return fetch(`${this.address}${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}` },
    });
  }

  async stop(): Promise<void> {
    const exited = once(this.child, 'exit');
    this.child.disconnect();
    await exited;
  }

  /** Waits for a message of the backend. The TypeScript loader sends other messages. */
  private waitForMessage(
    isExpected: (message: unknown) => boolean,
  ): Promise<unknown> {
    return new Promise((settle, reject) => {
      const listen = (message: unknown) => {
        const isFromLoader =
          typeof message === 'object' &&
          message !== null &&
          !('longest' in message);
        if (!isFromLoader && isExpected(message)) {
          this.child.off('message', listen);
          settle(message);
        }
      };
      this.child.on('message', listen);
      this.child.once('exit', () => reject(new Error('The backend ended')));
      this.child.setMaxListeners(0);
    });
  }
}
