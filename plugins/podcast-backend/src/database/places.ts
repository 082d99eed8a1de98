import { Knex } from 'knex';
import { giveWay } from '../slices';
import { chunksOf } from './chunks';

/** What an episode is ordered by before its place, and the place that it has. */
export type Placed = {
  id: string;
  published_ms: number | string;
  ordinal: number | string;
  place: number | string;
};

/**
 * Gives episodes that nothing else tells apart places by the order of the feed, in which the newest comes first. Where new
 * ones stand above those that have places already, these keep theirs.
 *
 * @param order - ids as they stand in the feed
 * @param episodes - all of the show
 */
export async function savePlaces(
  tx: Knex,
  order: string[],
  episodes: Placed[],
): Promise<void> {
  const byId = new Map(episodes.map(episode => [episode.id, episode]));
  const groups = new Map<string, Placed[]>();
  const keyOf = (episode: Placed) =>
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
      ? changesOf(group.reverse(), highest.get(key)!)
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
    await giveWay();
  }
}

/** @param upwards - the oldest first */
function changesOf(
  upwards: Placed[],
  highest: number,
): Array<[id: string, place: number]> {
  const isKnown = ({ place }: Placed) => Number(place) > 0;
  const firstNew = upwards.findIndex(episode => !isKnown(episode));
  const known = firstNew < 0 ? upwards : upwards.slice(0, firstNew);
  const isInOrder =
    known.length === upwards.filter(isKnown).length &&
    known.every(
      ({ place }, n) => n === 0 || Number(known[n - 1].place) < Number(place),
    );
  return isInOrder
    ? upwards
        .slice(known.length)
        .map(({ id }, n): [string, number] => [id, highest + n + 1])
    : upwards
        .map(({ id, place }, n): [string, number, number] => [
          id,
          n + 1,
          Number(place),
        ])
        .filter(([, next, before]) => next !== before)
        .map(([id, next]): [string, number] => [id, next]);
}
