import { EpisodeRow, summaryOf } from '../episodes/rows';
import { ListedListening, ListeningState } from './types';

export type ListeningRow = {
  episode_id: string;
  revision: number | string;
  position: number;
  duration: number | null;
  // SQLite knows no booleans, and PostgreSQL gives large integers as text.
  finished: boolean | number;
  saved: boolean | number;
  updated_ms: number | string;
  heard_ms: number | string | null;
};

export const listeningColumns = [
  'episode_id',
  'revision',
  'position',
  'duration',
  'finished',
  'saved',
  'updated_ms',
  'heard_ms',
];

export function stateOf(row: ListeningRow): ListeningState {
  return {
    episodeId: row.episode_id,
    revision: Number(row.revision),
    positionSeconds: row.position,
    ...(row.duration !== null && { durationSeconds: row.duration }),
    finished: Boolean(row.finished),
    saved: Boolean(row.saved),
    updatedAt: timeOf(row.updated_ms),
    ...(row.heard_ms !== null && { heardAt: timeOf(row.heard_ms) }),
  };
}

/** What a clock that was ahead has written happened now at the latest. */
function timeOf(ms: number | string): string {
  return new Date(Math.min(Number(ms), Date.now())).toISOString();
}

export function listedOf(
  row: ListeningRow & Partial<EpisodeRow>,
): ListedListening {
  return {
    ...stateOf(row),
    ...(row.summary !== undefined && { episode: summaryOf(row as EpisodeRow) }),
  };
}
