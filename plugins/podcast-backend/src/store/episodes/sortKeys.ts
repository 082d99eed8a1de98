import { EpisodeSort } from '@nerdout/backstage-plugin-podcast-common';

/** What a list is ordered by: an SQL expression over `e` (episodes), `m` (text matches) and `t` (topic matches). */
export type SortKey = {
  expression: string;
  direction: 'asc' | 'desc';
  /** What the column can hold: an integer of 32 bits, milliseconds since 1970, a number from 0 to 2, or text. */
  type: 'integer' | 'time' | 'share' | 'text';
};

const number = (
  expression: string,
  direction: 'asc' | 'desc',
  type: 'integer' | 'time' | 'share' = 'integer',
): SortKey => ({ expression, direction, type });

/** Zero stands for not known, which comes last in either direction. */
const unknownLast = (column: string) =>
  number(`case when ${column} = 0 then 1 else 0 end`, 'asc');

const newest = number('e.published_ms', 'desc', 'time');
const id: SortKey = { expression: 'e.id', direction: 'asc', type: 'text' };

const keys: Record<Exclude<EpisodeSort, 'relevance'>, SortKey[]> = {
  newest: [newest, id],
  oldest: [
    unknownLast('e.published_ms'),
    number('e.published_ms', 'asc', 'time'),
    id,
  ],
  title: [
    { expression: 'e.title_key', direction: 'asc', type: 'text' },
    newest,
    id,
  ],
  longest: [number('e.duration', 'desc'), newest, id],
  shortest: [
    unknownLast('e.duration'),
    number('e.duration', 'asc'),
    newest,
    id,
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
    return [number('m.score', 'desc'), newest, id];
  }
  if (has.topics) {
    return [number('t.relevance', 'desc', 'share'), newest, id];
  }
  return keys.newest;
}
