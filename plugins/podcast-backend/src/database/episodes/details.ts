import { Knex } from 'knex';
import { yieldToEventLoop } from '../../slices';
import { chunksOf } from '../chunks';
import { PreparedEpisode } from './episodeRow';

/** Details per statement; on SQLite, each statement blocks the event loop. */
const WRITTEN_AT_ONCE = 50;

/**
 * Writes the details of episodes before the transaction of a refresh, to keep that transaction short. They are visible only
 * once the episodes refer to them. If the refresh fails, the next one deletes them with {@link deleteUnusedDetails}.
 */
export async function writeDetails(
  database: Knex,
  showId: string,
  episodes: PreparedEpisode[],
): Promise<void> {
  for (const chunk of chunksOf(episodes, WRITTEN_AT_ONCE)) {
    const known: Array<{ episode_id: string; hash: string }> = await database(
      'episode_details',
    )
      .whereIn(
        'episode_id',
        chunk.map(({ row }) => row.id),
      )
      .select('episode_id', 'hash');
    const fresh = chunk.filter(
      ({ row }) =>
        !known.some(
          ({ episode_id, hash }) =>
            episode_id === row.id && hash === row.detail_hash,
        ),
    );
    if (fresh.length > 0) {
      await database('episode_details')
        .insert(
          fresh.map(({ row, detail }) => ({
            episode_id: row.id,
            hash: row.detail_hash,
            show_id: showId,
            detail,
          })),
        )
        // A refresh that has lost its lease may be writing the same.
        .onConflict(['episode_id', 'hash'])
        .ignore();
    }
    await yieldToEventLoop();
  }
}

/**
 * Deletes details of a show that no episode refers to.
 *
 * @param tx - a transaction that holds the lease of the show, so no other refresh is writing details
 */
export async function deleteUnusedDetails(
  tx: Knex,
  showId: string,
): Promise<void> {
  const unused: Array<{ episode_id: string; hash: string }> = await tx(
    'episode_details',
  )
    .leftJoin({ e: 'episodes' }, join =>
      join
        .on('e.id', 'episode_details.episode_id')
        .andOn('e.detail_hash', 'episode_details.hash'),
    )
    .where('episode_details.show_id', showId)
    .whereNull('e.id')
    .select('episode_details.episode_id', 'episode_details.hash');
  for (const chunk of chunksOf(unused)) {
    await yieldToEventLoop();
    await tx('episode_details')
      .whereIn(
        ['episode_id', 'hash'],
        chunk.map(row => [row.episode_id, row.hash]),
      )
      .delete();
  }
}

/** Adds the column `detail` to a query of episodes. */
export function joinDetails<Query extends Knex.QueryBuilder>(
  query: Query,
  episodes = 'episodes',
): Query {
  query.join({ d: 'episode_details' }, join =>
    join
      .on('d.episode_id', `${episodes}.id`)
      .andOn('d.hash', `${episodes}.detail_hash`),
  );
  return query;
}
