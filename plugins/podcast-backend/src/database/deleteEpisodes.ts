import { Knex } from 'knex';
import { yieldToEventLoop } from '../slices';
import { chunksOf } from './chunks';
import { SearchIndex } from './search';

/** Deletes episodes with all their data. */
export async function deleteEpisodes(
  tx: Knex,
  index: SearchIndex,
  episodes: Array<{ id: string; seq: number }>,
): Promise<void> {
  for (const chunk of chunksOf(episodes)) {
    const ids = chunk.map(row => row.id);
    await index.remove(
      tx,
      chunk.map(row => row.seq),
    );
    await tx('episode_topics').whereIn('episode_id', ids).delete();
    await tx('episode_people').whereIn('episode_id', ids).delete();
    await tx('similar_episodes').whereIn('episode_id', ids).delete();
    await tx('episode_evidence').whereIn('episode_id', ids).delete();
    await tx('episode_details').whereIn('episode_id', ids).delete();
    await tx('episodes').whereIn('id', ids).delete();
    await yieldToEventLoop();
  }
}

/**
 * Deletes the episodes that have been missing from their feed since before a given time.
 *
 * @returns the number of deleted episodes
 */
export async function deleteMissingSince(
  tx: Knex,
  index: SearchIndex,
  showId: string,
  before: string,
): Promise<number> {
  const rows: Array<{ id: string; seq: number }> = await tx('episodes')
    .where('show_id', showId)
    .andWhere('vanished_at', '<', before)
    .select('id', 'seq');
  await deleteEpisodes(tx, index, rows);
  return rows.length;
}
