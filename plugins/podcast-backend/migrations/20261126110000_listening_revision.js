/**
 * A number that grows with each change of the state of an episode for a user, so writers do not overwrite changes that they have
 * not seen. Clocks do not matter.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('listening', table => {
    table
      .bigInteger('revision')
      .notNullable()
      .defaultTo(1)
      .comment('Grows with each change');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  // On SQLite, `dropColumn` of Knex would copy the table.
  await knex.raw('alter table listening drop column revision');
};
