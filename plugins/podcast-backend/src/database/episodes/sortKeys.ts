import { EpisodeSort } from '@nerdout/backstage-plugin-podcast-common';

/** A sort key of a list: an SQL expression over `e` (episodes), `m` (text matches) and `t` (topic matches). */
export type SortKey = {
  expression: string;
  direction: 'asc' | 'desc';
  /** The type of its values: an integer of 32 or 64 bits, a number from 0 to 2, or text. */
  type: 'integer' | 'bigint' | 'share' | 'text';
};

const number = (
  expression: string,
  direction: 'asc' | 'desc',
  type: 'integer' | 'bigint' | 'share' = 'integer',
): SortKey => ({ expression, direction, type });

/** How well an episode matches words. */
export const SCORE = 'm.score';

/** Stands for an unknown date; before all dates. */
export const UNDATED = -100_000_000_000_000;

/** Sorts unknown values last in either direction. */
const unknownLast = (column: string, unknown: number) =>
  number(`case when ${column} = ${unknown} then 1 else 0 end`, 'asc');

const id = (direction: 'asc' | 'desc'): SortKey => ({
  expression: 'e.id',
  direction,
  type: 'text',
});

/** Episodes with the same date are sorted by season and number, then in the order of the feed. */
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
 * Returns the keys of a sort order. The last one is the id, so no two episodes are equal.
 *
 * @param has - whether the list has text matches and topic matches
 */
export function getSortKeys(
  sort: EpisodeSort,
  has: { words: boolean; topics: boolean },
): SortKey[] {
  if (sort !== 'relevance') {
    return keys[sort];
  }
  if (has.words) {
    return [number(SCORE, 'desc'), ...newestFirst];
  }
  if (has.topics) {
    return [number('t.relevance', 'desc', 'share'), ...newestFirst];
  }
  return keys.newest;
}
