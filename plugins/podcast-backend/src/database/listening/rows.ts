import { EpisodeRow, toEpisodeSummary } from '../episodes/rows';
import { ListedListening, ListeningState } from './types';

export type ListeningRow = {
  episode_id: string;
  revision: number | string;
  position: number;
  duration: number | null;
  // SQLite has no booleans, and PostgreSQL returns large integers as text.
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

export function toListeningState(row: ListeningRow): ListeningState {
  return {
    episodeId: row.episode_id,
    revision: Number(row.revision),
    positionSeconds: row.position,
    ...(row.duration !== null && { durationSeconds: row.duration }),
    finished: Boolean(row.finished),
    saved: Boolean(row.saved),
    updatedAt: toIsoTime(row.updated_ms),
    ...(row.heard_ms !== null && { heardAt: toIsoTime(row.heard_ms) }),
  };
}

/** Limits times from a clock that was ahead to now. */
function toIsoTime(ms: number | string): string {
  return new Date(Math.min(Number(ms), Date.now())).toISOString();
}

export function toListedListening(
  row: ListeningRow & Partial<EpisodeRow>,
): ListedListening {
  return {
    ...toListeningState(row),
    ...(row.summary !== undefined && {
      episode: toEpisodeSummary(row as EpisodeRow),
    }),
  };
}
