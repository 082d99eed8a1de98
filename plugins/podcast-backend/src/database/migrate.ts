import { readdir } from 'node:fs/promises';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import { Knex } from 'knex';
import { isPostgres } from './isPostgres';

const ownDirectory = resolvePackagePath(
  '@nerdout/backstage-plugin-podcast-backend',
  'migrations',
);

/** Key of the advisory lock that replicas take before a migration on PostgreSQL. */
const LOCK = 1886413932;

/**
 * Runs the pending migrations. Replicas that start at the same time take turns, even on an empty database, where Knex has
 * no table to lock yet.
 *
 * @throws `ConflictError` with instructions if a newer version of the plugin has migrated the tables
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
    const unknown = await findUnknownMigrations(database, directory);
    if (unknown.length === 0) {
      throw error;
    }
    throw new ConflictError(
      `A newer version of the podcast plugin has migrated the database with ${unknown.join(
        ', ',
      )}. This version cannot use it. Install the newer version again. To downgrade, install the newer version, undo these migrations as described under “Downgrade” in docs/operate.md, and then install this version`,
      error,
    );
  }
}

/** Migrations that have run but are not part of this version of the plugin. */
async function findUnknownMigrations(
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
