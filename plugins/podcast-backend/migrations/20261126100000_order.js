/** Stored instead of an unknown date. */
const UNDATED = -100_000_000_000_000;

/**
 * Columns that order episodes with the same date. Unknown dates get a value before all dates, because 0 is a date.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client.includes('pg');
  await knex.schema.alterTable('episodes', table => {
    table
      .bigInteger('ordinal')
      .notNullable()
      .defaultTo(-1)
      .comment('Made of season and number; -1: not known');
    table
      .bigInteger('place')
      .notNullable()
      .defaultTo(0)
      .comment('Higher in the feed is greater, among those of one date');
    table.dropIndex(['show_id', 'published_ms', 'id'], 'episodes_newest_idx');
    table.index(
      ['show_id', 'published_ms', 'ordinal', 'place', 'id'],
      'episodes_order_idx',
    );
  });
  const field = name =>
    isPostgres
      ? `floor((summary::json ->> '${name}')::numeric)::bigint`
      : `cast(json_extract(summary, '$.${name}') as integer)`;
  await knex.raw(
    `UPDATE episodes SET ordinal = coalesce(${field(
      'season',
    )}, 0) * 1000000 + ${field('number')} WHERE ${field('number')} IS NOT NULL`,
  );
  await knex('episodes')
    .where('published_ms', 0)
    .update({ published_ms: UNDATED });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex('episodes')
    .where('published_ms', UNDATED)
    .update({ published_ms: 0 });
  await knex.raw('DROP INDEX episodes_order_idx');
  await knex.raw(
    'CREATE INDEX episodes_newest_idx ON episodes (show_id, published_ms, id)',
  );
  await knex.raw('ALTER TABLE episodes DROP COLUMN ordinal');
  await knex.raw('ALTER TABLE episodes DROP COLUMN place');
};
