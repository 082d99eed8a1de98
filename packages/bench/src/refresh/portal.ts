import { ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../freePort';
import type { Measured } from './backend';

const token = 'token-of-the-benchmark';

/** A backend with one show in a separate process. */
export class Portal {
  private constructor(
    private readonly child: ChildProcess,
    /** Of the backend, e.g. `http://127.0.0.1:7007`. */
    readonly address: string,
  ) {}

  /** What a request has to send. */
  readonly headers = { Authorization: `Bearer ${token}` };

  /** @param database - as `backend.database` of the configuration */
  static async start(options: {
    feedUrl: string;
    database: object;
    profileDirectory?: string;
    /** More configuration under `podcast`. */
    podcast?: object;
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
        // They are on hosts that do not exist.
        topics: { transcripts: false },
        fetch: { maxBytes: 1_000_000_000, timeout: { minutes: 5 } },
        ...options.podcast,
      },
    });
    const portal = new Portal(child, `http://127.0.0.1:${port}`);
    await portal.waitForMessage(message => message === 'started');
    // The cost of the first request is not part of a refresh.
    await portal.request('/shows/radio/refreshes');
    return portal;
  }

  /** Refreshes the show and measures it. */
  async refresh(): Promise<
    Measured & { milliseconds: number; added: number; changed: number }
  > {
    await this.beginMeasuring();
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
    const { added, changed } = result;
    return { ...(await this.endMeasuring()), milliseconds, added, changed };
  }

  /** @param path - below the plugin's own, e.g. `/episodes` */
  request(path: string, method = 'GET'): Promise<Response> {
    return fetch(`${this.address}/api/podcast${path}`, {
      method,
      headers: this.headers,
    });
  }

  /** Starts measuring how long the event loop of the backend is kept busy. */
  async beginMeasuring(): Promise<void> {
    const begun = this.waitForMessage(message => message === 'begun');
    this.child.send('begin');
    await begun;
  }

  /** Ends {@link beginMeasuring}. */
  async endMeasuring(): Promise<Measured> {
    const measured = this.waitForMessage(
      message => typeof message === 'object',
    );
    this.child.send('end');
    return (await measured) as Measured;
  }

  /** Runs the analysis of all episodes: series, related episodes. */
  async analyze(): Promise<void> {
    const path = '/.backstage/scheduler/v1/tasks';
    const readState = async () => {
      const { tasks } = (await (await this.request(path)).json()) as {
        tasks: Array<{
          taskId: string;
          taskState: { status: string; lastRunEndedAt?: string };
        }>;
      };
      return tasks.find(({ taskId }) => taskId === 'podcast-digest')!.taskState;
    };
    // A run that began before is not of what is stored now.
    const { lastRunEndedAt } = await this.waitFor(
      readState,
      ({ status }) => status === 'idle',
    );
    await this.request(`${path}/podcast-digest/trigger`, 'POST');
    await this.waitFor(
      readState,
      state => state.lastRunEndedAt !== lastRunEndedAt,
    );
  }

  private async waitFor<T>(
    read: () => Promise<T>,
    isMet: (state: T) => boolean,
  ): Promise<T> {
    const end = performance.now() + 10 * 60_000;
    while (performance.now() < end) {
      const state = await read();
      if (isMet(state)) {
        return state;
      }
      await sleep(200);
    }
    throw new Error('A task of the backend did not end within 10 minutes');
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
