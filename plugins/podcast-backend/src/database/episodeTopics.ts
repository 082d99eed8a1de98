import {
  EpisodeTopic,
  TopicCorrection,
} from '@nerdout/backstage-plugin-podcast-common';
import { Knex } from 'knex';
import { yieldToEventLoop } from '../slices';
import { applyCorrections } from './corrections/applyCorrections';
import { getCorrectionsByEpisode } from './corrections/rows';
import { chunksOf } from './chunks';

type StoredTopics = { id: string; topics: string; found_topics: string | null };

type Change = {
  id: string;
  next: EpisodeTopic[];
  /** What the rules found, if corrections changed it. */
  found: string | null;
};

/**
 * Saves the topics of episodes: what the rules found, with the corrections of editors applied. Writes only differences.
 *
 * @returns the number of changed episodes
 */
export async function saveEpisodeTopics(
  tx: Knex,
  showId: string,
  found: Map<string, EpisodeTopic[]>,
  topicIds: ReadonlySet<string>,
): Promise<number> {
  const corrections = await getCorrectionsByEpisode(tx, showId);
  let changed = 0;
  for (const ids of chunksOf([...found.keys()])) {
    const known: StoredTopics[] = await tx('episodes')
      .where('show_id', showId)
      .whereIn('id', ids)
      .select('id', 'topics', 'found_topics');
    const changes = known.flatMap(row =>
      findChange(row, found.get(row.id)!, corrections.get(row.id), topicIds),
    );
    await writeTopics(tx, showId, changes);
    changed += changes.length;
    await yieldToEventLoop();
  }
  return changed;
}

/** Applies the corrections of one episode again to the stored results of the rules. */
export async function correctEpisodeTopics(
  tx: Knex,
  showId: string,
  episodeId: string,
  topicIds: ReadonlySet<string>,
): Promise<void> {
  const row: StoredTopics = await tx('episodes')
    .where('id', episodeId)
    .first('id', 'topics', 'found_topics');
  const found: EpisodeTopic[] = JSON.parse(row.found_topics ?? row.topics);
  const corrections = await getCorrectionsByEpisode(tx, showId, episodeId);
  await writeTopics(
    tx,
    showId,
    findChange(row, found, corrections.get(episodeId), topicIds),
  );
}

function findChange(
  row: StoredTopics,
  found: EpisodeTopic[],
  corrections: TopicCorrection[] | undefined,
  topicIds: ReadonlySet<string>,
): Change[] {
  const next = applyCorrections(found, corrections ?? [], topicIds);
  const foundTopics = corrections ? JSON.stringify(found) : null;
  const isSame =
    JSON.stringify(next) === row.topics && foundTopics === row.found_topics;
  return isSame ? [] : [{ id: row.id, next, found: foundTopics }];
}

/** @param changes - at most one chunk, see {@link chunksOf} */
async function writeTopics(
  tx: Knex,
  showId: string,
  changes: Change[],
): Promise<void> {
  await tx('episode_topics')
    .whereIn(
      'episode_id',
      changes.map(({ id }) => id),
    )
    .delete();
  const rows = changes.flatMap(({ id, next }) =>
    next.map(({ topicId, relevance }) => ({
      episode_id: id,
      topic_id: topicId,
      show_id: showId,
      relevance,
    })),
  );
  for (const chunk of chunksOf(rows)) {
    await tx('episode_topics').insert(chunk);
  }
  for (const { id, next, found } of changes) {
    await tx('episodes')
      .where('id', id)
      .update({ topics: JSON.stringify(next), found_topics: found });
  }
}
