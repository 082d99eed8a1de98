import { Knex } from 'knex';
import { isPostgres } from '../database/isPostgres';

/**
 * Returns a row for each table of all migrations, with a value for each column that it ever had. Rows precede those that refer to
 * them.
 *
 * @param step - makes rows distinct
 */
export function createMigrationRows(
  step: number,
): Record<string, Record<string, unknown>> {
  const id = `episode-${step}`;
  const showId = `show-${step}`;
  const at = `2026-01-0${(step % 9) + 1}T00:00:00.000Z`;
  const detail = JSON.stringify({ notes: `<p>Notes ${step}</p>` });
  const hash = `hash-${step}`;
  return {
    shows: {
      id: showId,
      show: JSON.stringify({ title: `Show ${step}` }),
      served_from: 'feed',
      counts: '{}',
      url_hash: hash,
      moved_to: 'https://moved.example.com/',
      move_problem: 'it is not there',
      read_hash: hash,
      etag: '"tag"',
      last_modified: 'yesterday',
      content_hash: hash,
      topics_hash: hash,
      last_attempt_at: at,
      last_success_at: at,
      last_changed_at: at,
      error_message: 'broken',
      error_at: at,
      failures: 1,
      warning_count: 2,
      next_attempt_ms: 3,
      gone: false,
      shrunk_since: at,
      version: 'v',
      words_revision: 1,
      content_version: 'v',
      lease_token: 'token',
      lease_until_ms: 4,
    },
    episodes: {
      seq: step,
      id,
      show_id: showId,
      guid: `guid-${step}`,
      title_key: `title ${step}`,
      season: 1,
      type: 'full',
      published_ms: 1000 * step,
      duration: 60,
      hash,
      summary: JSON.stringify({ id, showId, title: `Title ${step}` }),
      detail,
      detail_hash: hash,
      topics: '[]',
      found_topics: '[]',
      series_id: 'series',
      series: JSON.stringify({ id: 'series', title: 'Series' }),
      vanished_at: at,
      ordinal: step,
      place: step,
    },
    episode_topics: {
      episode_id: id,
      topic_id: 'topic',
      show_id: showId,
      relevance: 0.5,
    },
    refreshes: {
      seq: step,
      show_id: showId,
      started_at: at,
      ended_at: at,
      trigger: 'schedule',
      status: 'changed',
      added: 1,
      changed: 2,
      removed: 3,
      warning_count: 4,
      warnings: '[]',
      error: 'none',
    },
    episode_search: {
      rowid: step,
      title: `title ${step}`,
      people: 'ann',
      keywords: 'cloud native',
      notes: `about quokkas and ${step} more quokkas`,
      seq: step,
      document: "'quokkas':1D,2D 'title':3A",
    },
    documents: {
      episode_id: id,
      kind: 'transcript',
      url_hash: hash,
      content: '[]',
      about: '{}',
      content_hash: hash,
      version: 'v',
      etag: '"tag"',
      last_modified: 'yesterday',
      checked_ms: 1,
      retry_ms: 2,
      failures: 3,
      error: 'broken',
      lease_token: 'token',
      lease_until_ms: 4,
    },
    listening: {
      user_ref: 'user:default/ann',
      episode_id: id,
      position: 12.5,
      duration: 60,
      finished: false,
      saved: true,
      updated_ms: 1000 + step,
      heard_ms: 1000 + step,
      revision: step,
    },
    queues: {
      user_ref: `user:default/ann-${step}`,
      episode_ids: JSON.stringify([id]),
      autoplay: true,
      revision: step,
      updated_ms: step,
    },
    readings: { show_id: showId, content: '{}' },
    topic_corrections: {
      episode_id: id,
      topic_id: 'topic',
      show_id: showId,
      action: 'add',
      note: 'sure',
      author: 'user:default/ann',
      at,
    },
    topic_correction_events: {
      seq: step,
      episode_id: id,
      topic_id: 'topic',
      show_id: showId,
      action: 'add',
      note: 'sure',
      author: 'user:default/ann',
      at,
    },
    episode_people: {
      episode_id: id,
      person_id: 'ann',
      show_id: showId,
      role: 'host',
      name: 'Ann',
      image_url: 'https://example.com/ann.png',
      url: 'https://example.com/ann',
      email: 'ann@example.com',
    },
    followed_topics: {
      user_ref: `user:default/ann-${step}`,
      topic_id: 'topic',
      at,
    },
    digests: { show_id: showId, hash },
    similar_episodes: { episode_id: id, show_id: showId, similar: '[]' },
    episode_evidence: {
      episode_id: id,
      kind: 'transcript',
      show_id: showId,
      content_hash: hash,
      rules_hash: hash,
      content: '[]',
      is_tagged: true,
    },
    episode_details: { episode_id: id, hash, show_id: showId, detail },
  };
}

/** Returns the column names of all tables of the plugin, by table. */
export async function columnsByTable(
  knex: Knex,
): Promise<Map<string, string[]>> {
  const rows: Array<{ table: string; column: string }> = isPostgres(knex)
    ? await knex('information_schema.columns')
        .select({ table: 'table_name', column: 'column_name' })
        .where('table_schema', 'public')
    : await knex
        .select({ table: 'm.name', column: 'c.name' })
        .fromRaw('sqlite_master m, pragma_table_info(m.name) c')
        .where('m.type', 'table');
  const tables = new Map<string, string[]>();
  for (const { table, column } of rows) {
    // Internal tables of the database, of Knex, and of the search index of SQLite.
    if (!/^(sqlite_|knex_|episode_search_)/.test(table)) {
      tables.set(table, [...(tables.get(table) ?? []), column].sort());
    }
  }
  return tables;
}
