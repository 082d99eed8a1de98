// Starts a PostgreSQL server for the tests, unless one is configured. It runs in a process that exits with this one, even if
// this one is killed, and deletes its data.
const { fork } = require('node:child_process');
const path = require('node:path');

const VARIABLE = 'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';

module.exports = async function globalSetup() {
  if (process.env[VARIABLE]) {
    return;
  }
  const server = fork(path.join(__dirname, 'server.mjs'), {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  process.env[VARIABLE] = await new Promise((resolve, reject) => {
    server.once('message', ({ connectionString, error }) =>
      connectionString ? resolve(connectionString) : reject(new Error(error)),
    );
    server.once('exit', code =>
      reject(new Error(`PostgreSQL exited early with code ${code}`)),
    );
  });
  // The server does not keep this process alive. When this process exits, the channel closes, and the server exits.
  server.unref();
  server.channel.unref();
  globalThis.podcastTestPostgres = { server, variable: VARIABLE };
};
