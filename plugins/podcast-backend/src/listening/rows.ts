import { EpisodeRow, summaryOf } from '../store/episodes/rows';
import { ListedListening, ListeningState } from './types';

export type ListeningRow = {
  episode_id: string;
  position: number;
  duration: number | null;
  // SQLite knows no booleans, and PostgreSQL gives large integers as text.
  finished: boolean | number;
  saved: boolean | number;
  updated_ms: number | string;
  heard_ms: number | string | null;
};

export const listeningColumns = [
  'l.episode_id',
  'l.position',
  'l.duration',
  'l.finished',
  'l.saved',
  'l.updated_ms',
  'l.heard_ms',
];

export function stateOf(row: ListeningRow): ListeningState {
  return {
    episodeId: row.episode_id,
    positionSeconds: row.position,
    ...(row.duration !== null && { durationSeconds: row.duration }),
    finished: Boolean(row.finished),
    saved: Boolean(row.saved),
    updatedAt: new Date(Number(row.updated_ms)).toISOString(),
    ...(row.heard_ms !== null && {
      heardAt: new Date(Number(row.heard_ms)).toISOString(),
    }),
  };
}

export function listedOf(
  row: ListeningRow & Partial<EpisodeRow>,
): ListedListening {
  return {
    ...stateOf(row),
    ...(row.summary !== undefined && { episode: summaryOf(row as EpisodeRow) }),
  };
}
