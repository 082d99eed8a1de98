/**
 * Moves details of episodes to their own table, so a refresh can write them before its transaction. The search index of SQLite no
 * longer stores the indexed texts, which the episodes have.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client.includes('pg');
  const exactText = isPostgres ? 'text COLLATE "C"' : 'text';

  await knex.schema.createTable('episode_details', table => {
    table.comment('What only pages of episodes show, in all versions in use');
    // Not a foreign key, because details of a new episode are written before it.
    table.specificType('episode_id', exactText).notNullable();
    table.string('hash', 64).notNullable();
    table.specificType('show_id', exactText).notNullable();
    table.text('detail').notNullable().comment('As JSON');
    table.primary(['episode_id', 'hash']);
    table.index(['show_id'], 'episode_details_show_idx');
  });
  await knex('episode_details').insert(
    knex('episodes').select('id', 'hash', 'show_id', 'detail'),
  );
  await knex.schema.alterTable('episodes', table => {
    table.string('detail_hash', 64).comment('Of its row of episode_details');
  });
  await knex('episodes').update({ detail_hash: knex.ref('hash') });
  await knex.raw('ALTER TABLE episodes DROP COLUMN detail');

  if (!isPostgres) {
    await replaceIndex(knex);
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  const isPostgres = knex.client.config.client.includes('pg');
  await knex.schema.alterTable('episodes', table => {
    table.text('detail').notNullable().defaultTo('{}');
  });
  await knex('episodes').update({
    detail: knex('episode_details')
      .select('episode_details.detail')
      .where('episode_id', knex.ref('episodes.id'))
      .andWhere('episode_details.hash', knex.ref('episodes.detail_hash')),
  });
  await knex.raw('ALTER TABLE episodes DROP COLUMN detail_hash');
  await knex.schema.dropTable('episode_details');

  if (!isPostgres) {
    await restoreIndex(knex);
  }
};

/**
 * @param {import('knex').Knex} knex
 */
async function replaceIndex(knex) {
  await createIndex(
    knex,
    'episode_search_next',
    "content = '', contentless_delete = 1,",
  );
  await knex.raw(
    'INSERT INTO episode_search_next (rowid, title, people, keywords, notes) SELECT rowid, title, people, keywords, notes FROM episode_search',
  );
  await knex.raw('DROP TABLE episode_search');
  await knex.raw('ALTER TABLE episode_search_next RENAME TO episode_search');
  // Disables automatic merges of the index, which can take long. Refreshes merge in small steps.
  for (const setting of [
    "'automerge', 0",
    "'deletemerge', 0",
    "'crisismerge', 64",
  ]) {
    await knex.raw(
      `INSERT INTO episode_search (episode_search, rank) VALUES (${setting})`,
    );
  }
}

/**
 * An index without texts cannot be copied, but it has the positions of all words.
 *
 * @param {import('knex').Knex} knex
 */
async function restoreIndex(knex) {
  await createIndex(knex, 'episode_search_before', '');
  await knex.raw(
    "CREATE VIRTUAL TABLE temp.episode_search_words USING fts5vocab (main, episode_search, 'instance')",
  );
  const textOf = column =>
    `coalesce(group_concat(term, ' ' ORDER BY "offset") FILTER (WHERE col = '${column}'), '')`;
  const columns = ['title', 'people', 'keywords', 'notes'];
  await knex.raw(
    `INSERT INTO episode_search_before (rowid, ${columns})
     SELECT doc, ${columns.map(
       textOf,
     )} FROM temp.episode_search_words GROUP BY doc`,
  );
  await knex.raw('DROP TABLE temp.episode_search_words');
  await knex.raw('DROP TABLE episode_search');
  await knex.raw('ALTER TABLE episode_search_before RENAME TO episode_search');
}

/**
 * @param {import('knex').Knex} knex
 * @param {string} name
 * @param {string} options
 */
async function createIndex(knex, name, options) {
  await knex.raw(
    `CREATE VIRTUAL TABLE ${name} USING fts5 (title, people, keywords, notes, ${options} tokenize = 'unicode61 remove_diacritics 0')`,
  );
}
