/**
 * Queues of users, and when they last played an episode, which differs from when they last changed its state.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client.includes('pg');
  const exactText = isPostgres ? 'text COLLATE "C"' : 'text';

  await knex.schema.createTable('queues', table => {
    table.comment('What users want to hear next');
    table.specificType('user_ref', exactText).notNullable().primary();
    table.text('episode_ids').notNullable().comment('JSON, the next one first');
    table.boolean('autoplay').notNullable();
    table.bigInteger('revision').notNullable().comment('Grows');
    table.bigInteger('updated_ms').notNullable();
    table.index(['updated_ms'], 'queues_updated_idx');
  });
  await knex.schema.alterTable('listening', table => {
    table.bigInteger('heard_ms').comment('Null for what was never heard');
  });
  await knex('listening')
    .where('position', '>', 0)
    .update({ heard_ms: knex.ref('updated_ms') });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.raw('ALTER TABLE listening DROP COLUMN heard_ms');
  await knex.schema.dropTable('queues');
};
