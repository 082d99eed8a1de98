// A fresh portal of the template of `@backstage/create-app`, with the packages of this repository.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { tarballOf, publishedPackages } from '../packages.mjs';
import { cleanEnvironment, root } from '../toolchain.mjs';
import { applySnippets, change, readSnippets } from './documentation.mjs';

/** The package registry cannot be reached, so no portal can be created. */
export class OfflineError extends Error {}

/** Failures of the network that npm and Yarn report. An answer of the registry, such as 404, is none of them. */
const OFFLINE =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|RequestError)\b/;

/**
 * Runs a command that needs the package registry. @throws `OfflineError` if the network fails
 */
function runOnline(...args) {
  try {
    run(...args);
  } catch (error) {
    throw OFFLINE.test(error.message)
      ? new OfflineError(error.message, { cause: error })
      : error;
  }
}

/** Runs a command to its end, and shows what it printed where it fails. */
export function run(cwd, [program, ...args], env = {}) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...cleanEnvironment(), ...env },
  });
  assert.equal(
    status,
    0,
    `${[program, ...args].join(' ')}\n${stdout}\n${stderr}`,
  );
}

/** What `npx @backstage/create-app` makes, raised to a release that it does not make itself. */
export function createPortal(
  portal,
  { createApp, release, versions, resolutions, isLegacy },
) {
  runOnline(
    root,
    [
      'npx',
      '--yes',
      `@backstage/create-app@${createApp}`,
      '--skip-install',
      '--path',
      portal,
      ...(isLegacy ? ['--legacy'] : []),
    ],
    { BACKSTAGE_APP_NAME: 'portal' },
  );
  writeFileSync(
    join(portal, 'backstage.json'),
    `${JSON.stringify({ version: release })}\n`,
  );
  for (const directory of ['.', 'packages/app', 'packages/backend']) {
    change(join(portal, directory, 'package.json'), text => {
      const manifest = JSON.parse(text);
      for (const kind of ['dependencies', 'devDependencies']) {
        for (const name of Object.keys(manifest[kind] ?? {})) {
          manifest[kind][name] = versions[name] ?? manifest[kind][name];
        }
      }
      if (directory === '.') {
        // Version 12 of better-sqlite3, which the template asks for, ends the process under the newest Node 24.
        Object.assign(manifest.resolutions, resolutions, {
          'better-sqlite3': '^13.2.0',
        });
      }
      return `${JSON.stringify(manifest, null, 2)}\n`;
    });
  }
  // Nothing that the test needs has to be compiled.
  change(join(portal, '.yarnrc.yml'), text =>
    [text, 'enableScripts: false', 'enableTelemetry: false', ''].join('\n'),
  );
}

/** Does what `docs/install.md` says under some headings. */
export function followDocumentation(portal, headings) {
  mkdirSync(join(portal, 'podcast-packages'));
  for (const directory of publishedPackages(root)) {
    const { file } = tarballOf(directory);
    copyFileSync(file, join(portal, 'podcast-packages', nameOf(file)));
  }
  const added = applySnippets(
    portal,
    readSnippets(readFileSync(`${root}docs/install.md`, 'utf8'), headings),
  );
  for (const { workspace, name } of added) {
    const { dependencies } = JSON.parse(
      readFileSync(join(portal, workspace, 'package.json'), 'utf8'),
    );
    assert.ok(
      dependencies[name],
      `The page adds ${name} to ${workspace} with yarn, and not from a tarball`,
    );
  }
  change(join(portal, 'app-config.yaml'), text => {
    const location = '  locations:\n';
    assert.ok(text.includes(location), 'The catalog has no locations');
    return text.replace(
      location,
      `${location}    - type: file\n      target: ../../catalog-info.yaml\n`,
    );
  });
}

const nameOf = path => path.slice(path.lastIndexOf('/') + 1);

/**
 * Installs what the lock file of the cell names. It says nothing of our own packages, whose content changes with every commit.
 *
 * @param options - `isUpdate`: whether the lock file is written anew where it differs; `knownCopies`: packages of which the
 *   portal has two copies without ours
 */
export function install(portal, lockFile, { isUpdate, knownCopies = [] }) {
  const installed = join(portal, 'yarn.lock');
  if (existsSync(lockFile)) {
    copyFileSync(lockFile, installed);
  }
  runOnline(portal, ['yarn', 'install', '--no-immutable']);
  const after = withoutOurs(readFileSync(installed, 'utf8'));
  if (isUpdate) {
    writeFileSync(lockFile, after);
  } else {
    assert.equal(
      after === readFileSync(lockFile, 'utf8'),
      true,
      `What was installed is not what ${lockFile} names: run yarn test:portals with --update`,
    );
  }
  assert.deepEqual(
    copies(after),
    knownCopies,
    'There are several copies of these packages',
  );
}

const OURS = /^"@nerdout\//;

const withoutOurs = lock =>
  lock
    .split('\n\n')
    .filter(entry => !OURS.test(entry.trimStart()))
    .join('\n\n');

/** Packages of Backstage of which a lock file has more than one version. */
export function copies(lock) {
  const names = [...lock.matchAll(/^ {2}resolution: "(@backstage\/[^@]+)@/gm)];
  const all = names.map(([, name]) => name);
  return all.filter((name, index) => all.indexOf(name) !== index);
}

/**
 * The settings by which a portal runs here: its own ports, a feed that is on this machine, and a database.
 *
 * @param options - `app` and `backend`: their addresses; `port`: where the backend listens; `feedHost`: the origin of the
 *   feed; `postgres`: the address of a database, if it is not to be SQLite in memory
 */
export function writeLocalConfig(
  portal,
  { app, backend, port, feedHost, postgres },
) {
  const { csp } = parse(
    readFileSync(join(portal, 'app-config.yaml'), 'utf8'),
  ).backend;
  writeFileSync(
    join(portal, 'app-config.local.yaml'),
    stringify({
      app: { baseUrl: app },
      backend: {
        baseUrl: backend,
        listen: { port },
        cors: { origin: new URL(app).origin },
        // Chromium would ask this machine by HTTPS.
        csp: { ...csp, 'upgrade-insecure-requests': false },
        ...(postgres && {
          database: {
            client: 'pg',
            connection: {
              host: postgres.hostname,
              port: Number(postgres.port),
              user: postgres.username,
              password: postgres.password,
            },
          },
        }),
      },
      auth: {
        providers: { guest: { dangerouslyAllowOutsideDevelopment: true } },
      },
      podcast: { shows: { nerdout: { url: `${feedHost}/feed.xml` } } },
    }),
  );
}

const CONFIGURATION = ['app-config.yaml', 'app-config.local.yaml'];

/** Builds what runs in production, puts it into a directory as an image would have it, and returns what starts it. */
export function bundle(portal) {
  run(portal, ['yarn', 'build:all']);
  const directory = join(portal, 'bundle');
  mkdirSync(directory);
  for (const part of ['skeleton', 'bundle']) {
    run(directory, ['tar', 'xzf', `../packages/backend/dist/${part}.tar.gz`]);
  }
  // The same packages that an installation there would have.
  symlinkSync('../node_modules', join(directory, 'node_modules'));
  for (const name of [...CONFIGURATION, 'catalog-info.yaml', 'examples']) {
    cpSync(join(portal, name), join(directory, name), { recursive: true });
  }
  return {
    // The catalog of the template has files, whose paths start here.
    cwd: join(directory, 'packages/backend'),
    command: [
      ...['node', '.'],
      ...CONFIGURATION.flatMap(name => ['--config', `../../${name}`]),
    ],
  };
}
