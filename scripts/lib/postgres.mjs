import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { root } from './toolchain.mjs';

/** Starts an empty PostgreSQL on a free port. Returns its address, and what ends it. */
export async function startPostgres() {
  const server = fork(
    `${root}plugins/podcast-backend/src/__testUtils__/postgres/server.mjs`,
  );
  const [{ connectionString, error }] = await once(server, 'message');
  assert.ok(connectionString, error);
  return {
    url: new URL(connectionString),
    async end() {
      const exited = once(server, 'exit');
      server.disconnect();
      await exited;
    },
  };
}
