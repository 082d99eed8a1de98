import { readdir } from 'node:fs/promises';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import { Knex } from 'knex';
import { isPostgres } from './isPostgres';

const ownDirectory = resolvePackagePath(
  '@nerdout/backstage-plugin-podcast-backend',
  'migrations',
);

/** The name of the lock that replicas on PostgreSQL take before they look at the tables; nobody else may use it. */
const LOCK = 1886413932;

/**
 * Brings the tables up to date. Replicas that start at the same time do it one after the other, also on an empty database,
 * where each would make the table that knex locks.
 *
 * @throws `ConflictError` that says what to do where a newer version of the plugin has changed the tables
 */
export async function migrate(
  database: Knex,
  directory = ownDirectory,
): Promise<void> {
  try {
    await (isPostgres(database)
      ? database.transaction(async tx => {
          await tx.raw('SELECT pg_advisory_xact_lock(?)', [LOCK]);
          await tx.migrate.latest({ directory });
        })
      : database.migrate.latest({ directory }));
  } catch (error) {
    const unknown = await unknownMigrations(database, directory);
    if (unknown.length === 0) {
      throw error;
    }
    throw new ConflictError(
      `A newer version of the podcast plugin has changed the tables of the plugin, with ${unknown.join(
        ', ',
      )}. This version cannot use them. Install the newer version again; or, with the newer version installed, undo these changes as “Downgrade” in docs/operate.md describes, and then install this version`,
      error,
    );
  }
}

/** Migrations that were run, and that this version of the plugin does not have. */
async function unknownMigrations(
  database: Knex,
  directory: string,
): Promise<string[]> {
  const known = await readdir(directory);
  const [completed]: [Array<{ name: string }>, unknown] =
    await database.migrate.list({
      directory,
      disableMigrationsListValidation: true,
    });
  return completed
    .map(({ name }) => name)
    .filter(name => !known.includes(name));
}
