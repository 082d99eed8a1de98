import { EpisodeSort } from '@nerdout/backstage-plugin-podcast-common';

/** What a list is ordered by: an SQL expression over `e` (episodes), `m` (text matches) and `t` (topic matches). */
export type SortKey = {
  expression: string;
  direction: 'asc' | 'desc';
  /** What the column can hold: an integer of 32 or 64 bits, a number from 0 to 2, or text. */
  type: 'integer' | 'bigint' | 'share' | 'text';
};

const number = (
  expression: string,
  direction: 'asc' | 'desc',
  type: 'integer' | 'bigint' | 'share' = 'integer',
): SortKey => ({ expression, direction, type });

/** In the place of a date that is not known: before all dates. */
export const UNDATED = -100_000_000_000_000;

/** What is not known comes last in either direction. */
const unknownLast = (column: string, unknown: number) =>
  number(`case when ${column} = ${unknown} then 1 else 0 end`, 'asc');

const id = (direction: 'asc' | 'desc'): SortKey => ({
  expression: 'e.id',
  direction,
  type: 'text',
});

/** Those of one date by season and number, and else as they stand in the feed. */
const newestFirst = [
  number('e.published_ms', 'desc', 'bigint'),
  number('e.ordinal', 'desc', 'bigint'),
  number('e.place', 'desc', 'bigint'),
  id('asc'),
];
const oldestFirst = [
  unknownLast('e.published_ms', UNDATED),
  number('e.published_ms', 'asc', 'bigint'),
  number('e.ordinal', 'asc', 'bigint'),
  number('e.place', 'asc', 'bigint'),
  id('desc'),
];

const keys: Record<Exclude<EpisodeSort, 'relevance'>, SortKey[]> = {
  newest: newestFirst,
  oldest: oldestFirst,
  title: [
    { expression: 'e.title_key', direction: 'asc', type: 'text' },
    ...newestFirst,
  ],
  longest: [number('e.duration', 'desc'), ...newestFirst],
  shortest: [
    unknownLast('e.duration', 0),
    number('e.duration', 'asc'),
    ...newestFirst,
  ],
};

/**
 * The keys of a sort order. The last one is the id, so that no two episodes are ever equal.
 *
 * @param has - whether the list is of text matches, and of topic matches
 */
export function sortKeysOf(
  sort: EpisodeSort,
  has: { words: boolean; topics: boolean },
): SortKey[] {
  if (sort !== 'relevance') {
    return keys[sort];
  }
  if (has.words) {
    return [number('m.score', 'desc'), ...newestFirst];
  }
  if (has.topics) {
    return [number('t.relevance', 'desc', 'share'), ...newestFirst];
  }
  return keys.newest;
}
