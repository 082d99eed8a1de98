/**
 * Playback states of users. There is no foreign key to episodes, so the state of an episode survives if the episode is
 * removed and comes back, or moves from the fallback to the feed.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client.includes('pg');
  const exactText = isPostgres ? 'text COLLATE "C"' : 'text';

  await knex.schema.createTable('listening', table => {
    table.comment('Where users were in episodes, and what they saved');
    table.specificType('user_ref', exactText).notNullable();
    table.specificType('episode_id', exactText).notNullable();
    table.double('position').notNullable().comment('Seconds');
    table.double('duration').comment('Seconds, as the player knows it');
    table.boolean('finished').notNullable();
    table.boolean('saved').notNullable();
    table.bigInteger('updated_ms').notNullable().comment("The writer's clock");
    table.primary(['user_ref', 'episode_id']);
    table.index(['user_ref', 'updated_ms'], 'listening_latest_idx');
    table.index(['updated_ms'], 'listening_updated_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('listening');
};
