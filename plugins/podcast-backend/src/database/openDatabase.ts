import { DatabaseService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { migrate } from './migrate';
import { shortenCommits } from './shortenCommits';

/** The database of the plugin, with its tables up to date unless the portal migrates by other means. */
export async function openDatabase(service: DatabaseService): Promise<Knex> {
  const database = await service.getClient();
  if (!service.migrations?.skip) {
    await migrate(database);
  }
  await shortenCommits(database);
  return database;
}
