import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../freePort';

/** Starts the demo portal with the built front end, an empty database, and one show whose feed is at the address. */
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
          // That of the demo.
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
      // With the process that it starts itself.
      detached: true,
    },
  );
  const stop = () => {
    try {
      process.kill(-backend.pid!, 'SIGTERM');
    } catch {
      // It has ended.
    }
  };
  const url = `http://localhost:${port}`;
  for (let attempt = 0; attempt < 240; attempt++) {
    const answer = await fetch(`${url}/.backstage/health/v1/readiness`).catch(
      () => undefined,
    );
    if (answer?.ok) return { url, stop };
    await sleep(500);
  }
  stop();
  throw new Error('The portal did not start');
}
