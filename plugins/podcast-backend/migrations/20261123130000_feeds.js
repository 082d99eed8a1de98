/**
 * URLs of feeds, and what the next refresh needs to know about the last copy.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client.includes('pg');
  const exactText = isPostgres ? 'text COLLATE "C"' : 'text';

  await knex.schema.alterTable('shows', table => {
    table.text('move_problem').comment('Why it is not read at moved_to');
    table.string('read_hash', 64).comment('Of the address the copy is from');
  });

  await knex.schema.createTable('readings', table => {
    table.comment(
      'Checksums of feeds, so that only what changed is read again',
    );
    table.specificType('show_id', exactText).primary();
    table.text('content').notNullable().comment('As JSON');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('readings');
  await knex.raw('ALTER TABLE shows DROP COLUMN move_problem');
  await knex.raw('ALTER TABLE shows DROP COLUMN read_hash');
};
