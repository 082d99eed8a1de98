import { TestDatabases } from '@backstage/backend-test-utils';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import createKnex, { Knex } from 'knex';
import {
  columnsByTable,
  migrationRowsOf,
} from '../__testUtils__/migrationRows';
import { createStore } from '../__testUtils__/storeFixtures';
import { migrate } from './migrate';
import { createSearchIndex } from './search';

const directory = resolve(__dirname, '../../migrations');
const files = readdirSync(directory).sort();

/** So many that the replicas would meet in a few of them. */
const ATTEMPTS = 8;

describe('migrations', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  it.each(databases.eachSupportedId())(
    'keep every row of every table, one by one up, down, and up again, on %s',
    async id => {
      const knex = await databases.init(id);
      const up = () => knex.migrate.up({ directory });
      const down = () => knex.migrate.down({ directory });

      for (let step = 1; step <= files.length; step++) {
        await expectKept(knex, up);
        await addRows(knex, step);
      }
      const full = await contentOf(knex);
      expect(full.get('episodes')).toHaveLength(files.length);
      for (const [table, rows] of full) {
        // A table without rows would show nothing.
        expect({ table, isEmpty: rows.length === 0 }).toEqual({
          table,
          isEmpty: false,
        });
      }
      for (let step = 1; step < files.length; step++) {
        await expectKept(knex, down);
      }
      for (let step = 1; step < files.length; step++) {
        await expectKept(knex, up);
      }
      expect(await knex('episodes')).toHaveLength(files.length);
      await knex.migrate.rollback({ directory }, true);
      expect([...(await contentOf(knex)).keys()]).toEqual([]);
    },
  );

  it('have time stamps of their own, but for two that do not depend on their order', () => {
    const stamps = files.map(name => name.slice(0, 14));
    expect(stamps.filter((stamp, n) => stamps.indexOf(stamp) !== n)).toEqual([
      '20261123130000',
    ]);
    expect(files).toEqual([...files].sort());
  });

  it.each(databases.eachSupportedId())(
    'make the same tables whichever of the two with one time stamp comes first, on %s',
    async id => {
      const columns = async (names: string[]) => {
        const knex = await databases.init(id);
        for (const name of names) {
          await require(resolve(directory, name)).up(knex);
        }
        return columnsByTable(knex);
      };
      const pair = files.filter(name => name.startsWith('20261123130000'));
      const first = files.indexOf(pair[0]);
      const swapped = [...files];
      swapped.splice(first, 2, ...[...pair].reverse());
      expect(await columns(swapped)).toEqual(await columns(files));
    },
  );

  it('run once where several replicas start on an empty PostgreSQL at the same time', async () => {
    const knex = await databases.init('POSTGRES_18');
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const schema = `empty_${attempt}`;
      await knex.schema.createSchema(schema);
      const { client, connection } = knex.client.config;
      const replicas = Array.from({ length: 4 }, () =>
        createKnex({
          client,
          // The password is kept from being copied by accident.
          connection: { ...connection, password: connection.password },
          searchPath: [schema],
          // The least that there can be.
          pool: { min: 0, max: 1 },
        }),
      );
      try {
        await Promise.all(replicas.map(replica => migrate(replica)));
        expect(
          (await replicas[0]('knex_migrations').orderBy('id')).map(
            ({ name }) => name,
          ),
        ).toEqual(files);
      } finally {
        await Promise.all(replicas.map(replica => replica.destroy()));
      }
    }
  });

  it.each(databases.eachSupportedId())(
    'throw an error with instructions after a newer version has migrated the database, on %s',
    async id => {
      const knex = await databases.init(id);
      await migrate(knex, directory);
      await knex('knex_migrations').insert({
        name: '20991231000000_news.js',
        batch: 2,
        migration_time: new Date(),
      });
      await expect(migrate(knex, directory)).rejects.toThrow(
        /^A newer version of the podcast plugin has migrated the database with 20991231000000_news\.js\. .*Install the newer version again\. .*“Downgrade” in docs\/operate\.md/,
      );
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

      await knex.migrate.down({
        directory,
        name: '20261123170000_episode_details.js',
      });
      expect(await knex('episodes').first('detail')).toEqual({ detail });
    },
  );

  it.each(databases.eachSupportedId())(
    'give what users have heard a revision, and keep it on the way back, on %s',
    async id => {
      const knex = await databases.init(id);
      const name = '20261126110000_listening_revision.js';
      const names = readdirSync(directory).filter(each => each < name);
      for (let n = 0; n < names.length; n++) {
        await knex.migrate.up({ directory });
      }
      const row = {
        user_ref: 'user:default/ada',
        episode_id: 'a',
        position: 3.8,
        duration: 60,
        updated_ms: 1,
        heard_ms: 1,
      };
      await knex('listening').insert({ ...row, finished: false, saved: true });
      await knex.migrate.up({ directory, name });
      expect(
        (await knex('listening').first('revision').whereNot('position', 0))
          .revision,
      ).toEqual(id === 'SQLITE_3' ? 1 : '1');
      await knex.migrate.down({ directory, name });
      const [back] = await knex('listening').select('*');
      expect(back).not.toHaveProperty('revision');
      expect({ ...back, updated_ms: Number(back.updated_ms) }).toMatchObject({
        position: 3.8,
        duration: 60,
      });
      expect(Boolean(back.saved)).toBe(true);
    },
  );
});

type Rows = Array<Record<string, unknown>>;

/** Adds a row to every table, with a value in every column. */
async function addRows(knex: Knex, step: number): Promise<void> {
  const rows = migrationRowsOf(step);
  const tables = await columnsByTable(knex);
  expect(Object.keys(rows)).toEqual(expect.arrayContaining([...tables.keys()]));
  for (const [table, row] of Object.entries(rows)) {
    const columns = tables.get(table);
    if (columns) {
      // The search index of SQLite has row numbers beside its columns.
      const names = isFts(knex, table) ? [...columns, 'rowid'] : columns;
      expect(Object.keys(row)).toEqual(expect.arrayContaining(names));
      await knex(table).insert(
        Object.fromEntries(names.map(name => [name, row[name]])),
      );
    }
  }
}

/** All rows of all tables. */
async function contentOf(knex: Knex): Promise<Map<string, Rows>> {
  const content = new Map<string, Rows>();
  for (const table of (await columnsByTable(knex)).keys()) {
    if (isFts(knex, table)) {
      await knex.raw(
        `create virtual table temp.words using fts5vocab (main, ${table}, 'instance')`,
      );
      content.set(table, await knex.select('*').fromRaw('temp.words'));
      await knex.raw('drop table temp.words');
    } else {
      content.set(table, await knex(table).select('*'));
    }
  }
  return content;
}

/** Of tables that are there before and after a change, all rows stay, with all columns that are there before and after. */
async function expectKept(
  knex: Knex,
  change: () => Promise<unknown>,
): Promise<void> {
  const before = await contentOf(knex);
  await change();
  const after = await contentOf(knex);
  for (const [table, rows] of before) {
    const left = after.get(table);
    if (left) {
      expect({ table, rows: sorted(left, rows) }).toEqual({
        table,
        rows: sorted(rows, left),
      });
    }
  }
}

/** Rows in an order of their own, with those columns only that `others` have too. */
function sorted(rows: Rows, others: Rows): string[] {
  const names = Object.keys(others[0] ?? {});
  return rows
    .map(row =>
      JSON.stringify(
        names
          .filter(n => n in row)
          .sort()
          .map(n => [n, row[n]]),
      ),
    )
    .sort();
}

function isFts(knex: Knex, table: string): boolean {
  return (
    table === 'episode_search' && knex.client.config.client.includes('sqlite')
  );
}
