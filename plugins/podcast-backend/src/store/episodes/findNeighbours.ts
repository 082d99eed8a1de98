import { EpisodeLink } from '@nerdout/backstage-plugin-podcast-common';
import { Knex } from 'knex';

/** The episodes that come right after and before one in a list by date. */
export type Neighbours = { newer?: EpisodeLink; older?: EpisodeLink };

/** Finds the neighbours of an episode within its show. The order is that of the list with the newest first. */
export async function findNeighbours(
  database: Knex,
  episode: { id: string; showId: string },
): Promise<Neighbours> {
  const itself = await database('episodes')
    .where('id', episode.id)
    .first('published_ms');
  if (!itself) {
    return {};
  }
  const { published_ms: date } = itself;
  const next = async (isNewer: boolean): Promise<EpisodeLink | undefined> => {
    const row = await database('episodes')
      .where('show_id', episode.showId)
      .where(any =>
        any
          .where('published_ms', isNewer ? '>' : '<', date)
          .orWhere(all =>
            all
              .where('published_ms', date)
              .where('id', isNewer ? '<' : '>', episode.id),
          ),
      )
      .orderBy([
        { column: 'published_ms', order: isNewer ? 'asc' : 'desc' },
        { column: 'id', order: isNewer ? 'desc' : 'asc' },
      ])
      .first('id', 'summary');
    return row && { id: row.id, title: JSON.parse(row.summary).title };
  };
  const [newer, older] = await Promise.all([next(true), next(false)]);
  return { ...(newer && { newer }), ...(older && { older }) };
}
