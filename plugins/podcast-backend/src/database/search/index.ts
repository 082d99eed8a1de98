import { Knex } from 'knex';
import { PostgresSearchIndex } from './PostgresSearchIndex';
import { SearchIndex } from './SearchIndex';
import { SqliteSearchIndex } from './SqliteSearchIndex';
import { isPostgres } from '../isPostgres';

export type { SearchableTexts, SearchIndex } from './SearchIndex';

/** The search index for the kind of database that the portal has. */
export function createSearchIndex(database: Knex): SearchIndex {
  return isPostgres(database)
    ? new PostgresSearchIndex()
    : new SqliteSearchIndex();
}
