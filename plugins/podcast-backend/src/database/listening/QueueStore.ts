import { ConflictError } from '@backstage/errors';
import {
  EpisodeSummary,
  QueueUpdate,
} from '@nerdout/backstage-plugin-podcast-common';
import { Knex } from 'knex';
import { episodeColumns, EpisodeRow, toEpisodeSummary } from '../episodes/rows';
import { nextRevision } from './nextRevision';

/** A queue with summaries of its episodes. */
export type StoredQueue = {
  revision: number;
  autoplay: boolean;
  episodes: EpisodeSummary[];
};

type QueueRow = {
  episode_ids: string;
  autoplay: boolean | number;
  revision: number | string;
};

/** Stores the queues of users. Each method but `prune` is about a single user. */
export class QueueStore {
  constructor(private readonly database: Knex) {}

  /** Returns a queue without episodes that are in none of the shows. They stay stored, in case they come back. */
  async get(userRef: string, showIds: string[]): Promise<StoredQueue> {
    const row = await this.database<QueueRow>('queues')
      .where('user_ref', userRef)
      .first();
    if (!row) {
      return { revision: 0, autoplay: true, episodes: [] };
    }
    // Queues of earlier versions can contain U+0000, which PostgreSQL rejects.
    const ids = (JSON.parse(row.episode_ids) as string[]).filter(
      id => !id.includes('\0'),
    );
    const rows: Array<EpisodeRow & { id: string }> = await this.database(
      'episodes',
    )
      .whereIn('id', ids)
      .whereIn('show_id', showIds)
      .select('id', ...episodeColumns);
    const byId = new Map(rows.map(each => [each.id, each]));
    return {
      revision: Number(row.revision),
      autoplay: Boolean(row.autoplay),
      episodes: ids.flatMap(id => {
        const found = byId.get(id);
        return found ? [toEpisodeSummary(found)] : [];
      }),
    };
  }

  /** @throws `ConflictError` if the stored queue has another revision than the one the update is based on */
  async save(userRef: string, update: QueueUpdate): Promise<void> {
    const now = Date.now();
    const values = {
      episode_ids: JSON.stringify(update.episodeIds),
      autoplay: update.autoplay,
      revision: nextRevision(update.revision),
      updated_ms: now,
    };
    const changed =
      update.revision === 0
        ? (
            await this.database('queues')
              .insert({ user_ref: userRef, ...values })
              .onConflict('user_ref')
              .ignore()
              .returning('user_ref')
          ).length
        : await this.database('queues')
            .where({ user_ref: userRef, revision: update.revision })
            .update(values);
    if (changed === 0) {
      throw new ConflictError(
        `The queue was changed in the meantime; revision ${update.revision} is out of date`,
      );
    }
  }

  async forget(userRef: string): Promise<void> {
    await this.database('queues').where('user_ref', userRef).delete();
  }

  /**
   * Deletes queues that have not changed since a given time.
   *
   * @returns the number of deleted queues
   */
  async prune(before: Date): Promise<number> {
    return this.database('queues')
      .where('updated_ms', '<', before.getTime())
      .delete();
  }
}
