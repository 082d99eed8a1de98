import { Knex } from 'knex';
import { ListeningFilter } from './types';

/**
 * Limits a query to episodes with a playback state. In the query, `l` must be the table `listening`. Episodes without a row
 * count as not played.
 */
export function filterByState(
  query: Knex.QueryBuilder,
  state: ListeningFilter,
): void {
  switch (state) {
    case 'in-progress':
      query.where('l.finished', false).where('l.position', '>', 0);
      break;
    case 'finished':
      query.where('l.finished', true);
      break;
    case 'saved':
      query.where('l.saved', true);
      break;
    default:
      query.where(any =>
        any
          .whereNull('l.user_ref')
          .orWhere(all =>
            all.where('l.finished', false).where('l.position', 0),
          ),
      );
  }
}
