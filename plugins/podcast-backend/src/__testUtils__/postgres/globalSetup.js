// Gives the tests a PostgreSQL of their own where none is configured. It runs in a process that ends with this one,
// however this one ends, and takes its data with it.
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
      reject(new Error(`PostgreSQL ended early with code ${code}`)),
    );
  });
  // The server does not keep this process from ending; when it ends the channel closes, and the server with it.
  server.unref();
  server.channel.unref();
  globalThis.podcastTestPostgres = { server, variable: VARIABLE };
};
