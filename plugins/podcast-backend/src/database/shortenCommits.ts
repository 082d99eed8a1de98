import { Knex } from 'knex';

/** In kibibytes: SQLite's own default. The driver sets eight times as much. */
const CACHE_KIB = 2000;

/**
 * Makes commits on SQLite shorter. SQLite writes all cached pages with the commit, which blocks the event loop. With a
 * smaller cache, most pages are written earlier.
 */
export async function shortenCommits(database: Knex): Promise<void> {
  if (database.client.config.client.includes('sqlite')) {
    await database.raw(`PRAGMA cache_size = -${CACHE_KIB}`);
  }
}
