import { ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const names = ['sqlite', 'postgres'] as const;

export type DatabaseName = (typeof names)[number];

/** The databases of a command's option, e.g. `sqlite,postgres`. @throws for one that does not exist */
export function readDatabaseNames(option: string): DatabaseName[] {
  return option.split(',').map(name => {
    const known = names.find(each => each === name);
    if (!known) {
      throw new Error(`--databases takes ${names.join(' and ')}, not ${name}`);
    }
    return known;
  });
}

/** For tables. */
export const databaseTitles: Record<DatabaseName, string> = {
  sqlite: 'SQLite',
  postgres: 'PostgreSQL',
};

/** Runs `use` with an empty database, which is deleted afterwards. It gets `backend.database` of the configuration. */
export async function withEmptyDatabase<T>(
  name: DatabaseName,
  use: (database: object) => Promise<T>,
): Promise<T> {
  if (name === 'postgres') {
    const { server, connection } = await startPostgres();
    try {
      return await use({ client: 'pg', connection });
    } finally {
      const exited = once(server, 'exit');
      server.disconnect();
      await exited;
    }
  }
  const directory = mkdtempSync(join(tmpdir(), 'bench-database-'));
  try {
    return await use({ client: 'better-sqlite3', connection: { directory } });
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** The PostgreSQL of the backend's tests. */
async function startPostgres(): Promise<{
  server: ChildProcess;
  connection: string;
}> {
  const server = fork(
    resolve(
      '../../plugins/podcast-backend/src/__testUtils__/postgres/server.mjs',
    ),
    { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  );
  const [message] = await once(server, 'message');
  if (!message.connectionString) {
    throw new Error(message.error);
  }
  return { server, connection: message.connectionString };
}
