import { DatabaseService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { migrate } from './migrate';
import { shortenCommits } from './shortenCommits';

/** Opens the database of the plugin and runs the migrations, unless the portal skips them. */
export async function openDatabase(service: DatabaseService): Promise<Knex> {
  const database = await service.getClient();
  if (!service.migrations?.skip) {
    await migrate(database);
  }
  await shortenCommits(database);
  return database;
}
