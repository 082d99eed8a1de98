import { TestDatabases } from '@backstage/backend-test-utils';
import { resolve } from 'node:path';

const directory = resolve(__dirname, '../../migrations');

describe('migrations', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  it.each(databases.eachSupportedId())(
    'make all tables and take all of them away again, on %s',
    async id => {
      const knex = await databases.init(id);
      const tables = async () => {
        const rows: Array<{ name: string }> =
          id === 'SQLITE_3'
            ? await knex('sqlite_master').select('name').where('type', 'table')
            : await knex('information_schema.tables')
                .select({ name: 'table_name' })
                .where('table_schema', 'public');
        return rows
          .map(row => row.name)
          .filter(name => !/^(sqlite_|knex_)/.test(name))
          .sort();
      };

      await knex.migrate.latest({ directory });
      expect(await tables()).toEqual(
        expect.arrayContaining([
          'episode_search',
          'episode_topics',
          'episodes',
          'refreshes',
          'shows',
        ]),
      );

      await knex.migrate.rollback({ directory }, true);
      expect(await tables()).toEqual([]);

      await knex.migrate.latest({ directory });
      expect(await knex('episodes').select('*')).toEqual([]);
    },
  );
});
