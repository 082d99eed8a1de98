import { Knex } from 'knex';
import { plausibleDeadline } from './clock';
import { ShowCounts, ShowData, StoredShow } from './types';
import { LONGEST_WAIT_MS } from './waits';

export type ShowRow = {
  id: string;
  show: string | null;
  served_from: StoredShow['servedFrom'];
  counts: string | null;
  url_hash: string | null;
  moved_to: string | null;
  move_problem: string | null;
  read_hash: string | null;
  etag: string | null;
  last_modified: string | null;
  content_hash: string | null;
  topics_hash: string | null;
  words_revision: number;
  last_attempt_at: string | null;
  last_success_at: string | null;
  last_changed_at: string | null;
  error_message: string | null;
  error_at: string | null;
  failures: number;
  warning_count: number;
  next_attempt_ms: string | number | null;
  shrunk_since: string | null;
  /** A number on SQLite. */
  gone: boolean | number;
};

const noCounts: ShowCounts = { episodeCount: 0, seasons: [], episodeTypes: [] };

/** @param now - epoch milliseconds by the clock of the database */
export function toStoredShow(row: ShowRow, now: number): StoredShow {
  const nextAttemptMs =
    row.next_attempt_ms === null
      ? undefined
      : plausibleDeadline(Number(row.next_attempt_ms), {
          now,
          longest:
            row.failures > 0
              ? LONGEST_WAIT_MS.feedAfterFailure
              : LONGEST_WAIT_MS.feedAfterSuccess,
          setAt: row.last_attempt_at ? Date.parse(row.last_attempt_at) : now,
        });
  const validators = {
    etag: row.etag ?? undefined,
    lastModified: row.last_modified ?? undefined,
  };
  return {
    id: row.id,
    show: row.show ? (JSON.parse(row.show) as ShowData) : undefined,
    counts: row.counts ? (JSON.parse(row.counts) as ShowCounts) : noCounts,
    servedFrom: row.served_from,
    urlHash: row.url_hash ?? undefined,
    movedTo: row.moved_to ?? undefined,
    moveProblem: row.move_problem ?? undefined,
    readHash: row.read_hash ?? undefined,
    validators:
      validators.etag || validators.lastModified ? validators : undefined,
    contentHash: row.content_hash ?? undefined,
    topicsHash: row.topics_hash ?? undefined,
    wordsRevision: row.words_revision,
    lastAttemptAt: row.last_attempt_at ?? undefined,
    lastSuccessAt: row.last_success_at ?? undefined,
    lastChangedAt: row.last_changed_at ?? undefined,
    lastError:
      row.error_message && row.error_at
        ? { message: row.error_message, at: row.error_at }
        : undefined,
    failures: row.failures,
    warningCount: row.warning_count,
    ...(nextAttemptMs !== undefined && {
      nextAttemptAt: new Date(nextAttemptMs),
      remainingWaitMs: Math.max(0, nextAttemptMs - now),
    }),
    shrunkSince: row.shrunk_since ?? undefined,
    gone: Boolean(row.gone),
  };
}

export async function countEpisodes(
  tx: Knex,
  showId: string,
): Promise<ShowCounts> {
  const rows: Array<{ season: number | null; type: string; count: string }> =
    await tx('episodes')
      .where('show_id', showId)
      .select('season', 'type')
      .count({ count: '*' })
      .groupBy('season', 'type');
  const seasons = rows
    .map(row => row.season)
    .filter((season): season is number => season !== null);
  const types = ['full', 'trailer', 'bonus'] as const;
  return {
    episodeCount: rows.reduce((sum, row) => sum + Number(row.count), 0),
    seasons: [...new Set(seasons)].sort((a, b) => a - b),
    episodeTypes: types.filter(type => rows.some(row => row.type === type)),
  };
}
