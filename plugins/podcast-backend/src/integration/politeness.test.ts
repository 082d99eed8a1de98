import { TestDatabases } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import { FeedServer } from '../__testUtils__/FeedServer';
import { feedXml } from '../__testUtils__/feedXml';
import {
  PodcastBackend,
  startPodcastBackend,
} from '../__testUtils__/startPodcastBackend';

const one = { guid: 'one', title: 'One' };
const HOUR = 3_600_000;

describe('scheduled refreshes', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let feeds: FeedServer;
  let knex: Knex;
  let backend: PodcastBackend;

  beforeEach(async () => {
    feeds = await FeedServer.start();
    knex = await databases.init('SQLITE_3');
  });

  afterEach(async () => {
    await backend?.stop();
    await feeds.stop();
  });

  async function start(podcast: JsonObject = {}, show: JsonObject = {}) {
    backend = await startPodcastBackend({
      knex,
      podcast: {
        shows: { radio: { url: feeds.url('/feed'), ...show } },
        ...podcast,
      },
    });
    const { api, runSchedule } = backend;
    return {
      tick: () => runSchedule('radio'),
      refresh: async () => (await api.post('/shows/radio/refresh')).body,
      feed: async () => (await api.get('/shows/radio')).body.feed,
      titles: async () =>
        (await api.get('/episodes?sort=title')).body.items.map(
          (item: { title: string }) => item.title,
        ),
    };
  }

  /** Moves all stored times into the past. */
  async function goBack(ms: number) {
    await knex('shows')
      .whereNotNull('next_attempt_ms')
      .update({ next_attempt_ms: knex.raw('next_attempt_ms - ?', [ms]) });
    for (const [table, column] of [
      ['shows', 'shrunk_since'],
      ['episodes', 'vanished_at'],
    ]) {
      const rows = await knex(table).whereNotNull(column).select('id', column);
      for (const row of rows) {
        await knex(table)
          .where('id', row.id)
          .update({
            [column]: new Date(Date.parse(row[column]) - ms).toISOString(),
          });
      }
    }
  }

  it('wait for Retry-After; manual ones do not', async () => {
    feeds.fail('/feed', 429, { 'retry-after': '7200' });
    const { tick, refresh, feed } = await start();
    await tick();
    await tick();
    expect(feeds.requests).toHaveLength(1);
    const wait = Date.parse((await feed()).nextAttemptAt) - Date.now();
    expect(wait / HOUR).toBeCloseTo(2, 1);

    feeds.serve('/feed', feedXml([one]));
    await goBack(1.9 * HOUR);
    await tick();
    expect(feeds.requests).toHaveLength(1);
    expect((await refresh()).status).toBe('changed');
    expect((await feed()).nextAttemptAt).toBeUndefined();
    await tick();
    expect(feeds.requests).toHaveLength(3);
  });

  it('are less and less frequent while a host fails', async () => {
    feeds.fail('/feed', 500);
    const { tick, feed } = await start();
    await tick();
    expect((await feed()).nextAttemptAt).toBeUndefined();
    await tick();
    await tick();
    expect(feeds.requests).toHaveLength(2);
    const waits = [];
    for (let failures = 3; failures <= 7; failures += 1) {
      await goBack(25 * HOUR);
      await tick();
      waits.push(Date.parse((await feed()).nextAttemptAt) - Date.now());
      expect((await feed()).failures).toBe(failures);
    }
    expect(waits[0]).toBeGreaterThan(2 * HOUR);
    expect(waits[1]).toBeGreaterThan(waits[0]);
    expect(Math.max(...waits)).toBeLessThanOrEqual(24 * HOUR);
  });

  it('wait for max-age', async () => {
    feeds.serve('/feed', feedXml([one]), { 'cache-control': 'max-age=5400' });
    const { tick } = await start();
    await tick();
    await tick();
    expect(feeds.requests).toHaveLength(1);
    await goBack(1.6 * HOUR);
    await tick();
    expect(feeds.requests).toHaveLength(2);
  });

  it('stop after 410; manual ones are still possible', async () => {
    feeds.serve('/feed', feedXml([one]));
    const { tick, refresh, feed, titles } = await start();
    await tick();
    feeds.fail('/feed', 410);
    await tick();
    await goBack(100 * HOUR);
    await tick();
    expect(feeds.requests).toHaveLength(2);
    expect(await feed()).toMatchObject({
      gone: true,
      lastError: { message: expect.stringContaining('has been removed') },
    });
    expect(await titles()).toEqual(['One']);

    feeds.serve('/feed', feedXml([one]));
    await refresh();
    expect((await feed()).gone).toBeUndefined();
    await tick();
    expect(feeds.requests).toHaveLength(4);
  });

  it('run immediately if the configured URL has changed', async () => {
    feeds.serve('/feed', feedXml([one]), {
      etag: '"of the old feed"',
      'cache-control': 'max-age=86400',
    });
    const { tick } = await start();
    await tick();
    await backend.stop();

    feeds.serve('/other', feedXml([one, { guid: 'two', title: 'Two' }]));
    const next = await start({}, { url: feeds.url('/other') });
    await next.tick();
    expect(feeds.requests[1].url).toBe('/other');
    expect(feeds.requests[1].headers['if-none-match']).toBeUndefined();
    expect(await next.titles()).toEqual(['One', 'Two']);
  });

  describe('a feed that suddenly lacks most of its episodes', () => {
    const many = Array.from({ length: 20 }, (_, n) => ({
      guid: `guid-${n}`,
      title: `Title ${n + 10}`,
    }));

    const marked = async () =>
      (await backend.api.get('/episodes?limit=100')).body.items.filter(
        (item: { removedFromFeedAt?: string }) => item.removedFromFeedAt,
      ).length;

    it('is suspicious for a day', async () => {
      feeds.serve('/feed', feedXml(many), { etag: '"1"' });
      const { tick, feed } = await start();
      await tick();
      feeds.serve('/feed', feedXml(many.slice(0, 3)), { etag: '"2"' });
      await tick();
      expect(await marked()).toBe(0);
      expect((await feed()).shrunkSince).toBeDefined();
      const { items } = (await backend.api.get('/shows/radio/refreshes')).body;
      expect(items[0]).toMatchObject({
        removed: 0,
        warnings: expect.arrayContaining([
          {
            code: 'feed-shrank',
            message: expect.stringContaining('17 of the 20 episodes'),
          },
        ]),
      });

      await goBack(23 * HOUR);
      await tick();
      expect(await marked()).toBe(0);
      await goBack(2 * HOUR);
      await tick();
      expect(await marked()).toBe(17);
      expect((await feed()).shrunkSince).toBeUndefined();
    });

    it('is normal again when the episodes are back', async () => {
      feeds.serve('/feed', feedXml(many));
      const { tick, feed } = await start();
      await tick();
      feeds.serve('/feed', feedXml(many.slice(0, 3)));
      await tick();
      feeds.serve('/feed', feedXml(many));
      await tick();
      expect(await marked()).toBe(0);
      expect((await feed()).shrunkSince).toBeUndefined();
    });
  });

  it('delete episodes that the feed has lacked for long, if configured', async () => {
    feeds.serve('/feed', feedXml([one, { guid: 'two', title: 'Two' }]));
    const { tick, titles } = await start({
      removedEpisodes: { keepFor: { days: 3 } },
    });
    await tick();
    feeds.serve('/feed', feedXml([one]), { etag: '"1"' });
    await tick();
    await goBack(48 * HOUR);
    await tick();
    expect(await titles()).toEqual(['One', 'Two']);
    await goBack(48 * HOUR);
    await tick();
    expect(await titles()).toEqual(['One']);
    expect((await backend.api.get('/shows/radio')).body.episodeCount).toBe(1);
  });
});
