import { JsonObject } from '@backstage/types';
import { FeedServer } from '../__testUtils__/FeedServer';
import { feedXml, TestItem } from '../__testUtils__/feedXml';
import {
  PodcastBackend,
  startPodcastBackend,
} from '../__testUtils__/startPodcastBackend';

const items = (from: number, to: number): TestItem[] =>
  Array.from({ length: to - from }, (_, n) => ({
    guid: `guid-${from + n}`,
    title: `Title ${10 + from + n}`,
    pubDate: 'Mon, 01 Jan 2024 08:00:00 GMT',
  }));

describe('a feed in several pages', () => {
  let feeds: FeedServer;
  let backend: PodcastBackend | undefined;

  beforeEach(async () => {
    feeds = await FeedServer.start();
  });

  afterEach(async () => {
    await backend?.stop();
    backend = undefined;
    await feeds.stop();
  });

  const linkTo = (next?: string) =>
    next
      ? `<link xmlns="http://www.w3.org/2005/Atom" rel="next" href="${next}"/>`
      : '';

  /** Serves a page with three episodes. */
  function page(
    n: number,
    next?: string,
    headers: Record<string, string> = {},
  ) {
    feeds.serve(
      n ? `/feed?page=${n}` : '/feed',
      feedXml(items(n * 3, n * 3 + 3), { extra: linkTo(next) }),
      headers,
    );
  }

  const asked = () => feeds.requests.map(({ url }) => url);

  async function start(fetch: JsonObject = {}, podcast: JsonObject = {}) {
    backend = await startPodcastBackend({
      podcast: {
        shows: { radio: { url: feeds.url('/feed') } },
        fetch,
        ...podcast,
      },
    });
    const { api, runSchedule } = backend;
    return {
      refresh: async () => (await api.post('/shows/radio/refresh')).body,
      tick: async () => {
        await runSchedule('radio');
        return (await api.get('/shows/radio/refreshes')).body.items[0];
      },
      count: async () => (await api.get('/episodes')).body.totalItems,
      removed: async () =>
        (await api.get('/episodes?limit=200')).body.items.filter(
          (item: { removedFromFeedAt?: string }) => item.removedFromFeedAt,
        ).length,
      warnings: async () =>
        (await api.get('/shows/radio/refreshes')).body.items[0].warnings,
    };
  }

  it('is read completely, but only if its first page has changed', async () => {
    page(0, '?page=1', { etag: '"1"' });
    page(1, '?page=2');
    page(2);
    const { refresh, tick, count, warnings } = await start();
    expect(await refresh()).toMatchObject({ status: 'changed', added: 9 });
    expect(asked()).toEqual(['/feed', '/feed?page=1', '/feed?page=2']);
    expect(await warnings()).toEqual([]);

    feeds.on('/feed', (request, response) => {
      const isKnown = request.headers['if-none-match'] === '"1"';
      response.writeHead(isKnown ? 304 : 500).end();
    });
    expect((await tick()).status).toBe('unchanged');
    expect(asked()).toHaveLength(4);
    expect(await count()).toBe(9);
  });

  it('has each episode once, even if it moves to the next page meanwhile', async () => {
    feeds.serve('/feed', feedXml(items(0, 4), { extra: linkTo('?page=1') }));
    feeds.serve('/feed?page=1', feedXml(items(3, 7)));
    const { refresh, count, removed } = await start();
    expect(await refresh()).toMatchObject({ added: 7 });

    feeds.serve('/feed', feedXml(items(-1, 3), { extra: linkTo('?page=1') }));
    feeds.serve('/feed?page=1', feedXml(items(2, 7)));
    expect(await refresh()).toMatchObject({ added: 1, changed: 0, removed: 0 });
    expect(await count()).toBe(8);
    expect(await removed()).toBe(0);
  });

  it.each([
    ['fails', () => feeds.fail('/feed?page=1', 500)],
    ['is not a feed', () => feeds.serve('/feed?page=1', '<html></html>')],
    [
      'is cut off',
      () =>
        feeds.on('/feed?page=1', (_request, response) => {
          response.writeHead(200, { 'content-length': '5000' });
          response.write('<rss>', () => response.destroy());
        }),
    ],
    [
      'redirects to a host that is not allowed',
      () =>
        feeds.fail('/feed?page=1', 302, {
          location: 'http://169.254.169.254/latest',
        }),
    ],
    [
      'never ends',
      () =>
        feeds.on('/feed?page=1', (_request, response) => {
          const timer = setInterval(() => response.write(' '), 20);
          response.on('close', () => clearInterval(timer));
        }),
    ],
  ])(
    'keeps its episodes if a later page %s, has a warning, and is read completely the next time',
    async (_what, breakPage) => {
      page(0, '?page=1', { etag: '"1"' });
      page(1);
      const { refresh, tick, count, removed, warnings } = await start({
        timeout: { milliseconds: 700 },
      });
      await refresh();

      feeds.serve(
        '/feed',
        feedXml(items(-1, 2), { extra: linkTo('?page=1') }),
        { etag: '"2"' },
      );
      breakPage();
      expect(await refresh()).toMatchObject({ added: 1, removed: 0 });
      expect(await count()).toBe(7);
      expect(await removed()).toBe(0);
      expect(await warnings()).toMatchObject([
        {
          code: 'page-not-read',
          message: expect.stringMatching(/^Page 2 of the feed was not read: /),
        },
      ]);

      feeds.serve('/feed?page=1', feedXml(items(2, 5)));
      expect(await tick()).toMatchObject({ removed: 1 });
      expect(feeds.requests.at(-2)!.headers['if-none-match']).toBeUndefined();
      expect(await removed()).toBe(1);
    },
  );

  it('stops at a circular link', async () => {
    page(0, '?page=1');
    page(1, '?page=2');
    page(2, '?page=1');
    const { refresh, count } = await start();
    await refresh();
    expect(await count()).toBe(9);
    expect(asked()).toHaveLength(3);
  });

  it('stops at an empty page after the last one', async () => {
    page(0, '?page=1');
    feeds.serve('/feed?page=1', feedXml([], { extra: linkTo('?page=2') }));
    const { refresh, count, warnings } = await start();
    await refresh();
    expect(await count()).toBe(3);
    expect(await warnings()).toEqual([]);
  });

  it.each([
    ['podcast.fetch.maxPages', { maxPages: 2 }, {}],
    ['podcast.fetch.maxBytes', { maxBytes: 2500 }, {}],
    ['podcast.limits.maxItems', {}, { limits: { maxItems: 6 } }],
  ])('is read up to the limit %s', async (key, fetch, podcast) => {
    for (let n = 0; n < 5; n += 1) {
      page(n, `?page=${n + 1}`);
    }
    const { refresh, count, warnings } = await start(fetch, podcast);
    await refresh();
    expect(await count()).toBeGreaterThanOrEqual(3);
    expect(await count()).toBeLessThanOrEqual(6);
    expect(await warnings()).toMatchObject([
      { code: 'page-not-read', message: expect.stringContaining(key) },
    ]);
  });

  it('is not read from a host that is not allowed', async () => {
    page(0, 'http://192.168.0.1/feed?page=1');
    const { refresh, count, warnings } = await start();
    await refresh();
    expect(await count()).toBe(3);
    expect(await warnings()).toMatchObject([
      {
        message: expect.stringContaining('192.168.0.1 is not an allowed host'),
      },
    ]);
  });

  it('marks no episodes as removed if it is cut off', async () => {
    const whole = feedXml(items(0, 6));
    feeds.serve('/feed', whole);
    const { refresh, count, removed } = await start();
    await refresh();
    feeds.serve('/feed', whole.slice(0, whole.indexOf('guid-4')));
    await refresh();
    expect(await count()).toBe(6);
    expect(await removed()).toBe(0);
  });
});
