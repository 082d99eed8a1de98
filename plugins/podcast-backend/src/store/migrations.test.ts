import { TestDatabases } from '@backstage/backend-test-utils';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { createStore } from '../__testUtils__/storeFixtures';
import { createSearchIndex } from './search';

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

  it.each(databases.eachSupportedId())(
    'keep notes and found words where details move to a table of their own, on %s',
    async id => {
      const knex = await databases.init(id);
      const isBefore = (name: string) => name < '20261123170000';
      const names = readdirSync(directory).filter(isBefore);
      for (let n = 0; n < names.length; n++) {
        await knex.migrate.up({ directory });
      }
      const detail = JSON.stringify({
        notes: '<p>About quokkas</p>',
        transcripts: [],
        keywords: [],
      });
      await knex('shows').insert({ id: 'radio', show: '{}' });
      await knex('episodes').insert({
        id: 'a',
        show_id: 'radio',
        guid: 'guid-a',
        title_key: 'a',
        type: 'full',
        published_ms: 0,
        duration: 0,
        hash: 'h',
        summary: JSON.stringify({ id: 'a', showId: 'radio', title: 'A' }),
        detail,
        topics: '[]',
      });
      const { seq } = await knex('episodes').first('seq');
      await createSearchIndex(knex).put(knex, [
        {
          seq,
          texts: { title: 'A', people: '', keywords: '', notes: 'quokkas' },
        },
      ]);

      const store = await createStore(knex);
      expect(await store.getEpisode(['radio'], 'a')).toMatchObject({
        title: 'A',
        notes: '<p>About quokkas</p>',
      });
      const found = await store.listEpisodes({
        filter: { showIds: ['radio'], words: ['quokk'] },
        sort: 'relevance',
        limit: 1,
      });
      expect(found.items.map(item => item.id)).toEqual(['a']);

      await knex.migrate.down({ directory });
      expect(await knex('episodes').first('detail')).toEqual({ detail });
    },
  );
});
