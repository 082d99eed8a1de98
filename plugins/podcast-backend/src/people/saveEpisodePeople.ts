import { Person, personIdOf } from '@nerdout/backstage-plugin-podcast-common';
import { Knex } from 'knex';
import { giveWay } from '../slices';
import { chunksOf } from '../store/chunks';

/** Writes who takes part in some episodes of a show. */
export async function saveEpisodePeople(
  tx: Knex,
  showId: string,
  episodes: Array<{ id: string; people: Person[] }>,
): Promise<void> {
  for (const chunk of chunksOf(episodes)) {
    await tx('episode_people')
      .whereIn(
        'episode_id',
        chunk.map(({ id }) => id),
      )
      .delete();
    await giveWay();
  }
  const rows = episodes.flatMap(({ id, people }) => {
    const byRole = new Map<string, object>();
    for (const { name, role, imageUrl, url } of people) {
      const personId = personIdOf(name);
      const key = `${personId} ${role}`;
      if (personId !== undefined && !byRole.has(key)) {
        byRole.set(key, {
          episode_id: id,
          person_id: personId,
          show_id: showId,
          role,
          name,
          image_url: imageUrl ?? null,
          url: url ?? null,
        });
      }
    }
    return [...byRole.values()];
  });
  for (const chunk of chunksOf(rows)) {
    await tx('episode_people').insert(chunk);
    await giveWay();
  }
}
