import { Knex } from 'knex';

/** Kibibytes; what SQLite has of itself. The driver makes it eight times as much. */
const CACHE = 2000;

/**
 * SQLite writes the last pages of a transaction with its commit, and nothing else in the backend runs until they are on
 * the disk. With a smaller cache most pages have been written before, in between other things.
 */
export async function shortenCommits(database: Knex): Promise<void> {
  if (database.client.config.client.includes('sqlite')) {
    await database.raw(`PRAGMA cache_size = -${CACHE}`);
  }
}
