import { DatabaseService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { episodeColumns } from '../store/episodes/rows';
import { filterByState } from './filterByState';
import { listedOf, listeningColumns, stateOf } from './rows';
import {
  ListedListening,
  ListeningState,
  ListeningUpdate,
  ListListeningOptions,
} from './types';

/**
 * Keeps where each user was in which episode. Every method is about one user only. The tables are there once the
 * podcast store has been created.
 */
export class DatabaseListeningStore {
  private constructor(private readonly database: Knex) {}

  static async create(options: {
    database: DatabaseService;
  }): Promise<DatabaseListeningStore> {
    return new DatabaseListeningStore(await options.database.getClient());
  }

  /** What the user did last comes first. */
  async list(options: ListListeningOptions): Promise<ListedListening[]> {
    const { userRef, showIds, state, episodeIds, limit, withEpisodes } =
      options;
    const rows = await this.database({ l: 'listening' })
      .join({ e: 'episodes' }, 'e.id', 'l.episode_id')
      .where('l.user_ref', userRef)
      .whereIn('e.show_id', showIds)
      .select(listeningColumns)
      .modify(query => {
        if (state) filterByState(query, state);
        if (episodeIds) query.whereIn('l.episode_id', episodeIds);
        if (withEpisodes)
          query.select(episodeColumns.map(column => `e.${column}`));
        if (limit !== undefined) query.limit(limit);
      })
      .orderBy([
        { column: 'l.updated_ms', order: 'desc' },
        { column: 'l.episode_id', order: 'asc' },
      ]);
    return rows.map(listedOf);
  }

  /**
   * Changes what the update names, unless what is stored was written later.
   *
   * @returns what is stored afterwards
   */
  async save(
    userRef: string,
    episodeId: string,
    update: ListeningUpdate,
  ): Promise<ListeningState> {
    const updatedMs = writtenAt(update.updatedAt);
    const changes = {
      ...(update.positionSeconds !== undefined && {
        position: update.positionSeconds,
        // Who takes their position back has not heard it.
        heard_ms: update.positionSeconds > 0 ? updatedMs : null,
      }),
      ...(update.durationSeconds !== undefined && {
        duration: update.durationSeconds,
      }),
      ...(update.finished !== undefined && { finished: update.finished }),
      ...(update.saved !== undefined && { saved: update.saved }),
      updated_ms: updatedMs,
    };
    // One statement, so that of two writers at the same time the newer one wins too.
    await this.database('listening')
      .insert({
        user_ref: userRef,
        episode_id: episodeId,
        position: 0,
        finished: false,
        saved: false,
        ...changes,
      })
      .onConflict(['user_ref', 'episode_id'])
      .merge(changes)
      .where('listening.updated_ms', '<=', updatedMs);
    const row = await this.database({ l: 'listening' })
      .where({ user_ref: userRef, episode_id: episodeId })
      .first(listeningColumns);
    return stateOf(row);
  }

  /** Marks all episodes of a show as finished, except where the user did something later. */
  async markFinished(
    userRef: string,
    showId: string,
    updatedAt: string,
  ): Promise<void> {
    const updatedMs = writtenAt(updatedAt);
    // Written by hand, since on SQLite Knex leaves out the conflict of rows that come from a query.
    await this.database.raw(
      `insert into listening (user_ref, episode_id, position, finished, saved, updated_ms)
       select ?, id, 0, ?, ?, ? from episodes where show_id = ?
       on conflict (user_ref, episode_id) do update
       set finished = excluded.finished, updated_ms = excluded.updated_ms
       where listening.updated_ms <= excluded.updated_ms and listening.finished = ?`,
      [userRef, true, false, updatedMs, showId, false],
    );
  }

  /** Deletes everything that is known of a user. */
  async forget(userRef: string): Promise<void> {
    await this.database('listening').where('user_ref', userRef).delete();
  }

  /**
   * Deletes what no user has changed since some time.
   *
   * @returns how much it was
   */
  async prune(before: Date): Promise<number> {
    return this.database('listening')
      .where('updated_ms', '<', before.getTime())
      .delete();
  }
}

/** A clock that is ahead counts as now: otherwise its writes would win over all others for as long as it is ahead. */
function writtenAt(updatedAt: string): number {
  return Math.min(Date.parse(updatedAt), Date.now());
}
