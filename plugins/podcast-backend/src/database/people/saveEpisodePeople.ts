import { Person, toPersonId } from '@nerdout/backstage-plugin-podcast-common';
import { Knex } from 'knex';
import { yieldToEventLoop } from '../../slices';
import { chunksOf } from '../chunks';

type PersonRow = {
  episode_id: string;
  person_id: string;
  show_id: string;
  role: string;
  name: string;
  image_url: string | null;
  url: string | null;
  email: string | null;
};

/** Replaces the people of some episodes of a show. */
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
    await yieldToEventLoop();
  }
  await insertPeople(tx, showId, episodes);
}

/** Saves the people of episodes that have none yet. */
export async function addMissingPeople(
  tx: Knex,
  showId: string,
  episodes: Array<{ id: string; people: Person[] }>,
): Promise<void> {
  if (episodes.length === 0) {
    return;
  }
  const known: Array<{ episode_id: string }> = await tx('episode_people')
    .where('show_id', showId)
    .distinct('episode_id');
  const knownIds = new Set(known.map(row => row.episode_id));
  await insertPeople(
    tx,
    showId,
    episodes.filter(({ id }) => !knownIds.has(id)),
  );
}

async function insertPeople(
  tx: Knex,
  showId: string,
  episodes: Array<{ id: string; people: Person[] }>,
): Promise<void> {
  const rows = episodes.flatMap(({ id, people }) => {
    const byRole = new Map<string, PersonRow>();
    for (const { name, role, imageUrl, url, email } of people) {
      const personId = toPersonId(name);
      const key = `${personId} ${role}`;
      const same = byRole.get(key);
      if (same) {
        same.email ??= email ?? null;
      } else if (personId !== undefined) {
        byRole.set(key, {
          episode_id: id,
          person_id: personId,
          show_id: showId,
          role,
          name,
          image_url: imageUrl ?? null,
          url: url ?? null,
          email: email ?? null,
        });
      }
    }
    return [...byRole.values()];
  });
  for (const chunk of chunksOf(rows)) {
    await tx('episode_people').insert(chunk);
    await yieldToEventLoop();
  }
}
