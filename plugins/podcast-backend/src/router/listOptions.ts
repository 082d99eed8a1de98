import { InputError } from '@backstage/errors';
import { EpisodeQuery } from '@nerdout/backstage-plugin-podcast-common';
import { ListEpisodesOptions, sortKeysOf, wordsOf } from '../store';
import { Cursor, decodeCursor } from './cursor';

/**
 * Reads the query of a list of episodes, whose values have been checked already.
 *
 * @param showIds - the shows of the portal, outside of which nothing is found
 * @throws `InputError` for a cursor that is none
 */
export function listOptionsOf(
  query: EpisodeQuery,
  showIds: string[],
): { list: Cursor['query']; options: ListEpisodesOptions } {
  const { cursor, limit = 50, ...given } = query;
  const decoded = cursor === undefined ? undefined : decodeCursor(cursor);
  const list = decoded?.query ?? given;

  const words = list.q?.trim() ? wordsOf(list.q) : undefined;
  const options: ListEpisodesOptions = {
    filter: {
      showIds: list.show
        ? showIds.filter(id => list.show!.includes(id))
        : showIds,
      topicIds: list.topic,
      ids: list.id,
      minimumRelevance: list.minimumRelevance,
      seasons: list.season,
      types: list.type,
      personIds: list.person,
      seriesIds: list.series,
      words,
    },
    sort: list.sort ?? (words ? 'relevance' : 'newest'),
    limit,
    after: decoded?.after,
    withNotes: list.include === 'notes',
  };
  if (decoded && !fits(decoded, options)) {
    throw new InputError(
      `The query parameter 'cursor' must be the nextCursor of a page`,
    );
  }
  return { list, options };
}

const KEY_TYPES = { number: 'number', text: 'string' };

/** A cursor made by hand could have other values than the keys of its order. */
function fits({ after }: Cursor, { sort, filter }: ListEpisodesOptions) {
  const keys = sortKeysOf(sort, {
    words: filter.words !== undefined,
    topics: filter.topicIds !== undefined,
  });
  return (
    keys.length === after.length &&
    keys.every((key, index) => typeof after[index] === KEY_TYPES[key.type])
  );
}
