import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JsonObject } from '@backstage/types';
import { FeedServer } from '../__testUtils__/FeedServer';
import { feedXml } from '../__testUtils__/feedXml';
import {
  PodcastBackend,
  startPodcastBackend,
} from '../__testUtils__/startPodcastBackend';

const one = { guid: 'one', title: 'One' };
const two = { guid: 'two', title: 'Two' };
const three = { guid: 'three', title: 'Three' };

describe('reading feeds', () => {
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

  async function start(show: JsonObject = {}, config: JsonObject = {}) {
    backend = await startPodcastBackend({
      podcast: { shows: { radio: { url: feeds.url('/feed'), ...show } } },
      config,
    });
    const { api, runSchedule } = backend;
    return {
      api,
      tick: () => runSchedule('radio'),
      refresh: async () => (await api.post('/shows/radio/refresh')).body,
      lastRefresh: async () =>
        (await api.get('/shows/radio/refreshes')).body.items[0],
      show: async () => (await api.get('/shows/radio')).body,
      titles: async () =>
        (await api.get('/episodes?sort=title')).body.items.map(
          (item: { title: string }) => item.title,
        ),
    };
  }

  it('works on schedule', async () => {
    feeds.serve('/feed', feedXml([one, two]));
    const { tick, titles, show } = await start();
    expect(await titles()).toEqual([]);
    expect((await show()).feed.servedFrom).toBe('nothing');
    await tick();
    expect(await titles()).toEqual(['One', 'Two']);
    expect((await show()).feed.servedFrom).toBe('feed');
  });

  it('counts added, changed and removed episodes', async () => {
    feeds.serve('/feed', feedXml([one, two]));
    const { refresh, api } = await start();
    expect(await refresh()).toMatchObject({ status: 'changed', added: 2 });

    feeds.serve('/feed', feedXml([{ ...one, notes: 'Other notes' }, three]));
    expect(await refresh()).toMatchObject({
      status: 'changed',
      added: 1,
      changed: 1,
      removed: 1,
    });
    expect(await refresh()).toMatchObject({
      status: 'unchanged',
      added: 0,
      changed: 0,
      removed: 0,
    });
    const { items } = (await api.get('/shows/radio/refreshes')).body;
    expect(
      items.map((item: { trigger: string; status: string }) => item.status),
    ).toEqual(['unchanged', 'changed', 'changed']);
  });

  it('keeps and marks episodes that are no longer in the feed', async () => {
    feeds.serve('/feed', feedXml([one, two]));
    const { refresh, titles, api } = await start();
    await refresh();
    feeds.serve('/feed', feedXml([one]));
    await refresh();
    expect(await titles()).toEqual(['One', 'Two']);

    const marks = async () =>
      (await api.get('/episodes?sort=title')).body.items.map(
        (item: { removedFromFeedAt?: string }) => item.removedFromFeedAt,
      );
    expect(await marks()).toEqual([undefined, expect.any(String)]);

    feeds.serve('/feed', feedXml([one, two]));
    await refresh();
    expect(await marks()).toEqual([undefined, undefined]);
  });

  it('sends conditional requests, with the validators as received', async () => {
    const etag = 'W/"Ärger,  with spaces"';
    const lastModified = 'Sat, 1 Jan 2024 9:05:07 GMT';
    feeds.on('/feed', (request, response) => {
      if (request.headers['if-none-match']) {
        response.writeHead(304).end();
        return;
      }
      response
        .writeHead(200, { etag, 'last-modified': lastModified })
        .end(feedXml([one]));
    });
    const { tick, lastRefresh, titles, show } = await start();
    await tick();
    for (const _time of [1, 2]) {
      await tick();
      expect(await lastRefresh()).toMatchObject({
        trigger: 'schedule',
        status: 'unchanged',
      });
    }

    const [first, second, third] = feeds.requests.map(({ headers }) => headers);
    expect(first['if-none-match']).toBeUndefined();
    for (const { headers } of feeds.requests.slice(1)) {
      expect(headers['if-none-match']).toBe(etag);
      expect(headers['if-modified-since']).toBe(lastModified);
    }
    expect(second).toEqual(third);
    expect(await titles()).toEqual(['One']);
    expect((await show()).feed.lastError).toBeUndefined();
  });

  it('sends unconditional requests for “Refresh now”', async () => {
    let episodes = [one];
    feeds.on('/feed', (request, response) => {
      const { headers } = request;
      if (headers['if-none-match'] || headers['if-modified-since']) {
        response.writeHead(304).end();
        return;
      }
      response
        .writeHead(200, {
          etag: '"for ever"',
          'last-modified': 'Sat, 16 Nov 2041 19:11:00 GMT',
        })
        .end(feedXml(episodes));
    });
    const { tick, refresh, titles } = await start();
    await tick();
    episodes = [one, two];
    await tick();
    expect(await titles()).toEqual(['One']);
    expect(await refresh()).toMatchObject({ status: 'changed', added: 1 });
    expect(await titles()).toEqual(['One', 'Two']);
    expect((await refresh()).status).toBe('unchanged');
  });

  it('sends a User-Agent', async () => {
    feeds.serve('/feed', feedXml([one]));
    const { refresh } = await start(
      {},
      { app: { title: 'Acme Portal', baseUrl: 'https://portal.example.com' } },
    );
    await refresh();
    expect(feeds.requests[0].headers['user-agent']).toMatch(
      /^backstage-plugin-podcast\/\d\S* \(Acme Portal; \+https:\/\/portal\.example\.com\)$/,
    );
  });

  it('keeps the last good copy while the host is down, with its age and the reason', async () => {
    feeds.serve('/feed', feedXml([one]), { etag: '"1"' });
    const { refresh, titles, show } = await start();
    await refresh();
    const { lastSuccessAt } = (await show()).feed;

    feeds.fail('/feed', 503);
    expect(await refresh()).toMatchObject({
      status: 'failed',
      error: 'The host of the feed responded with 503 Service Unavailable',
    });
    await refresh();
    expect(await titles()).toEqual(['One']);
    expect((await show()).feed).toMatchObject({
      servedFrom: 'feed',
      lastSuccessAt,
      failures: 2,
      lastError: {
        message: 'The host of the feed responded with 503 Service Unavailable',
        at: expect.any(String),
      },
    });

    feeds.serve('/feed', feedXml([one]), { etag: '"1"' });
    expect((await refresh()).status).toBe('unchanged');
    const { feed } = await show();
    expect(feed.failures).toBe(0);
    expect(feed.lastError).toBeUndefined();
  });

  it('accepts an empty feed for a show without episodes', async () => {
    feeds.serve('/feed', feedXml([]));
    const { refresh, titles, show } = await start();
    expect(await refresh()).toMatchObject({ status: 'changed', added: 0 });
    expect(await titles()).toEqual([]);
    const before = await show();
    expect(before).toMatchObject({
      title: 'Test Radio',
      episodeCount: 0,
      feed: { servedFrom: 'feed', failures: 0 },
    });
    expect(before.feed.lastError).toBeUndefined();
    expect((await refresh()).status).toBe('unchanged');

    feeds.serve('/feed', feedXml([one]));
    expect(await refresh()).toMatchObject({ status: 'changed', added: 1 });
    expect(await titles()).toEqual(['One']);
  });

  it('keeps the episodes if the feed is suddenly empty, with a message, each time', async () => {
    feeds.serve('/feed', feedXml([one]));
    const { refresh, titles, show } = await start();
    await refresh();
    feeds.serve('/feed', feedXml([]));
    for (const failures of [1, 2]) {
      expect(await refresh()).toMatchObject({
        status: 'failed',
        error: 'The feed no longer has any items; its episodes are kept',
      });
      expect(await titles()).toEqual(['One']);
      expect((await show()).feed).toMatchObject({
        servedFrom: 'feed',
        failures,
      });
    }
    feeds.serve('/feed', feedXml([one]));
    expect((await refresh()).status).toBe('unchanged');
    expect((await show()).feed.failures).toBe(0);
  });

  it('keeps the last good copy if the response is not a feed', async () => {
    feeds.serve('/feed', feedXml([one]));
    const { refresh, titles, show } = await start();
    await refresh();
    for (const body of [
      '<!DOCTYPE html><html><body>Log in, please</body></html>',
      '',
      '%PDF-1.7',
      feedXml([]),
    ]) {
      feeds.serve('/feed', body);
      expect((await refresh()).status).toBe('failed');
    }
    expect(await titles()).toEqual(['One']);
    expect((await show()).feed.failures).toBe(4);
  });

  it('does not run twice at the same time', async () => {
    let answer = () => {};
    const asked = new Promise<void>(resolve => {
      feeds.on('/feed', (_request, response) => {
        answer = () => response.end(feedXml([one]));
        resolve();
      });
    });
    const { api, tick, refresh, titles } = await start();
    const running = tick();
    await asked;

    const second = await api.post('/shows/radio/refresh');
    expect(second.status).toBe(409);
    expect(second.body.error).toMatchObject({
      name: 'ConflictError',
      message: expect.stringContaining(
        "Show 'radio' is already being refreshed",
      ),
    });
    await tick();
    answer();
    await running;
    expect(feeds.requests).toHaveLength(1);
    expect(await titles()).toEqual(['One']);

    feeds.serve('/feed', feedXml([one, two]));
    expect(await refresh()).toMatchObject({ status: 'changed', added: 1 });
  });

  describe('with a fallback', () => {
    let directory: string;
    let file: string;

    beforeEach(async () => {
      directory = await mkdtemp(join(tmpdir(), 'podcast-fallback-'));
      file = join(directory, 'copy.xml');
      await writeFile(file, feedXml([one, two]));
    });

    afterEach(async () => {
      await rm(directory, { recursive: true, force: true });
    });

    it('serves it immediately, and says so', async () => {
      feeds.fail('/feed', 500);
      const { show, titles, tick } = await start({ fallback: { file } });
      expect(await titles()).toEqual(['One', 'Two']);
      expect((await show()).feed).toMatchObject({ servedFrom: 'fallback' });

      await tick();
      expect(await titles()).toEqual(['One', 'Two']);
      expect((await show()).feed).toMatchObject({
        servedFrom: 'fallback',
        lastError: { message: expect.stringContaining('500') },
      });
    });

    it('replaces it with the feed, whose episodes keep their ids', async () => {
      const { api, titles, refresh, show } = await start({
        fallback: { file },
      });
      const before = (await api.get('/episodes?sort=title')).body.items;
      feeds.serve('/feed', feedXml([one, three]));
      await refresh();
      expect(await titles()).toEqual(['One', 'Three']);
      const after = (await api.get('/episodes?sort=title')).body.items;
      expect(after[0].id).toBe(before[0].id);
      expect((await show()).feed.servedFrom).toBe('feed');
    });

    it('starts without it if it cannot be read', async () => {
      feeds.serve('/feed', feedXml([one]));
      const { show, titles, refresh } = await start({
        fallback: { file: join(directory, 'missing.xml') },
      });
      expect((await show()).feed.servedFrom).toBe('nothing');
      await refresh();
      expect(await titles()).toEqual(['One']);
    });
  });

  describe('redirects', () => {
    const to = (path: string, location: string, status = 302) =>
      feeds.fail(path, status, { location });

    it('are followed on the host of the show', async () => {
      to('/feed', '/elsewhere?x=1');
      to('/elsewhere?x=1', feeds.url('/here'), 307);
      feeds.serve('/here', feedXml([one]));
      const { refresh, titles, show } = await start();
      await refresh();
      expect(await titles()).toEqual(['One']);
      expect((await show()).feed.movedTo).toBeUndefined();
    });

    it('to other hosts are rejected unless backend.reading.allow contains them', async () => {
      const other = `127.0.0.1:${feeds.port}`;
      to('/feed', `http://${other}/here`);
      feeds.serve('/here', feedXml([one]));
      const refusing = await start();
      expect(await refusing.refresh()).toMatchObject({
        status: 'failed',
        error: `The feed redirects to ${other}, which is not an allowed host; to allow it, add it to backend.reading.allow`,
      });
      expect(feeds.requests.map(request => request.url)).toEqual(['/feed']);
      await backend!.stop();

      const allowing = await start(
        {},
        { backend: { reading: { allow: [{ host: other }] } } },
      );
      expect(await allowing.refresh()).toMatchObject({ status: 'changed' });
    });

    it.each(['file:///etc/passwd', 'ftp://localhost/feed', 'data:,feed'])(
      'to %s are rejected',
      async location => {
        to('/feed', location);
        const { refresh } = await start();
        expect((await refresh()).error).toMatch(
          /redirects to a \w+: URL, which is not allowed/,
        );
      },
    );

    it('are not followed in a circle', async () => {
      to('/feed', '/other');
      to('/other', '/feed');
      const { refresh } = await start();
      expect((await refresh()).error).toContain('more than 5 times');
      expect(feeds.requests).toHaveLength(6);
    });

    it('are stored and shown if they are permanent, until they fail', async () => {
      to('/feed', '/new?token=secret', 301);
      feeds.serve('/new?token=secret', feedXml([one]));
      const { refresh, show } = await start();
      await refresh();
      expect((await show()).feed.movedTo).toBe(feeds.url('/new?token='));

      await refresh();
      expect(feeds.requests.map(request => request.url)).toEqual([
        '/feed',
        '/new?token=secret',
        '/new?token=secret',
      ]);

      feeds.fail('/new?token=secret', 404);
      feeds.serve('/feed', feedXml([one, two]));
      expect(await refresh()).toMatchObject({ status: 'changed', added: 1 });
      expect((await show()).feed.movedTo).toBeUndefined();
    });
  });

  it('sends secret headers only to the host of the show', async () => {
    const other = await FeedServer.start();
    other.serve('/feed', feedXml([one]));
    feeds.fail('/feed', 302, { location: other.url('/feed') });
    const { refresh } = await start(
      { headers: { Authorization: 'Bearer secret' } },
      {
        backend: {
          reading: { allow: [{ host: `localhost:${other.port}` }] },
        },
      },
    );
    expect((await refresh()).status).toBe('changed');
    expect(feeds.requests[0].headers.authorization).toBe('Bearer secret');
    expect(other.requests[0].headers.authorization).toBeUndefined();
    await other.stop();
  });
});
