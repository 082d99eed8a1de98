/**
 * Apart from `version`, which changes with each attempt to read a feed, a version of what the feed says.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('shows', table => {
    table.string('content_version', 36).nullable();
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  // `dropColumn` of Knex rebuilds the table on SQLite, which deletes the rows that refer to it.
  await knex.raw('ALTER TABLE shows DROP COLUMN content_version');
};
