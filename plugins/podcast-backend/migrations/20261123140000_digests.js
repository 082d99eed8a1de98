/**
 * Results of the background analysis of shows.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client.includes('pg');
  const exactText = isPostgres ? 'text COLLATE "C"' : 'text';

  await knex.schema.createTable('digests', table => {
    table.comment(
      'What the series and the similar episodes of a show are from',
    );
    table.specificType('show_id', exactText).primary();
    table.string('hash', 64).notNullable();
  });

  await knex.schema.createTable('similar_episodes', table => {
    table.comment('Episodes of the same show that use the same rare words');
    table.specificType('episode_id', exactText).primary();
    table.specificType('show_id', exactText).notNullable();
    table.text('similar').notNullable().comment('Most alike first, as JSON');
    table.index(['show_id'], 'similar_episodes_show_idx');
    table
      .foreign('episode_id')
      .references('id')
      .inTable('episodes')
      .onDelete('CASCADE');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('similar_episodes');
  await knex.schema.dropTable('digests');
};
