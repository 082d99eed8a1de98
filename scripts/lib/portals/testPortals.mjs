// See scripts/test-portals.mjs.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  createReadStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  statSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../browser.mjs';
import { tarballOf, publishedPackages } from '../packages.mjs';
import { startBasePathProxy } from '../basePathProxy.mjs';
import { freePort, waitForAnswer } from '../ports.mjs';
import { startPostgres } from '../postgres.mjs';
import {
  bundle,
  createPortal,
  followDocumentation,
  install,
  OfflineError,
  run,
  writeLocalConfig,
} from './portal.mjs';
import { walk } from './walk.mjs';
import { step } from '../steps.mjs';
import { cleanEnvironment, root } from '../toolchain.mjs';

const EVERYBODY = [
  'Until the packages are on npm',
  'Back end',
  'A card on an entity',
];

const NEW_SYSTEM = [...EVERYBODY, 'Front end, new frontend system'];
const OLD_SYSTEM = [...EVERYBODY, 'Front end, old frontend system'];

/**
 * The portals: a release with one of the frontend systems, and what their readers read of the page. `lock` names the folder
 * of the lock file where it is that of another cell, `database` is SQLite if it is not said, and a portal with a `basePath`
 * runs as in production, built, below that path.
 */
const CELLS = {
  'new-1.57': { release: '1.57', headings: NEW_SYSTEM },
  'new-1.55': { release: '1.55', headings: NEW_SYSTEM },
  'legacy-1.57': {
    release: '1.57',
    isLegacy: true,
    headings: OLD_SYSTEM,
    database: 'postgres',
    // The newest app-defaults, 1.7.12, asks for frontend-plugin-api ^0.18.1, whatever else there is.
    knownCopies: [
      '@backstage/filter-predicates',
      '@backstage/frontend-plugin-api',
    ],
  },
  'bundle-1.57': {
    release: '1.57',
    headings: NEW_SYSTEM,
    lock: 'new-1.57',
    basePath: '/portal',
  },
};

const { values: options } = parseArgs({
  options: {
    cell: { type: 'string' },
    update: { type: 'boolean' },
    'skip-offline': { type: 'boolean' },
  },
});
assert.ok(
  !options.cell || CELLS[options.cell],
  `There is no cell ${options.cell}, but ${Object.keys(CELLS).join(', ')}`,
);
for (const directory of publishedPackages(root)) {
  const { name, file } = tarballOf(directory);
  assert.ok(
    existsSync(file),
    `${name} is not packed: run yarn release:check first`,
  );
}

for (const cell of options.cell ? [options.cell] : Object.keys(CELLS)) {
  console.log(`\n=== ${cell}`);
  const ending = [];
  try {
    await test(cell, ending);
  } catch (error) {
    if (!(error instanceof OfflineError && options['skip-offline'])) {
      throw error;
    }
    console.log(
      `\nThe portal ${cell} was NOT tested: the package registry cannot be reached.\n${error.message}`,
    );
  } finally {
    for (const end of ending.reverse()) {
      await end();
    }
  }
}

async function test(cell, ending) {
  const { release, isLegacy, headings, knownCopies, database, basePath, lock } =
    CELLS[cell];
  const definitions = join(root, 'scripts/portals');
  const portal = join(mkdtempSync(join(tmpdir(), 'portal-')), 'portal');
  // Many files, which Node would delete one after the other.
  ending.push(() => spawnSync('rm', ['-rf', join(portal, '..')]));

  await step('A portal is created', () =>
    createPortal(portal, {
      ...JSON.parse(readFileSync(join(definitions, `${release}.json`), 'utf8')),
      isLegacy,
    }),
  );
  await step('The documentation is followed', () =>
    followDocumentation(portal, headings),
  );
  await step('It is installed, with one copy of each Backstage package', () =>
    install(portal, join(definitions, lock ?? cell, 'yarn.lock'), {
      isUpdate: options.update,
      knownCopies,
    }),
  );
  await step('Its types are right', () => run(portal, ['yarn', 'tsc']));

  const appPort = await freePort();
  const port = await freePort();
  const feedHost = await serveFeed();
  ending.push(() => feedHost.close());
  const postgres = database === 'postgres' ? await startPostgres() : undefined;
  if (postgres) {
    ending.push(postgres.end);
  }
  const app = `http://localhost:${appPort}${basePath ?? ''}`;
  writeLocalConfig(portal, {
    app,
    backend: basePath ? app : `http://localhost:${port}`,
    port,
    feedHost: `http://localhost:${feedHost.address().port}`,
    postgres: postgres?.url,
  });
  let start = { cwd: portal, command: ['yarn', 'start'] };
  if (basePath) {
    await step('It is built', () => {
      start = bundle(portal);
    });
    ending.push(
      await startBasePathProxy({ port: appPort, basePath, target: port }),
    );
  }
  let log = '';
  await step('It starts', async () => {
    const [program, ...args] = start.command;
    const child = spawn(program, args, {
      cwd: start.cwd,
      // With a group of its own, so that all of it can be ended.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...cleanEnvironment(),
        BROWSER: 'none',
        ...(basePath && { NODE_ENV: 'production' }),
      },
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', text => (log += text));
    }
    const exit = once(child, 'exit');
    ending.push(async () => {
      if (child.exitCode === null) {
        process.kill(-child.pid, 'SIGKILL');
      }
      await exit;
    });
    const ready = Promise.all([
      waitForAnswer(app),
      waitForAnswer(`http://localhost:${port}/.backstage/health/v1/readiness`),
    ]);
    await Promise.race([
      ready,
      exit.then(() => assert.fail(`The portal ended\n${log}`)),
    ]);
  });
  const browser = await launchBrowser();
  ending.push(() => browser.close());
  try {
    const complaints = await walk(browser, app, {
      isLegacy,
      pictures: process.env.SHOTS && join(process.env.SHOTS, cell),
    });
    assert.deepEqual(complaints, [], 'The browser complained');
  } catch (error) {
    console.error(log.slice(-20_000));
    console.error(error);
    throw error;
  }
}

/** Serves the sample and its media, as the host of a podcast does. */
async function serveFeed() {
  const types = {
    '.mp3': 'audio/mpeg',
    '.png': 'image/png',
    '.jpg': 'image/jpeg',
    '.svg': 'image/svg+xml',
    '.xml': 'application/rss+xml',
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://h').pathname);
    const file =
      path === '/feed.xml'
        ? `${root}examples/nerdout.xml`
        : join(root, 'examples/media', path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Length': statSync(file).size,
      'Access-Control-Allow-Origin': '*',
    });
    createReadStream(file).pipe(response);
  }).listen(0, 'localhost');
  await once(server, 'listening');
  return server;
}
