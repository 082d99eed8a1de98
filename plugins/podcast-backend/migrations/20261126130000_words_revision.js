/**
 * The revision of the code that split the texts of a show into words. If it changes, the search index is rebuilt.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('shows', table => {
    table.integer('words_revision').notNullable().defaultTo(0);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  // On SQLite, `dropColumn` of Knex recreates the table, which deletes the rows that refer to the old one.
  await knex.raw('ALTER TABLE shows DROP COLUMN words_revision');
};
