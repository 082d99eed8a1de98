import { Knex } from 'knex';
import { episodeColumns } from '../episodes/rows';
import { filterByState } from './filterByState';
import { nextRevision } from './nextRevision';
import {
  toListedListening,
  listeningColumns,
  ListeningRow,
  toListeningState,
} from './rows';
import {
  ListedListening,
  ListeningUpdate,
  ListListeningOptions,
  SavedListening,
} from './types';

/** Stores the playback positions and saved episodes of users. Each method but `prune` is about a single user. */
export class ListeningStore {
  constructor(private readonly database: Knex) {}

  /** Returns the states of a user, latest first. */
  async list(options: ListListeningOptions): Promise<ListedListening[]> {
    const { userRef, showIds, state, episodeIds, limit, withEpisodes } =
      options;
    const rows = await this.database({ l: 'listening' })
      .join({ e: 'episodes' }, 'e.id', 'l.episode_id')
      .where('l.user_ref', userRef)
      .whereIn('e.show_id', showIds)
      .select(listeningColumns.map(column => `l.${column}`))
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
    return rows.map(toListedListening);
  }

  /**
   * Saves an update if it is based on the stored revision, so no client overwrites a state that it has not seen.
   *
   * @returns whether it was saved, and the stored state
   */
  async save(
    userRef: string,
    episodeId: string,
    update: ListeningUpdate,
  ): Promise<SavedListening> {
    const now = Date.now();
    const changes = {
      ...(update.positionSeconds !== undefined && {
        position: update.positionSeconds,
        // Resetting the position also resets when it was played.
        heard_ms: update.positionSeconds > 0 ? now : null,
      }),
      ...(update.durationSeconds !== undefined && {
        duration: update.durationSeconds,
      }),
      ...(update.finished !== undefined && { finished: update.finished }),
      ...(update.saved !== undefined && { saved: update.saved }),
      revision: nextRevision(update.revision),
      updated_ms: now,
    };
    const key = { user_ref: userRef, episode_id: episodeId };
    // A single statement, so only one of two concurrent writers can save.
    const [saved]: ListeningRow[] =
      update.revision === 0
        ? await this.database('listening')
            .insert({
              ...key,
              position: 0,
              finished: false,
              saved: false,
              ...changes,
            })
            .onConflict(['user_ref', 'episode_id'])
            .ignore()
            .returning(listeningColumns)
        : await this.database('listening')
            .where({ ...key, revision: update.revision })
            .update(changes)
            .returning(listeningColumns);
    if (saved) {
      return { isSaved: true, state: toListeningState(saved) };
    }
    const current: ListeningRow | undefined = await this.database('listening')
      .where(key)
      .first(listeningColumns);
    return { isSaved: false, state: current && toListeningState(current) };
  }

  /** Marks all episodes of a show as played. */
  async markFinished(userRef: string, showId: string): Promise<void> {
    const now = Date.now();
    // Raw SQL, because Knex on SQLite ignores `onConflict` for rows that come from a query.
    await this.database.raw(
      `insert into listening (user_ref, episode_id, position, finished, saved, updated_ms, revision)
       select ?, id, 0, ?, ?, ?, ? from episodes where show_id = ?
       on conflict (user_ref, episode_id) do update
       set finished = excluded.finished, updated_ms = excluded.updated_ms,
         revision = case when listening.revision < excluded.revision
           then excluded.revision else listening.revision + 1 end
       where listening.finished = ?`,
      [userRef, true, false, now, nextRevision(0), showId, false],
    );
  }

  /** Deletes all data of a user. */
  async forget(userRef: string): Promise<void> {
    await this.database('listening').where('user_ref', userRef).delete();
  }

  /**
   * Deletes states that have not changed since a given time.
   *
   * @returns the number of deleted states
   */
  async prune(before: Date): Promise<number> {
    return this.database('listening')
      .where('updated_ms', '<', before.getTime())
      .delete();
  }
}
