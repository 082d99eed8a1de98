import { JsonObject } from '@backstage/types';
import { FeedServer } from '../__testUtils__/FeedServer';
import { feedXml } from '../__testUtils__/feedXml';
import {
  PodcastBackend,
  startPodcastBackend,
} from '../__testUtils__/startPodcastBackend';

const pubDate = 'Mon, 01 Jan 2024 08:00:00 GMT';
const one = { guid: 'one', title: 'One', pubDate };
const two = { guid: 'two', title: 'Two', pubDate };

describe('a feed that has moved with itunes:new-feed-url', () => {
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

  const saying = (url: string, items = [one]) =>
    feedXml(items, {
      extra: `<itunes:new-feed-url>${url}</itunes:new-feed-url>`,
    });
  const moved = (path: string) => saying(feeds.url(path));
  const asked = () => feeds.requests.map(({ url }) => url);

  async function start(config: JsonObject = {}, podcast: JsonObject = {}) {
    backend = await startPodcastBackend({
      podcast: { shows: { radio: { url: feeds.url('/feed') } }, ...podcast },
      config,
    });
    const { api, runSchedule } = backend;
    return {
      refresh: async () => (await api.post('/shows/radio/refresh')).body,
      tick: async () => {
        await runSchedule('radio');
        return (await api.get('/shows/radio/refreshes')).body.items[0];
      },
      feed: async () => (await api.get('/shows/radio')).body.feed,
      warnings: async () =>
        (await api.get('/shows/radio/refreshes')).body.items[0].warnings,
      episodes: async () =>
        (await api.get('/episodes?sort=title')).body.items.map(
          ({ id, title }: { id: string; title: string }) => ({ id, title }),
        ),
    };
  }

  it('is then read from its new URL, and its episodes keep their ids', async () => {
    feeds.serve('/feed', feedXml([one]));
    const { refresh, tick, feed, episodes } = await start();
    await refresh();
    const [before] = await episodes();

    feeds.serve('/feed', moved('/new?token=secret'));
    feeds.serve('/new?token=secret', feedXml([one, two]), { etag: '"n"' });
    expect(await refresh()).toMatchObject({ added: 1, removed: 0 });
    expect((await episodes())[0]).toEqual(before);
    expect(await feed()).toMatchObject({
      url: feeds.url('/feed'),
      movedTo: feeds.url('/new?token='),
    });
    expect((await feed()).movedToProblem).toBeUndefined();

    await tick();
    await tick();
    expect(asked().slice(3)).toEqual([
      '/new?token=secret',
      '/new?token=secret',
    ]);
    expect(feeds.requests[4].headers['if-none-match']).toBe('"n"');
    expect((await feed()).movedTo).toBe(feeds.url('/new?token='));
  });

  it('has not moved if it contains its own URL', async () => {
    feeds.fail('/feed', 302, { location: '/here' });
    feeds.serve('/here', moved('/here'));
    const { refresh, feed, warnings } = await start();
    await refresh();
    expect(asked()).toEqual(['/feed', '/here']);
    expect((await feed()).movedTo).toBeUndefined();
    expect(await warnings()).toEqual([]);
  });

  it.each([
    [
      'a host that is not allowed',
      'https://elsewhere.example.com/feed?key=secret',
      'elsewhere.example.com is not an allowed host; to allow it, add it to backend.reading.allow',
    ],
    [
      'a private address',
      'http://192.168.0.1/feed?key=secret',
      '192.168.0.1 is not an allowed host; to allow it, add it to backend.reading.allow',
    ],
  ])('is not followed to %s', async (_what, target, problem) => {
    feeds.serve('/feed', saying(target), { etag: '"old"' });
    const { refresh, tick, feed, episodes, warnings } = await start();
    expect((await refresh()).status).toBe('changed');
    const expected = {
      movedTo: target.replace('secret', ''),
      movedToProblem: problem,
      failures: 0,
    };
    expect(await feed()).toMatchObject(expected);
    expect(await episodes()).toMatchObject([{ title: 'One' }]);
    expect(await warnings()).toMatchObject([
      {
        code: 'move-not-followed',
        field: 'itunes:new-feed-url',
        message: expect.not.stringContaining('secret'),
      },
    ]);

    // While nothing changes, requests for the old feed have its own validators.
    feeds.on('/feed', (request, response) => {
      const isKnown = request.headers['if-none-match'] === '"old"';
      response.writeHead(isKnown ? 304 : 500).end();
    });
    expect((await tick()).status).toBe('unchanged');
    expect(await feed()).toMatchObject(expected);
  });

  it('is followed to another allowed host, without the secrets of the first one', async () => {
    const other = await FeedServer.start();
    other.serve('/feed', feedXml([one, two]));
    feeds.serve('/feed', saying(other.url('/feed')));
    const { refresh, feed, episodes } = await start(
      {
        backend: { reading: { allow: [{ host: `localhost:${other.port}` }] } },
      },
      {
        shows: {
          radio: { url: feeds.url('/feed'), headers: { 'X-Key': 'secret' } },
        },
      },
    );
    await refresh();
    expect(await episodes()).toHaveLength(2);
    expect((await feed()).movedTo).toBe(other.url('/feed'));
    expect(feeds.requests[0].headers['x-key']).toBe('secret');
    expect(other.requests[0].headers['x-key']).toBeUndefined();
    await other.stop();
  });

  it('is read from the old URL while the new one has no feed', async () => {
    feeds.serve('/feed', moved('/new'));
    feeds.serve('/new', '<html><body>Soon</body></html>');
    const { refresh, feed, episodes } = await start();
    expect((await refresh()).status).toBe('changed');
    expect(await episodes()).toHaveLength(1);
    expect(await feed()).toMatchObject({
      movedTo: feeds.url('/new'),
      movedToProblem: 'This is a web page, not a feed',
    });

    feeds.fail('/new', 503);
    expect((await refresh()).status).toBe('unchanged');
    expect((await feed()).movedToProblem).toContain('503');

    feeds.serve('/new', feedXml([one, two]));
    expect(await refresh()).toMatchObject({ added: 1 });
    expect((await feed()).movedToProblem).toBeUndefined();
  });

  it('is read from the old URL while the new feed is empty', async () => {
    feeds.serve('/feed', moved('/new'));
    feeds.serve('/new', feedXml([]));
    const { refresh, feed, episodes } = await start();
    expect((await refresh()).status).toBe('changed');
    expect(await episodes()).toHaveLength(1);
    expect((await feed()).movedToProblem).toBe('The feed there has no items');
  });

  it('is read from the old URL again if the new one fails', async () => {
    feeds.serve('/feed', moved('/new'));
    feeds.serve('/new', feedXml([one]), { etag: '"same"' });
    const { tick, feed } = await start();
    await tick();
    feeds.fail('/new', 404);
    feeds.serve('/feed', feedXml([one, two]), { etag: '"same"' });
    expect(await tick()).toMatchObject({ status: 'changed', added: 1 });
    // The validators of the new URL are not valid for the old one.
    expect(feeds.requests.at(-1)!.url).toBe('/feed');
    expect(feeds.requests.at(-1)!.headers['if-none-match']).toBeUndefined();
    expect((await feed()).movedTo).toBeUndefined();
  });

  it('is not followed in a circle', async () => {
    feeds.serve('/feed', moved('/second'));
    feeds.serve('/second', moved('/third'));
    feeds.serve('/third', moved('/feed'));
    const { refresh, feed, warnings } = await start();
    expect((await refresh()).status).toBe('changed');
    expect(asked()).toEqual(['/feed', '/second', '/third']);
    expect((await feed()).movedTo).toBeUndefined();
    expect(await warnings()).toMatchObject([{ code: 'move-not-followed' }]);
  });

  it('is only followed up to the limit', async () => {
    for (const n of [0, 1, 2, 3, 4, 5, 6, 7]) {
      feeds.serve(n ? `/${n}` : '/feed', moved(`/${n + 1}`));
    }
    const { refresh, feed } = await start({}, { fetch: { maxRedirects: 2 } });
    await refresh();
    expect(asked()).toEqual(['/feed', '/1', '/2']);
    expect(await feed()).toMatchObject({
      movedTo: feeds.url('/3'),
      movedToProblem: expect.stringContaining('podcast.fetch.maxRedirects'),
    });
  });

  it('is forgotten once the new URL is configured', async () => {
    feeds.serve('/feed', moved('/new'));
    feeds.serve('/new', feedXml([one]));
    const { refresh } = await start();
    await refresh();
    await backend!.stop();
    const again = await start(
      {},
      { shows: { radio: { url: feeds.url('/new') } } },
    );
    await again.refresh();
    expect((await again.feed()).movedTo).toBeUndefined();
  });
});
