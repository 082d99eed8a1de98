import { EpisodeQuery } from '@nerdout/backstage-plugin-podcast-common';
import { EpisodePosition, ListEpisodesOptions, getSortKeys } from '../database';
import { toWords } from '../text';
import { CursorCodec } from './cursor';

/** Which list, whatever page of it. */
export type EpisodeListQuery = Omit<EpisodeQuery, 'cursor' | 'limit'>;

const cursors = new CursorCodec<EpisodeListQuery>('/episodes');

/**
 * The list that a query is of: that of the cursor where it has one.
 *
 * @throws `InputError` for a cursor that is none
 */
export function listOf(given: EpisodeQuery): {
  list: EpisodeListQuery;
  after?: EpisodePosition;
} {
  const { cursor, limit, ...list } = given;
  if (cursor === undefined) {
    return { list };
  }
  const { query, after } = cursors.decode(cursor, decoded =>
    getSortKeys(...orderOf(decoded)).map(({ type }) => type),
  );
  return { list: query, after };
}

export function cursorOf(query: EpisodeListQuery, after: EpisodePosition) {
  return cursors.encode({ query, after });
}

/** @param showIds - the shows of the portal, outside of which nothing is found */
export function listOptionsOf(
  list: EpisodeListQuery,
  showIds: string[],
): Omit<ListEpisodesOptions, 'limit' | 'after'> {
  const [sort] = orderOf(list);
  return {
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
      words: searchWordsOf(list),
    },
    sort,
    withNotes: list.include === 'notes',
  };
}

function orderOf(list: EpisodeListQuery): Parameters<typeof getSortKeys> {
  const words = searchWordsOf(list) !== undefined;
  return [
    list.sort ?? (words ? 'relevance' : 'newest'),
    { words, topics: list.topic !== undefined },
  ];
}

function searchWordsOf({ q }: EpisodeListQuery): string[] | undefined {
  return q?.trim() ? toWords(q) : undefined;
}
