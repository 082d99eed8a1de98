/** As in the sort keys of lists; see `getSortKeys`. */
const UNDATED = -100_000_000_000_000;

const newestFirst = 'published_ms DESC, ordinal DESC, place DESC, id';

/** One for each order of a list, so that the database reads a page and no more, also far down the list. */
const indexes = {
  // With what lists are often filtered by, so that a rare type is found without reading the table.
  episodes_newest_idx: `${newestFirst}, type, season`,
  episodes_oldest_idx: `(CASE WHEN published_ms = ${UNDATED} THEN 1 ELSE 0 END), published_ms, ordinal, place, id DESC`,
  episodes_title_idx: `title_key, ${newestFirst}`,
  episodes_longest_idx: `duration DESC, ${newestFirst}`,
  episodes_shortest_idx: `(CASE WHEN duration = 0 THEN 1 ELSE 0 END), duration, ${newestFirst}`,
  episodes_season_idx: `season, ${newestFirst}`,
};

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.raw('DROP INDEX episodes_order_idx');
  for (const [name, columns] of Object.entries(indexes)) {
    await knex.raw(`CREATE INDEX ${name} ON episodes (show_id, ${columns})`);
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const name of Object.keys(indexes)) {
    await knex.raw(`DROP INDEX ${name}`);
  }
  await knex.raw(
    'CREATE INDEX episodes_order_idx ON episodes (show_id, published_ms, ordinal, place, id)',
  );
};
