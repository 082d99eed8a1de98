import { Knex } from 'knex';
import { giveWay } from '../slices';
import { chunksOf } from './chunks';
import { SearchIndex } from './search';

/** Deletes episodes with all that is kept of them. */
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
    await giveWay();
  }
}
