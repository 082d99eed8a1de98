import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import {
  columnsByTable,
  createMigrationRows,
} from '../__testUtils__/migrationRows';

const directory = resolve(__dirname, '../../migrations');
const page = readFileSync(
  resolve(__dirname, '../../../../docs/lifecycle.md'),
  'utf8',
);

/** Returns the statements of a section of the page. Some are only for SQLite. */
function readStatements(heading: string, isSqlite: boolean): string[] {
  const section = page.split(/^## /m).find(text => text.startsWith(heading))!;
  return [...section.matchAll(/^```sql\n([^]*?)^```/gm)]
    .map(([, block]) => block)
    .filter(block => isSqlite || !block.startsWith('-- on SQLite'))
    .flatMap(block => block.replace(/^--.*\n/gm, '').split(';\n'))
    .filter(Boolean);
}

describe('the page on upgrades and removal', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  async function fill(knex: Knex) {
    await knex.migrate.latest({ directory });
    const tables = await columnsByTable(knex);
    for (const step of [1, 2]) {
      for (const [table, row] of Object.entries(createMigrationRows(step))) {
        const names = [...(tables.get(table) ?? [])];
        if (table === 'episode_search' && !names.includes('seq')) {
          names.push('rowid');
        }
        await knex(table).insert(
          Object.fromEntries(names.map(name => [name, row[name]])),
        );
      }
    }
    return [...tables.keys()];
  }

  async function counts(knex: Knex, tables: string[]) {
    const entries = await Promise.all(
      tables.map(async table => {
        const [{ count }] = await knex(table).count({ count: '*' });
        return [table, Number(count)];
      }),
    );
    return Object.fromEntries(entries);
  }

  it.each(databases.eachSupportedId())('lists all tables on %s', async id => {
    const knex = await databases.init(id);
    const tables = await fill(knex);
    const section = page.split(/^## /m)[1];
    const listed = [...section.matchAll(/^\|([^|]*)\|/gm)].flatMap(
      ([, names]) => [...names.matchAll(/`(\w+)`/g)].map(([, name]) => name),
    );
    expect(listed.sort()).toEqual(tables.sort());
  });

  it.each(databases.eachSupportedId())(
    'deletes one show and nothing else on %s',
    async id => {
      const knex = await databases.init(id);
      const tables = await fill(knex);
      const statements = readStatements('Remove one show', id === 'SQLITE_3');
      for (const statement of statements) {
        await knex.raw(statement.replaceAll('nerdout', 'show-1'));
      }
      // All data of users that belongs to no show is still stored.
      const ofUsers = ['queues', 'followed_topics'];
      expect(await counts(knex, tables)).toEqual(
        Object.fromEntries(
          tables.map(table => [table, ofUsers.includes(table) ? 2 : 1]),
        ),
      );
    },
  );

  it.each(databases.eachSupportedId())(
    'deletes the data of one user on %s',
    async id => {
      const knex = await databases.init(id);
      await fill(knex);
      const user = 'user:default/ann-1';
      await knex('listening')
        .where({ episode_id: 'episode-1' })
        .update({ user_ref: user });
      for (const statement of readStatements(
        'Delete the data of a user',
        false,
      )) {
        await knex.raw(statement.replace('user:default/grace', user));
      }
      for (const table of ['listening', 'queues', 'followed_topics']) {
        expect(await knex(table).where({ user_ref: user })).toEqual([]);
        expect(await knex(table)).toHaveLength(1);
      }
    },
  );
});
