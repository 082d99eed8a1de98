/**
 * Chapters and transcripts, as read from the URLs in feeds.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client.includes('pg');
  const exactText = isPostgres ? 'text COLLATE "C"' : 'text';

  await knex.schema.createTable('documents', table => {
    table.comment(
      'Chapters and transcripts of episodes, and who reads one now',
    );
    table.specificType('episode_id', exactText).notNullable();
    table.string('kind', 16).notNullable().comment('chapters or transcript');
    table.string('url_hash', 64).notNullable();
    table.text('content').comment('The items, as JSON');
    table.text('about').comment('What else is known of the content, as JSON');
    table.string('content_hash', 64);
    table.string('version', 64).comment('Of the episode and of what reads it');
    table.text('etag');
    table.text('last_modified');
    table.bigInteger('checked_ms').comment('When the host last answered');
    table.bigInteger('retry_ms').comment('After a failure: not before');
    table.integer('failures').notNullable().defaultTo(0);
    table.text('error');
    table.string('lease_token', 36).comment('Of the read that is under way');
    table.bigInteger('lease_until_ms');
    table.primary(['episode_id', 'kind', 'url_hash']);
    table
      .foreign('episode_id')
      .references('id')
      .inTable('episodes')
      .onDelete('CASCADE');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('documents');
};
