import { Knex } from 'knex';

/** Whether the database is PostgreSQL; otherwise it is SQLite. */
export function isPostgres(database: Knex): boolean {
  return database.client.config.client.includes('pg');
}
