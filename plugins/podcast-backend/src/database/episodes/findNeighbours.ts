import { EpisodeLink } from '@nerdout/backstage-plugin-podcast-common';
import { Knex } from 'knex';

/** The episodes that come right after and before one in a list by date. */
export type Neighbours = { newer?: EpisodeLink; older?: EpisodeLink };

/** Sort columns of the list with the newest episodes first. */
const columns = ['published_ms', 'ordinal', 'place', 'id'];

/** Finds the neighbours of an episode within its show. The order is that of the list with the newest first. */
export async function findNeighbours(
  database: Knex,
  episode: { id: string; showId: string },
): Promise<Neighbours> {
  const itself = await database('episodes')
    .where('id', episode.id)
    .first(columns);
  if (!itself) {
    return {};
  }
  const next = async (isNewer: boolean): Promise<EpisodeLink | undefined> => {
    const keys = columns.map(column => {
      // Ids are sorted in ascending order, everything else in descending order.
      const isGreater = isNewer !== (column === 'id');
      return { column, isGreater, order: isGreater ? 'asc' : 'desc' };
    });
    const row = await database('episodes')
      .where('show_id', episode.showId)
      // Redundant, but makes SQLite use the index.
      .where('published_ms', isNewer ? '>=' : '<=', itself.published_ms)
      .where(any =>
        keys.forEach(({ column, isGreater }, n) =>
          any.orWhere(all => {
            keys
              .slice(0, n)
              .forEach(before =>
                all.where(before.column, itself[before.column]),
              );
            all.where(column, isGreater ? '>' : '<', itself[column]);
          }),
        ),
      )
      .orderBy(keys)
      .first('id', 'summary');
    return row && { id: row.id, title: JSON.parse(row.summary).title };
  };
  const [newer, older] = await Promise.all([next(true), next(false)]);
  return { ...(newer && { newer }), ...(older && { older }) };
}
