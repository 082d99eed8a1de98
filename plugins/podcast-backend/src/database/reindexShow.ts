import { Person, toPersonId } from '@nerdout/backstage-plugin-podcast-common';
import { Knex } from 'knex';
import { yieldToEventLoop } from '../slices';
import { chunksOf } from './chunks';
import { mapRowsOfShow } from './episodes/mapRowsOfShow';
import { toTitleKey } from './episodes/titleKey';
import { indexEpisodes } from './saveEpisodes';
import { SearchIndex } from './search';
import { EpisodeData } from './types';

/**
 * Rebuilds what depends on the words of a show: the search index, the sort keys of titles, and the ids of people. It does
 * not need the feed.
 */
export async function reindexShow(
  tx: Knex,
  index: SearchIndex,
  showId: string,
): Promise<void> {
  const episodes = await mapRowsOfShow(
    tx,
    showId,
    ['summary', 'detail', 'title_key'],
    (row: {
      seq: number;
      summary: string;
      detail: string;
      title_key: string;
    }) => ({
      titleKey: row.title_key,
      episode: {
        ...JSON.parse(row.summary),
        ...JSON.parse(row.detail),
      } as EpisodeData,
    }),
  );
  for (const { titleKey, episode } of episodes) {
    const key = toTitleKey(episode.title);
    if (key !== titleKey) {
      await tx('episodes').where('id', episode.id).update({ title_key: key });
    }
  }
  await indexEpisodes(tx, index, showId, episodes);
  await renamePeople(tx, showId);
}

/** Updates the rows instead of writing new ones, because only they have the e-mail addresses. */
async function renamePeople(tx: Knex, showId: string): Promise<void> {
  type Row = {
    episode_id: string;
    person_id: string;
    role: string;
    name: Person['name'];
  };
  const rows: Row[] = await tx('episode_people')
    .where('show_id', showId)
    .select('episode_id', 'person_id', 'role', 'name');
  const keyOf = (row: Row, personId: string) =>
    JSON.stringify([row.episode_id, personId, row.role]);
  const keys = new Set(rows.map(row => keyOf(row, row.person_id)));
  for (const chunk of chunksOf(rows)) {
    for (const row of chunk) {
      const personId = toPersonId(row.name);
      if (personId !== undefined && personId !== row.person_id) {
        const { name, ...primaryKey } = row;
        const query = tx('episode_people').where(primaryKey);
        // Two spellings of a name can become the same person.
        await (keys.has(keyOf(row, personId))
          ? query.delete()
          : query.update({ person_id: personId }));
        keys.add(keyOf(row, personId));
      }
    }
    await yieldToEventLoop();
  }
}
