import { Knex } from 'knex';
import { storableText } from './bounds';
import { RefreshRecord } from './types';

/** Number of refreshes to keep for each show. */
const MAX_REFRESHES = 200;

/** Number of warnings to keep for each refresh. */
const MAX_WARNINGS = 100;

export async function addRefresh(
  tx: Knex,
  showId: string,
  record: RefreshRecord,
): Promise<void> {
  await tx('refreshes').insert({
    show_id: showId,
    started_at: record.startedAt,
    ended_at: record.endedAt,
    trigger: record.trigger,
    status: record.status,
    added: record.added,
    changed: record.changed,
    removed: record.removed,
    warning_count: record.warningCount,
    warnings: JSON.stringify(record.warnings.slice(0, MAX_WARNINGS)),
    error: record.error === undefined ? null : storableText(record.error),
  });
  const oldest = await tx('refreshes')
    .where('show_id', showId)
    .orderBy('seq', 'desc')
    .offset(MAX_REFRESHES)
    .first('seq');
  if (oldest) {
    await tx('refreshes')
      .where('show_id', showId)
      .andWhere('seq', '<=', oldest.seq)
      .delete();
  }
}

export async function listRefreshes(
  database: Knex,
  showId: string,
  limit: number,
): Promise<RefreshRecord[]> {
  const rows = await database('refreshes')
    .where('show_id', showId)
    .orderBy('seq', 'desc')
    .limit(limit);
  return rows.map(row => ({
    startedAt: row.started_at,
    endedAt: row.ended_at,
    trigger: row.trigger,
    status: row.status,
    added: row.added,
    changed: row.changed,
    removed: row.removed,
    warningCount: row.warning_count,
    warnings: JSON.parse(row.warnings),
    ...(row.error !== null && { error: row.error }),
  }));
}
