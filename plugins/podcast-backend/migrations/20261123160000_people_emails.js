/**
 * E-mail addresses of people, which link them to users of the catalog.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client.includes('pg');
  const exactText = isPostgres ? 'text COLLATE "C"' : 'text';

  await knex.schema.alterTable('episode_people', table => {
    table
      .specificType('email', exactText)
      .comment('Lower case; null where the portal does not link by it');
    table.index(['email'], 'episode_people_email_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.raw('DROP INDEX episode_people_email_idx');
  await knex.raw('ALTER TABLE episode_people DROP COLUMN email');
};
