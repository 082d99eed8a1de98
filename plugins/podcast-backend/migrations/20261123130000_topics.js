/**
 * Corrections of topics, people of episodes, series of shows, and the topics that users follow.
 *
 * Corrections and followed topics have no foreign keys. An episode that is removed and comes back, or moves from the fallback
 * to the feed, keeps its corrections, and a topic that is disabled and enabled again keeps its followers.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client.includes('pg');
  const exactText = isPostgres ? 'text COLLATE "C"' : 'text';

  await knex.schema.alterTable('episodes', table => {
    table
      .text('found_topics')
      .comment('Without corrections, as JSON; null: the same as topics');
    table.specificType('series_id', exactText);
    table.text('series').comment('As JSON');
    table.index(['show_id', 'series_id'], 'episodes_series_idx');
  });

  await knex.schema.createTable('topic_corrections', table => {
    table.comment('Topics that editors have added to or removed from episodes');
    table.specificType('episode_id', exactText).notNullable();
    table.specificType('topic_id', exactText).notNullable();
    table.specificType('show_id', exactText).notNullable();
    table.string('action', 16).notNullable();
    table.text('note');
    table.text('author').notNullable().comment('Reference of a user');
    table.string('at', 32).notNullable();
    table.primary(['episode_id', 'topic_id']);
    table.index(['show_id', 'at'], 'topic_corrections_show_idx');
  });

  await knex.schema.createTable('topic_correction_events', table => {
    table.comment('Every correction that was ever made or undone');
    table.increments('seq');
    table.specificType('episode_id', exactText).notNullable();
    table.specificType('topic_id', exactText).notNullable();
    table.specificType('show_id', exactText).notNullable();
    table.string('action', 16).notNullable();
    table.text('note');
    table.text('author').notNullable().comment('Reference of a user');
    table.string('at', 32).notNullable();
    table.index(['show_id', 'seq'], 'topic_correction_events_show_idx');
    table.index(['episode_id', 'seq'], 'topic_correction_events_episode_idx');
  });

  await knex.schema.createTable('episode_people', table => {
    table.comment('For filters and counts; the same as in episodes.summary');
    table.specificType('episode_id', exactText).notNullable();
    table.specificType('person_id', exactText).notNullable();
    table.specificType('show_id', exactText).notNullable();
    table.specificType('role', exactText).notNullable();
    table.text('name').notNullable();
    table.text('image_url');
    table.text('url');
    table.primary(['episode_id', 'person_id', 'role']);
    table.index(['person_id', 'show_id'], 'episode_people_person_idx');
    table
      .foreign('episode_id')
      .references('id')
      .inTable('episodes')
      .onDelete('CASCADE');
  });

  await knex.schema.createTable('followed_topics', table => {
    table.comment('The topics that users follow');
    table.specificType('user_ref', exactText).notNullable();
    table.specificType('topic_id', exactText).notNullable();
    table.string('at', 32).notNullable();
    table.primary(['user_ref', 'topic_id']);
    table.index(['topic_id'], 'followed_topics_topic_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('followed_topics');
  await knex.schema.dropTable('episode_people');
  await knex.schema.dropTable('topic_correction_events');
  await knex.schema.dropTable('topic_corrections');
  await knex.raw('DROP INDEX episodes_series_idx');
  // On SQLite, `dropColumn` of Knex recreates the table, which deletes the rows that refer to the old one.
  await knex.raw('ALTER TABLE episodes DROP COLUMN series');
  await knex.raw('ALTER TABLE episodes DROP COLUMN series_id');
  await knex.raw('ALTER TABLE episodes DROP COLUMN found_topics');
};
