/**
 * The way in which the texts of a show were split into words for the search index; another one has them indexed anew.
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
  // With SQLite, `dropColumn` of knex makes the table anew, and rows that refer to it are lost.
  await knex.raw('ALTER TABLE shows DROP COLUMN words_revision');
};
