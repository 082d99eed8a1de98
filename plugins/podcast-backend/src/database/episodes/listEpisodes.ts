import {
  EpisodeSort,
  EpisodeType,
  ListedEpisode,
} from '@nerdout/backstage-plugin-podcast-common';
import { Knex } from 'knex';
import { filterByState } from '../listening/filterByState';
import { ListeningFilter } from '../listening/types';
import { SearchIndex } from '../search';
import { joinDetails } from './details';
import {
  DetailData,
  episodeColumns,
  EpisodeRow,
  toEpisodeSummary,
} from './rows';
import { getSortKeys, SCORE, SortKey } from './sortKeys';

/** Where a page starts: the sort keys of the last episode of the page before. */
export type EpisodePosition = Array<string | number>;

export type EpisodeFilter = {
  /** Only these shows. */
  showIds: string[];
  topicIds?: string[];
  /** Together with `topicIds`: episodes that match either. */
  ids?: string[];
  /** Applies to `topicIds`. */
  minimumRelevance?: number;
  seasons?: number[];
  types?: EpisodeType[];
  /** Episodes must contain all words; the last one is a prefix. An empty list finds nothing. */
  words?: string[];
  /** At least one of these people takes part. */
  personIds?: string[];
  seriesIds?: string[];
  /** About a topic that this user follows. */
  followedBy?: string;
  /** Only episodes with this playback state of a user. */
  listening?: { userRef: string; state: ListeningFilter };
};

export type ListEpisodesOptions = {
  filter: EpisodeFilter;
  sort: EpisodeSort;
  limit: number;
  after?: EpisodePosition;
  /** Whether to include the show notes of each episode. */
  withNotes?: boolean;
};

export type EpisodeListPage = {
  items: ListedEpisode[];
  totalItems: number;
  /** Absent on the last page. */
  next?: EpisodePosition;
};

/** If words match more episodes, only the newest ones are ranked, because each takes microseconds. */
const MAX_RANKED = 2000;

/** The score of the others. The databases take a bare number in an order for a column. */
const UNRANKED = 'cast(-1 as integer)';

/** Beyond it, sorting everything is faster than a query of many parts. */
const MAX_MERGED_SHOWS = 50;

type KeyedRow = EpisodeRow & { detail?: string } & Record<
    `key${number}`,
    string | number
  >;

/** Reads one page. `tx` must be a transaction, so that page and total are consistent. */
export async function listEpisodes(
  tx: Knex,
  index: SearchIndex,
  options: ListEpisodesOptions,
): Promise<EpisodeListPage> {
  const { filter, sort, limit } = options;
  if (filter.words?.length === 0) {
    return { items: [], totalItems: 0 };
  }
  const keys = getSortKeys(sort, {
    words: filter.words !== undefined,
    topics: filter.topicIds !== undefined,
  });
  const totalItems = await countMatches(tx, index, filter);
  const page = { ...options, keys, ranksAll: totalItems <= MAX_RANKED };
  const rows = await readRows(tx, selectPositions(tx, index, page), page);
  if (keys[0].expression === SCORE && !page.ranksAll && rows.length <= limit) {
    rows.push(...(await readRows(tx, selectUnranked(tx, index, page), page)));
  }

  const items = rows.slice(0, limit);
  return {
    items: items.map(toListedEpisode),
    totalItems,
    next:
      rows.length > limit
        ? getPosition(items[items.length - 1], keys)
        : undefined,
  };
}

type Page = ListEpisodesOptions & {
  keys: SortKey[];
  /** Whether few enough episodes match the words to rank them all. */
  ranksAll: boolean;
};

/** @param positions - selects `seq` and the sort keys */
async function readRows(
  tx: Knex,
  positions: Knex.QueryBuilder,
  { keys, withNotes }: Page,
): Promise<KeyedRow[]> {
  return tx
    .from(positions.as('p'))
    .join({ e: 'episodes' }, 'e.seq', 'p.seq')
    .select(episodeColumns.map(column => `e.${column}`))
    .select(keys.map((_, n) => `p.key${n}`))
    .modify(query => withNotes && joinDetails(query, 'e').select('d.detail'))
    .orderBy(toOrder(keys, 'p'));
}

async function countMatches(
  tx: Knex,
  index: SearchIndex,
  filter: EpisodeFilter,
): Promise<number> {
  const [{ total }] = await selectMatches(tx, index, filter).count<
    Array<{ total: string }>
  >({ total: '*' });
  return Number(total);
}

/** Episodes that match the filter; its words without their scores, which take most of the time. */
function selectMatches(
  tx: Knex,
  index: SearchIndex,
  filter: EpisodeFilter,
): Knex.QueryBuilder {
  return tx
    .from({ e: 'episodes' })
    .modify(query => applyFilter(tx, query, filter))
    .modify(
      query =>
        filter.words && query.whereIn('e.seq', index.match(tx, filter.words)),
    );
}

/**
 * Selects the positions of the episodes of a page and of the next one. Several shows are merged from the first ones of
 * each, which an index of each order has. Of words, only the newest matches are ranked: the rest is in
 * {@link selectUnranked}.
 */
function selectPositions(
  tx: Knex,
  index: SearchIndex,
  page: Page,
): Knex.QueryBuilder {
  const { filter, limit, keys, ranksAll } = page;
  const { showIds, words, topicIds } = filter;
  if (words && keys[0].expression === SCORE) {
    const newest = ranksAll
      ? undefined
      : selectNewest(tx, index, filter).select('e.seq');
    return selectPage(
      tx,
      tx
        .from({ e: 'episodes' })
        // FTS5 can compute the rank only in the query that matches, so SQLite must not merge it into the rest.
        .withMaterialized('m', index.rank(tx, words, newest))
        .join('m', 'm.seq', 'e.seq')
        .modify(query => applyFilter(tx, query, filter)),
      page,
    );
  }
  const select = (ids: string[]) =>
    selectPage(tx, selectMatches(tx, index, { ...filter, showIds: ids }), page);
  if (
    showIds.length < 2 ||
    showIds.length > MAX_MERGED_SHOWS ||
    words ||
    topicIds
  ) {
    return select(showIds);
  }
  const [first, ...others] = showIds.map(id =>
    // SQLite takes an order only in a query of its own.
    tx.from(select([id]).as('page')).select('*'),
  );
  return tx
    .from(first.unionAll(others).as('merged'))
    .select('*')
    .orderBy(toOrder(keys))
    .limit(limit + 1);
}

/** Selects the positions of those matches of words that are too many to be ranked, newest first. */
function selectUnranked(
  tx: Knex,
  index: SearchIndex,
  page: Page,
): Knex.QueryBuilder {
  const [score, ...newestFirst] = page.keys;
  return selectPage(
    tx,
    selectMatches(tx, index, page.filter).whereNotIn(
      'e.seq',
      selectNewest(tx, index, page.filter).select('e.seq'),
    ),
    { ...page, keys: [{ ...score, expression: UNRANKED }, ...newestFirst] },
  );
}

/** The newest matches of words. */
function selectNewest(
  tx: Knex,
  index: SearchIndex,
  filter: EpisodeFilter,
): Knex.QueryBuilder {
  return selectMatches(tx, index, filter)
    .orderByRaw(
      toOrderBy(getSortKeys('newest', { words: true, topics: false })),
    )
    .limit(MAX_RANKED);
}

/** Adds the sort keys, the order, the start and the limit of a page, with one episode of the next page. */
function selectPage(
  tx: Knex,
  query: Knex.QueryBuilder,
  { keys, after, limit }: Pick<Page, 'keys' | 'after' | 'limit'>,
): Knex.QueryBuilder {
  return query
    .select('e.seq')
    .select(keys.map((key, n) => tx.raw(`${key.expression} as key${n}`)))
    .modify(started => after && startAfter(tx, started, keys, after))
    .orderByRaw(toOrderBy(keys))
    .limit(limit + 1);
}

function toOrderBy(keys: SortKey[]): string {
  return keys
    .map(({ expression, direction }) => `${expression} ${direction}`)
    .join(', ');
}

function toOrder(keys: SortKey[], table?: string) {
  return keys.map(({ direction }, n) => ({
    column: table ? `${table}.key${n}` : `key${n}`,
    order: direction,
  }));
}

function toListedEpisode(row: KeyedRow): ListedEpisode {
  const { notes } = row.detail
    ? (JSON.parse(row.detail) as DetailData)
    : ({} as Partial<DetailData>);
  return { ...toEpisodeSummary(row), ...(notes !== undefined && { notes }) };
}

/** Applies everything but words. */
function applyFilter(
  tx: Knex,
  query: Knex.QueryBuilder,
  filter: EpisodeFilter,
): void {
  const { showIds, topicIds, ids, seasons, types, listening } = filter;
  const { personIds, seriesIds, followedBy } = filter;
  query.whereIn('e.show_id', showIds);
  if (topicIds) {
    query.join(relevances(tx, filter).as('t'), 't.episode_id', 'e.id');
  } else if (ids) {
    query.whereIn('e.id', ids);
  }
  if (seasons) {
    query.whereIn('e.season', seasons);
  }
  if (types) {
    query.whereIn('e.type', types);
  }
  if (seriesIds) {
    query.whereIn('e.series_id', seriesIds);
  }
  if (personIds) {
    query.whereIn(
      'e.id',
      tx('episode_people').select('episode_id').whereIn('person_id', personIds),
    );
  }
  if (followedBy !== undefined) {
    query.whereIn(
      'e.id',
      tx({ et: 'episode_topics' })
        .join({ f: 'followed_topics' }, 'f.topic_id', 'et.topic_id')
        .where('f.user_ref', followedBy)
        .select('et.episode_id'),
    );
  }
  if (listening) {
    query
      .leftJoin({ l: 'listening' }, join =>
        join
          .on('l.episode_id', 'e.id')
          .andOnVal('l.user_ref', '=', listening.userRef),
      )
      .modify(filterByState, listening.state);
  }
}

/** Relevance of episodes for the topics. Episodes that are requested by id come first. */
function relevances(tx: Knex, filter: EpisodeFilter): Knex.QueryBuilder {
  const { topicIds = [], ids = [], minimumRelevance = 0 } = filter;
  const found = tx('episode_topics')
    .select('episode_id', 'relevance')
    .whereIn('topic_id', topicIds)
    .where('relevance', '>=', minimumRelevance);
  const asked = tx('episodes')
    .select('id as episode_id', tx.raw('2 as relevance'))
    .whereIn('id', ids);
  return tx
    .from(found.unionAll(asked).as('named'))
    .select('episode_id')
    .max({ relevance: 'relevance' })
    .groupBy('episode_id');
}

function startAfter(
  tx: Knex,
  query: Knex.QueryBuilder,
  keys: SortKey[],
  after: EpisodePosition,
): void {
  const compare = (n: number, operator: string) =>
    tx.raw(`${keys[n].expression} ${operator} ?`, [after[n]]);
  query.where(any => {
    keys.forEach((key, n) => {
      any.orWhere(all => {
        for (let before = 0; before < n; before += 1) {
          all.whereRaw(compare(before, '='));
        }
        all.whereRaw(compare(n, key.direction === 'asc' ? '>' : '<'));
      });
    });
  });
  // Redundant, but lets the database start at that place of its index.
  const sameDirection = keys.findIndex(
    ({ direction }) => direction !== keys[0].direction,
  );
  const leading = keys.slice(0, sameDirection);
  const list = leading.map(({ expression }) => expression).join(', ');
  query.whereRaw(
    `(${list}) ${keys[0].direction === 'asc' ? '>=' : '<='} (${leading
      .map(() => '?')
      .join(', ')})`,
    after.slice(0, leading.length),
  );
}

function getPosition(row: KeyedRow, keys: SortKey[]): EpisodePosition {
  // PostgreSQL returns large integers as text.
  return keys.map((key, n) =>
    key.type === 'text' ? row[`key${n}`] : Number(row[`key${n}`]),
  );
}
