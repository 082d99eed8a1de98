import {
  defaultTopics,
  EpisodePage,
  episodeSorts,
  PeoplePage,
} from '@nerdout/backstage-plugin-podcast-common';
import type { Portal } from '../refresh/portal';
import { uniqueWord } from '../refresh/feed';
import { shuffle } from './random';

/** A kind of request, over many addresses. */
export type Read = {
  name: string;
  /** The ratio to a route that does nothing that it should reach. */
  goal: number;
  /** The first is requested most often. */
  paths: string[];
  /** `If-None-Match` by path. */
  etags?: Map<string, string>;
};

/** Words of each item. */
const commonWords =
  'part speak more made people example radio follow everywhere reference the'.split(
    ' ',
  );

/**
 * @param episodes - how many the show has
 * @param count - of the addresses of each read
 */
export async function planReads(
  portal: Portal,
  episodes: number,
  count: number,
): Promise<Read[]> {
  const json = async <T>(path: string): Promise<T> => {
    const response = await portal.request(path);
    if (!response.ok) {
      throw new Error(`${path} was answered with ${response.status}`);
    }
    return (await response.json()) as T;
  };

  const seasons = Math.max(1, Math.floor(episodes / 50));
  const lists = [
    '/episodes?limit=50',
    ...shuffle(
      episodeSorts.flatMap(sort =>
        Array.from({ length: Math.ceil(count / 5) }, (_, n) =>
          withQuery('/episodes', {
            sort,
            limit: '50',
            // Other pairs for each n up to the square of the seasons.
            season: [
              1 + (n % seasons),
              1 + ((n + Math.floor(n / seasons)) % seasons),
            ].map(String),
          }),
        ),
      ),
      1,
    ),
  ];

  const ids: string[] = [];
  for (let cursor: string | undefined; ids.length < count; ) {
    const { items, pageInfo }: EpisodePage = await json(
      withQuery('/episodes', { limit: '200', ...(cursor && { cursor }) }),
    );
    ids.push(...items.map(({ id }) => id));
    cursor = pageInfo.nextCursor;
    if (!cursor) {
      break;
    }
  }

  const deep: string[] = [];
  for (const sort of episodeSorts.filter(each => each !== 'relevance')) {
    // Page 11 of lists of 46 to 50 episodes.
    for (let size = 46; size <= 50 && deep.length < count; size++) {
      for (const type of [[], ['full']]) {
        const list = { sort, type };
        let path = withQuery('/episodes', { ...list, limit: `${size * 4}` });
        for (const limit of [size * 4, size * 2, 0]) {
          const { pageInfo }: EpisodePage = await json(path);
          if (!pageInfo.nextCursor) {
            break;
          }
          path = withQuery('/episodes', {
            cursor: pageInfo.nextCursor,
            limit: `${limit || 50}`,
          });
        }
        for (let limit = 50; limit > 30; limit--) {
          deep.push(path.replace(/limit=\d+/, `limit=${limit}`));
        }
      }
    }
  }

  const topics = defaultTopics.map(({ id }) => id);
  const related = ids.map(id => `/episodes/${id}/related?limit=6`);
  const entities = shuffle(
    topics.flatMap((a, n) =>
      topics.slice(n + 1).flatMap((b, m) =>
        topics.slice(n + m + 2).map(c =>
          withQuery('/episodes', {
            topic: [a, b, c],
            limit: '5',
            sort: 'relevance',
          }),
        ),
      ),
    ),
    2,
  ).slice(0, count);

  const { items: people }: PeoplePage = await json('/people?limit=200');
  const etags = new Map<string, string>();
  for (const path of lists) {
    const response = await portal.request(path);
    await response.arrayBuffer();
    etags.set(path, response.headers.get('etag') ?? '');
  }

  return [
    { name: 'list of 50', goal: 0.8, paths: lists },
    { name: 'list of 50, page 11', goal: 0.4, paths: shuffle(deep, 3) },
    { name: '304', goal: 0.9, paths: lists, etags },
    { name: 'episode', goal: 0.8, paths: ids.map(id => `/episodes/${id}`) },
    { name: 'best 5 for 3 topics', goal: 0.8, paths: entities },
    {
      name: 'search, 1 match',
      goal: 0.3,
      paths: Array.from({ length: count }, (_, n) =>
        withQuery('/episodes', {
          q: uniqueWord(1 + ((n * 31) % episodes)),
          limit: '50',
        }),
      ),
    },
    {
      name: 'search, all match',
      goal: 0.2,
      paths: shuffle(
        commonWords.flatMap(a =>
          commonWords.flatMap(b =>
            commonWords.map(c =>
              withQuery('/episodes', {
                q: [...new Set([a, b, c])].join(' '),
                limit: '50',
              }),
            ),
          ),
        ),
        4,
      ).slice(0, count),
    },
    { name: 'related', goal: 0.8, paths: related },
    {
      name: 'people',
      goal: 0.8,
      paths: [
        ...Array.from({ length: 200 }, (_, n) => `/people?limit=${200 - n}`),
        ...people.map(({ id }) => `/people/${id}`),
        ...Array.from({ length: Math.max(0, count - 400) }, (_, n) =>
          withQuery('/people', {
            q: `guest ${n % 100}`,
            limit: `${10 + Math.floor(n / 100)}`,
          }),
        ),
      ],
    },
  ];
}

function withQuery(
  path: string,
  query: Record<string, string | string[]>,
): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map(each => [name, each]),
  );
  return `${path}?${new URLSearchParams(pairs)}`;
}
