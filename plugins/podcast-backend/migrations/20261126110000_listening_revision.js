/**
 * A number that grows with each change of what a user did with an episode, so that no writer overwrites what they have
 * not seen, whatever their clock says.
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
  // Not by Knex, which on SQLite would copy the table.
  await knex.raw('alter table listening drop column revision');
};
