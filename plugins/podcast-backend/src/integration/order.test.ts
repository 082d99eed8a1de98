import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { FeedServer } from '../__testUtils__/FeedServer';
import { setClock } from '../__testUtils__/setClock';
import { feedXml, TestItem } from '../__testUtils__/feedXml';
import {
  PodcastBackend,
  startPodcastBackend,
} from '../__testUtils__/startPodcastBackend';
import { PodcastStore } from '../database';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const HOUR = 3_600_000;
const SAME_DATE = 'Mon, 05 Jan 2026 10:00:00 GMT';

describe.each(databases.eachSupportedId())('the order on %s', id => {
  let feeds: FeedServer;
  let knex: Knex;
  let backend: PodcastBackend;

  beforeEach(async () => {
    feeds = await FeedServer.start();
    knex = await databases.init(id);
    backend = await startPodcastBackend({
      knex,
      podcast: { shows: { radio: { url: feeds.url('/feed') } } },
    });
  });

  afterEach(async () => {
    jest.useRealTimers();
    jest.restoreAllMocks();
    await backend.stop();
    await feeds.stop();
  });

  async function read(items: TestItem[]) {
    feeds.serve('/feed', feedXml(items));
    const { body } = await backend.api.post('/shows/radio/refresh');
    expect(body.error).toBeUndefined();
    return body;
  }

  /** Returns the titles of a list, page by page. */
  async function titles(sort: string, limit = 2): Promise<string[]> {
    const found: string[] = [];
    let query = `sort=${sort}&limit=${limit}`;
    for (;;) {
      const { body } = await backend.api.get(`/episodes?${query}`);
      found.push(...body.items.map(({ title }: TestItem) => title));
      if (!body.pageInfo.nextCursor) {
        return found;
      }
      query = `cursor=${encodeURIComponent(
        body.pageInfo.nextCursor,
      )}&limit=${limit}`;
    }
  }

  /** Returns titles from the newest episode, following links to older ones. */
  async function titlesByNeighbours(): Promise<string[]> {
    const found: string[] = [];
    const { body } = await backend.api.get('/episodes?limit=1');
    let next = body.items[0];
    while (next) {
      const episode = (await backend.api.get(`/episodes/${next.id}`)).body;
      expect(episode.newer?.title).toBe(found[found.length - 1]);
      found.push(episode.title);
      next = episode.older;
    }
    return found;
  }

  async function expectOrder(newestFirst: string[]) {
    expect(await titles('newest')).toEqual(newestFirst);
    expect(await titles('oldest')).toEqual([...newestFirst].reverse());
    expect(await titlesByNeighbours()).toEqual(newestFirst);
  }

  const items = (names: string[], pubDate?: string): TestItem[] =>
    names.map(name => ({ guid: `guid-${name}`, title: name, pubDate }));

  it.each([
    ['without dates', undefined],
    ['with one date', SAME_DATE],
  ])(
    'of episodes %s is that of the feed, also with new episodes and in another order',
    async (_what, date) => {
      await read(items(['F', 'B', 'E', 'A', 'D', 'C'], date));
      await expectOrder(['F', 'B', 'E', 'A', 'D', 'C']);
      await read(items(['X', 'G', 'F', 'B', 'E', 'A', 'D', 'C'], date));
      await expectOrder(['X', 'G', 'F', 'B', 'E', 'A', 'D', 'C']);
      // The last ones are no longer in the feed.
      await read(items(['Y', 'X', 'G', 'F', 'B', 'E'], date));
      await expectOrder(['Y', 'X', 'G', 'F', 'B', 'E', 'A', 'D', 'C']);
      await read(items(['E', 'F', 'G', 'X', 'Y', 'B'], date));
      expect(
        (await titles('newest')).filter(t => 'EFGXYB'.includes(t)),
      ).toEqual(['E', 'F', 'G', 'X', 'Y', 'B']);
    },
  );

  it('of episodes with one date is that of seasons and numbers', async () => {
    const numbered = (season: number, number: number): TestItem => ({
      guid: `${season}-${number}`,
      title: `S${season} E${number}`,
      season,
      pubDate: SAME_DATE,
      extra: `<itunes:episode>${number}</itunes:episode>`,
    });
    await read([
      numbered(1, 2),
      numbered(2, 1),
      numbered(1, 10),
      numbered(1, 1),
    ]);
    const order = ['S2 E1', 'S1 E10', 'S1 E2', 'S1 E1'];
    await expectOrder(order);
    expect(await titles('longest')).toEqual(order);
  });

  it('has dates before 1970 before others, and unknown ones last', async () => {
    await read([
      { guid: 'u', title: 'Unknown' },
      { guid: 'a', title: '1938', pubDate: 'Sun, 30 Oct 1938 20:00:00 GMT' },
      { guid: 'b', title: '1969', pubDate: 'Sun, 20 Jul 1969 20:17:00 GMT' },
      { guid: 'c', title: '2026', pubDate: SAME_DATE },
    ]);
    expect(await titles('newest')).toEqual(['2026', '1969', '1938', 'Unknown']);
    expect(await titles('oldest')).toEqual(['1938', '1969', '2026', 'Unknown']);
    const { items: found } = (await backend.api.get('/episodes?sort=oldest'))
      .body;
    expect(found[0].publishedAt).toBe('1938-10-30T20:00:00.000Z');
  });

  it('holds an episode back until its date, even if the feed does not change', async () => {
    const due = Date.now() + 2 * HOUR;
    const announced = {
      guid: 'b',
      title: 'Announced',
      pubDate: new Date(due).toUTCString(),
    };
    const now = { guid: 'a', title: 'Now', pubDate: SAME_DATE };
    expect(await read([announced, now])).toMatchObject({ added: 1 });

    expect(await titles('newest')).toEqual(['Now']);
    const shown = JSON.stringify(
      await Promise.all(
        [
          '/episodes?q=announced',
          '/shows/radio',
          '/people',
          '/shows/radio/series',
          '/topics',
        ].map(async path => (await backend.api.get(path)).body),
      ),
    );
    expect(shown).not.toContain('Announced');
    const show = (await backend.api.get('/shows/radio')).body;
    expect(show.episodeCount).toBe(1);
    const [latest] = (await backend.api.get('/shows/radio/refreshes')).body
      .items;
    expect(latest.warnings).toContainEqual({
      code: 'held-back',
      field: 'pubDate',
      episode: 'Announced',
      message: `The episode is dated ${new Date(
        Math.floor(due / 1000) * 1000,
      ).toISOString()} and is held back until then`,
    });

    expect(await read([announced, now])).toMatchObject({ status: 'unchanged' });
    await read([
      { guid: 'c', title: 'Later', pubDate: SAME_DATE },
      announced,
      now,
    ]);
    expect(await titles('title')).toEqual(['Later', 'Now']);

    // A clock that is ahead has no effect if that of the database is right.
    setClock(due + HOUR);
    await read([announced, now]);
    expect(await titles('title')).not.toContain('Announced');

    jest.spyOn(PodcastStore.prototype, 'getTime').mockResolvedValue(due + HOUR);
    expect(await read([announced, now])).toMatchObject({ added: 1 });
    expect(await titles('newest')).toContain('Announced');
    expect(await read([announced, now])).toMatchObject({ status: 'unchanged' });
  });

  it('keeps a stored episode if its date moves into the future', async () => {
    await read([{ guid: 'a', title: 'Seen', pubDate: SAME_DATE }]);
    const pubDate = new Date(Date.now() + HOUR).toUTCString();
    expect(await read([{ guid: 'a', title: 'Seen', pubDate }])).toMatchObject({
      changed: 1,
      removed: 0,
    });
    expect(await titles('newest')).toEqual(['Seen']);
  });
});
