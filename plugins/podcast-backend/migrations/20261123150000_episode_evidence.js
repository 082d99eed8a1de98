/**
 * Evidence for topics in chapters and transcripts, so episodes can be tagged again without reading these again.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client.includes('pg');
  const exactText = isPostgres ? 'text COLLATE "C"' : 'text';

  await knex.schema.createTable('episode_evidence', table => {
    table.comment('What chapters and transcripts of episodes say of topics');
    table.specificType('episode_id', exactText).notNullable();
    table.string('kind', 16).notNullable().comment('chapters or transcript');
    table.specificType('show_id', exactText).notNullable();
    table.string('content_hash', 64).notNullable().comment('Of the document');
    table.string('rules_hash', 64).notNullable();
    table.text('content').notNullable().comment('As JSON');
    table.boolean('is_tagged').notNullable().comment('Topics are from it');
    table.primary(['episode_id', 'kind']);
    table.index(['show_id', 'is_tagged'], 'episode_evidence_show_idx');
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
  await knex.schema.dropTable('episode_evidence');
};
