import { ConflictError } from '@backstage/errors';
import {
  EpisodeSummary,
  QueueUpdate,
} from '@nerdout/backstage-plugin-podcast-common';
import { Knex } from 'knex';
import { episodeColumns, EpisodeRow, summaryOf } from '../episodes/rows';
import { nextRevision } from './nextRevision';

/** A queue with what lists show of its episodes. */
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

/** Keeps what each user wants to hear next. Every method is about one user only. */
export class QueueStore {
  constructor(private readonly database: Knex) {}

  /** Leaves out episodes that are in none of the shows; one that comes back to its show is in the queue again. */
  async get(userRef: string, showIds: string[]): Promise<StoredQueue> {
    const row = await this.database<QueueRow>('queues')
      .where('user_ref', userRef)
      .first();
    if (!row) {
      return { revision: 0, autoplay: true, episodes: [] };
    }
    // PostgreSQL refuses to look for text with U+0000, which was once let into queues.
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
        return found ? [summaryOf(found)] : [];
      }),
    };
  }

  /** @throws `ConflictError` when the queue has another revision than the one that the update was made from */
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
   * Deletes queues that have not changed since some time.
   *
   * @returns how many there were
   */
  async prune(before: Date): Promise<number> {
    return this.database('queues')
      .where('updated_ms', '<', before.getTime())
      .delete();
  }
}
