/**
 * Times that queries compare or sort by are epoch milliseconds; all others are ISO 8601 in UTC. Text that queries sort by is
 * compared byte by byte, so lists and cursors are the same on both databases.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client.includes('pg');
  const exactText = isPostgres ? 'text COLLATE "C"' : 'text';

  await knex.schema.createTable('shows', table => {
    table.comment('Shows, what is known of their feeds, and who reads one now');
    table.specificType('id', exactText).primary();
    table.text('show').comment('What the feed says of the show, as JSON');
    table.string('served_from', 16).notNullable().defaultTo('nothing');
    table.text('counts').comment('Numbers over all episodes, as JSON');

    table.string('url_hash', 64).comment('Of the address that was last read');
    table.text('moved_to').comment('Where that address has moved for good');
    table.text('etag');
    table.text('last_modified');
    table.string('content_hash', 64).comment('Of the bytes and what they mean');
    table.string('topics_hash', 64).comment('Of the rules the topics are from');

    table.string('last_attempt_at', 32);
    table.string('last_success_at', 32);
    table.string('last_changed_at', 32);
    table.text('error_message');
    table.string('error_at', 32);
    table.integer('failures').notNullable().defaultTo(0);
    table.integer('warning_count').notNullable().defaultTo(0);
    table.bigInteger('next_attempt_ms').comment('Not before, on schedule');
    table.boolean('gone').notNullable().defaultTo(false);
    table
      .string('shrunk_since', 32)
      .comment('Since when most items are missing');

    table.string('version', 36).comment('Another one after every change');

    table.string('lease_token', 36).comment('Of the refresh that is running');
    table.bigInteger('lease_until_ms');
  });

  await knex.schema.createTable('episodes', table => {
    table.comment('Episodes of all shows');
    table.increments('seq');
    table.specificType('id', exactText).notNullable().unique();
    table.specificType('show_id', exactText).notNullable();
    table.text('guid').notNullable();
    table.specificType('title_key', exactText).notNullable();
    table.integer('season');
    table.string('type', 16).notNullable();
    table.bigInteger('published_ms').notNullable().comment('0: not known');
    table.integer('duration').notNullable().comment('Seconds; 0: not known');
    table.string('hash', 64).notNullable().comment('Of summary and detail');
    table.text('summary').notNullable().comment('For lists, as JSON');
    table.text('detail').notNullable().comment('The rest of it, as JSON');
    table.text('topics').notNullable().comment('With evidence, as JSON');
    table.string('vanished_at', 32).comment('Since when the feed lacks it');
    table.index(['show_id', 'published_ms', 'id'], 'episodes_newest_idx');
  });

  await knex.schema.createTable('episode_topics', table => {
    table.comment('For filters and counts; the same as episodes.topics');
    table.specificType('episode_id', exactText).notNullable();
    table.specificType('topic_id', exactText).notNullable();
    table.specificType('show_id', exactText).notNullable();
    table.double('relevance').notNullable();
    table.primary(['episode_id', 'topic_id']);
    table.index(['topic_id', 'relevance'], 'episode_topics_topic_idx');
    table
      .foreign('episode_id')
      .references('id')
      .inTable('episodes')
      .onDelete('CASCADE');
  });

  await knex.schema.createTable('refreshes', table => {
    table.comment('What each reading of a feed did');
    table.increments('seq');
    table.specificType('show_id', exactText).notNullable();
    table.string('started_at', 32).notNullable();
    table.string('ended_at', 32).notNullable();
    table.string('trigger', 16).notNullable();
    table.string('status', 16).notNullable();
    table.integer('added').notNullable();
    table.integer('changed').notNullable();
    table.integer('removed').notNullable();
    table.integer('warning_count').notNullable();
    table.text('warnings').notNullable().comment('The first ones, as JSON');
    table.text('error');
    table.index(['show_id', 'seq'], 'refreshes_show_idx');
  });

  if (isPostgres) {
    await knex.raw(
      'CREATE TABLE episode_search (seq integer PRIMARY KEY REFERENCES episodes (seq) ON DELETE CASCADE, document tsvector NOT NULL)',
    );
    await knex.raw(
      'CREATE INDEX episode_search_document_idx ON episode_search USING gin (document)',
    );
  } else {
    await knex.raw(
      "CREATE VIRTUAL TABLE episode_search USING fts5 (title, people, keywords, notes, tokenize = 'unicode61 remove_diacritics 0')",
    );
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('episode_search');
  await knex.schema.dropTable('refreshes');
  await knex.schema.dropTable('episode_topics');
  await knex.schema.dropTable('episodes');
  await knex.schema.dropTable('shows');
};
