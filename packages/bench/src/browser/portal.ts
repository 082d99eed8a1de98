import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../freePort';

/** Starts the demo portal with the built frontend, an empty database and one show. */
export async function startPortal(feedUrl: string) {
  const root = resolve('../..');
  const port = await freePort();
  const directory = mkdtempSync(join(tmpdir(), 'bench-browser-'));
  const config = join(directory, 'app-config.bench.json');
  writeFileSync(
    config,
    JSON.stringify({
      podcast: {
        shows: {
          // The show of the demo.
          nerdout: null,
          bench: {
            url: feedUrl,
            baseUrl: new URL('.', feedUrl).href,
            schedule: {
              frequency: { hours: 1 },
              timeout: { minutes: 5 },
              initialDelay: { seconds: 0 },
            },
          },
        },
      },
    }),
  );
  const configs = ['app-config.yaml', 'app-config.e2e.yaml'].map(name =>
    join(root, name),
  );
  const backend = spawn(
    process.execPath,
    [
      join(root, 'node_modules/@backstage/cli/bin/backstage-cli'),
      'package',
      'start',
      ...[...configs, config].flatMap(file => ['--config', file]),
    ],
    {
      cwd: join(root, 'packages/backend'),
      env: { ...process.env, E2E_PORT: String(port), LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'inherit', 'inherit'],
      // So that `stop` also ends the process that it starts.
      detached: true,
    },
  );
  const stop = () => {
    try {
      process.kill(-backend.pid!, 'SIGTERM');
    } catch {
      // It has already ended.
    }
  };
  const url = `http://localhost:${port}`;
  for (let attempt = 0; attempt < 240; attempt++) {
    const response = await fetch(`${url}/.backstage/health/v1/readiness`).catch(
      () => undefined,
    );
    if (response?.ok) return { url, stop };
    await sleep(500);
  }
  stop();
  throw new Error('The portal did not start');
}
