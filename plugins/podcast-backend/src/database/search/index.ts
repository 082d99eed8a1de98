import { Knex } from 'knex';
import { PostgresSearchIndex } from './PostgresSearchIndex';
import { SearchIndex } from './SearchIndex';
import { SqliteSearchIndex } from './SqliteSearchIndex';

export type { SearchableTexts, SearchIndex } from './SearchIndex';

/** The search index for the kind of database that the portal has. */
export function createSearchIndex(database: Knex): SearchIndex {
  return database.client.config.client.includes('pg')
    ? new PostgresSearchIndex()
    : new SqliteSearchIndex();
}
