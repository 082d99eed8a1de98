import { Knex } from 'knex';
import { yieldToEventLoop } from '../slices';
import { chunksOf } from './chunks';

/** An episode with its sort columns: `place` decides between episodes with the same date and ordinal. */
export type PlacedEpisode = {
  id: string;
  published_ms: number | string;
  ordinal: number | string;
  place: number | string;
};

/**
 * Saves the places of episodes with the same date and ordinal, by the order of the feed. If new episodes stand above those
 * that already have places, these keep them.
 *
 * @param order - ids in the order of the feed, newest first
 * @param episodes - all episodes of the show
 * @returns how many have another place now
 */
export async function savePlaces(
  tx: Knex,
  order: string[],
  episodes: PlacedEpisode[],
): Promise<number> {
  const byId = new Map(episodes.map(episode => [episode.id, episode]));
  const groups = new Map<string, PlacedEpisode[]>();
  const keyOf = (episode: PlacedEpisode) =>
    `${episode.published_ms} ${episode.ordinal}`;
  for (const id of order) {
    const episode = byId.get(id);
    if (episode) {
      const group = groups.get(keyOf(episode)) ?? [];
      group.push(episode);
      groups.set(keyOf(episode), group);
    }
  }
  const highest = new Map<string, number>();
  for (const episode of episodes) {
    const key = keyOf(episode);
    highest.set(key, Math.max(highest.get(key) ?? 0, Number(episode.place)));
  }
  const changes = [...groups].flatMap(([key, group]) =>
    group.length > 1 || highest.get(key)! > 0
      ? findChanges(group.reverse(), highest.get(key)!)
      : [],
  );
  for (const chunk of chunksOf(changes)) {
    const cases = chunk.map(() => 'when ? then cast(? as bigint)').join(' ');
    await tx('episodes')
      .whereIn(
        'id',
        chunk.map(([id]) => id),
      )
      .update({ place: tx.raw(`case id ${cases} end`, chunk.flat()) });
    await yieldToEventLoop();
  }
  return changes.length;
}

/** @param oldestFirst - episodes with the same date and ordinal */
function findChanges(
  oldestFirst: PlacedEpisode[],
  highest: number,
): Array<[id: string, place: number]> {
  const isKnown = ({ place }: PlacedEpisode) => Number(place) > 0;
  const firstNew = oldestFirst.findIndex(episode => !isKnown(episode));
  const known = firstNew < 0 ? oldestFirst : oldestFirst.slice(0, firstNew);
  const isInOrder =
    known.length === oldestFirst.filter(isKnown).length &&
    known.every(
      ({ place }, n) => n === 0 || Number(known[n - 1].place) < Number(place),
    );
  return isInOrder
    ? oldestFirst
        .slice(known.length)
        .map(({ id }, n): [string, number] => [id, highest + n + 1])
    : oldestFirst
        .map(({ id, place }, n): [string, number, number] => [
          id,
          n + 1,
          Number(place),
        ])
        .filter(([, next, before]) => next !== before)
        .map(([id, next]): [string, number] => [id, next]);
}
