// `yarn test:production`: runs the commands of the Dockerfile in a temporary directory with an empty PostgreSQL, and checks
// what the portal serves. It bundles the result of `yarn workspace backend build`.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './lib/ports.mjs';
import { startPostgres } from './lib/postgres.mjs';
import { step } from './lib/steps.mjs';
import { cleanEnvironment, root } from './lib/toolchain.mjs';

const TOKEN = 'token-of-this-test-and-nobody-else';
const PATIENCE_MS = 120_000;

const dockerfile = readFileSync(`${root}Dockerfile`, 'utf8');
const [, build] = /^RUN (.+) \/portal$/m.exec(dockerfile);
const start = JSON.parse(/^CMD (.+)$/m.exec(dockerfile)[1]);

const directory = mkdtempSync(join(tmpdir(), 'podcast-portal-'));
// Faster than Node, which deletes files one by one.
const ending = [() => spawnSync('rm', ['-rf', directory])];
try {
  await test();
} finally {
  await step('All is taken away', async () => {
    for (const end of ending.reverse()) {
      await end();
    }
  });
}

async function test() {
  await step('The bundle is put into an empty directory', () => {
    const [program, ...args] = [...build.split(' '), directory, '--built'];
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: root,
      encoding: 'utf8',
      env: cleanEnvironment(),
    });
    assert.equal(status, 0, stdout + stderr);
  });

  let database;
  await step('PostgreSQL is there', async () => {
    const postgres = await startPostgres();
    ending.push(postgres.end);
    database = postgres.url;
  });
  const port = await freePort();
  const portal = `http://localhost:${port}`;
  const backend = spawn(start[0], start.slice(1), {
    cwd: directory,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...cleanEnvironment(),
      NODE_ENV: 'production',
      PORT: String(port),
      PORTAL_URL: portal,
      POSTGRES_HOST: database.hostname,
      POSTGRES_PORT: database.port,
      POSTGRES_USER: database.username,
      POSTGRES_PASSWORD: database.password,
      // Nothing listens there, so the portal shows the sample on any network.
      APP_CONFIG_podcast_shows_nerdout_url: 'http://127.0.0.1:9/feed.xml',
      APP_CONFIG_backend_auth_externalAccess: JSON.stringify([
        { type: 'static', options: { token: TOKEN, subject: 'test' } },
      ]),
    },
  });
  let log = '';
  backend.stdout.on('data', text => (log += text));
  backend.stderr.on('data', text => (log += text));
  const exit = once(backend, 'exit');
  ending.push(async () => {
    backend.kill('SIGKILL');
    await exit;
  });
  const get = (path, headers) => fetch(portal + path, { headers });
  const getJson = async path => {
    const answer = await get(path, { Authorization: `Bearer ${TOKEN}` });
    assert.equal(answer.status, 200, `${path}\n${log}`);
    return answer.json();
  };

  await step('It starts as the Dockerfile starts it', () =>
    until(async () => {
      assert.equal(backend.exitCode, null, log);
      const answer = await get('/.backstage/health/v1/readiness');
      return answer.ok;
    }),
  );
  await step('It serves the app, which may play from any host', async () => {
    const page = await get('/podcast/nerdout');
    assert.equal(page.status, 200);
    assert.match(
      page.headers.get('Content-Security-Policy'),
      /media-src [^;]*https:/,
    );
    const [, script] = /<script[^>]* src="([^"]+\.js)"/.exec(await page.text());
    const answer = await get(new URL(script, portal).pathname);
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('Content-Type'), /javascript/);
  });
  await step('It answers nothing without a token', async () => {
    assert.equal((await get('/api/podcast/shows')).status, 401);
  });
  await step('It has the sample of the show, with its media', async () => {
    const { items } = await getJson('/api/podcast/episodes?limit=1');
    assert.ok(items[0].title);
    const audio = await get(new URL(items[0].enclosures[0].url).pathname);
    assert.equal(audio.status, 200);
    assert.match(audio.headers.get('Content-Type'), /^audio\//);
  });
  await step('It has the entities of the example catalog', () =>
    until(async () => {
      const filter = 'kind=system,metadata.name=fleet-management';
      const entities = await getJson(`/api/catalog/entities?filter=${filter}`);
      return entities.length === 1;
    }),
  );
  await step('It ends when it is told to', async () => {
    backend.kill('SIGTERM');
    const [code, signal] = await exit;
    assert.ok(code === 0 || signal === 'SIGTERM', `${code} ${signal}\n${log}`);
  });
}

async function until(isDone) {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const isUp = await isDone().catch(error => {
      if (error.code === 'ERR_ASSERTION') {
        throw error;
      }
    });
    if (isUp) {
      return;
    }
    assert.ok(Date.now() < deadline, 'It took too long');
    await sleep(250);
  }
}
