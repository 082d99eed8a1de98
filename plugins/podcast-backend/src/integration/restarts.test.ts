import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestDatabases } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import { FeedServer } from '../__testUtils__/FeedServer';
import { feedXml } from '../__testUtils__/feedXml';
import {
  PodcastBackend,
  startPodcastBackend,
} from '../__testUtils__/startPodcastBackend';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('over restarts, on %s,', id => {
  let feeds: FeedServer;
  let knex: Knex;
  let backend: PodcastBackend | undefined;

  beforeEach(async () => {
    feeds = await FeedServer.start();
    knex = await databases.init(id);
  });

  afterEach(async () => {
    await backend?.stop();
    await feeds.stop();
  });

  /** Stops the backend that runs and starts another one with the same database. */
  async function restart(podcast: JsonObject) {
    await backend?.stop();
    backend = await startPodcastBackend({ knex, podcast });
    return backend;
  }

  const getTitles = async ({ api }: PodcastBackend, query = '') =>
    (await api.get(`/episodes?sort=title&${query}`)).body.items.map(
      (item: { title: string }) => item.title,
    );

  const topic = (phrase: string) => ({
    defaults: false,
    items: { things: { title: 'Things', phrases: [phrase] } },
  });

  it('finds topics anew when the rules change, without reading the feed', async () => {
    feeds.serve(
      '/feed',
      feedXml([
        { guid: 'a', title: 'A ship' },
        { guid: 'b', title: 'A train' },
      ]),
    );
    const shows = { radio: { url: feeds.url('/feed') } };
    const first = await restart({ shows, topics: topic('ship') });
    await first.runSchedule('radio');
    expect(await getTitles(first, 'topic=things')).toEqual(['A ship']);

    const second = await restart({ shows, topics: topic('train') });
    expect(await getTitles(second, 'topic=things')).toEqual(['A train']);
    expect(feeds.requests).toHaveLength(1);
  });

  it('does not serve shows that are configured no more, and serves them again', async () => {
    feeds.serve('/feed', feedXml([{ guid: 'a', title: 'One' }]));
    const url = feeds.url('/feed');
    const both = await restart({ shows: { radio: { url }, other: { url } } });
    await both.runSchedule('radio');
    await both.runSchedule('other');
    expect(await getTitles(both)).toEqual(['One', 'One']);
    const { id: episodeId } = (await both.api.get('/episodes?show=other')).body
      .items[0];

    const one = await restart({ shows: { radio: { url } } });
    expect(await getTitles(one)).toEqual(['One']);
    expect((await one.api.get(`/episodes/${episodeId}`)).status).toBe(404);
    expect((await one.api.get('/shows/other')).status).toBe(404);
    expect((await one.api.get('/shows')).body.items).toHaveLength(1);

    const again = await restart({ shows: { other: { url } } });
    expect(await getTitles(again)).toEqual(['One']);
  });

  it('reads a fallback again only when its file has changed', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'podcast-fallback-'));
    const file = join(directory, 'copy.xml');
    const podcast = {
      shows: { radio: { url: feeds.url('/feed'), fallback: { file } } },
    };
    await writeFile(file, feedXml([{ guid: 'a', title: 'One' }]));
    const changedAt = async ({ api }: PodcastBackend) =>
      (await api.get('/shows/radio')).body.feed.lastChangedAt;

    const before = await changedAt(await restart(podcast));
    expect(await changedAt(await restart(podcast))).toBe(before);

    await writeFile(file, feedXml([{ guid: 'b', title: 'Two' }]));
    const changed = await restart(podcast);
    expect(await getTitles(changed)).toEqual(['Two']);

    feeds.serve('/feed', feedXml([{ guid: 'c', title: 'Three' }]));
    await changed.runSchedule('radio');
    await writeFile(file, feedXml([{ guid: 'd', title: 'Four' }]));
    expect(await getTitles(await restart(podcast))).toEqual(['Three']);
    await rm(directory, { recursive: true, force: true });
  });

  it('reads a feed once when several replicas are asked to at the same time', async () => {
    feeds.on('/feed', (_request, response) => {
      setTimeout(() => {
        response.end(feedXml([{ guid: 'a', title: 'One' }]));
      }, 300);
    });
    const shows = { radio: { url: feeds.url('/feed') } };
    const replica = await restart({ shows });
    const other = await startPodcastBackend({ knex, podcast: { shows } });
    try {
      const answers = await Promise.all(
        [replica, other, replica, other].map(({ api }) =>
          api.post('/shows/radio/refresh'),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([
        200, 409, 409, 409,
      ]);
      expect(feeds.requests).toHaveLength(1);
      expect(await getTitles(other)).toEqual(['One']);
    } finally {
      await other.stop();
    }
  });

  it('goes on when a replica died in the middle of a refresh', async () => {
    feeds.serve('/feed', feedXml([{ guid: 'a', title: 'One' }]));
    const shows = { radio: { url: feeds.url('/feed') } };
    const { api, runSchedule } = await restart({ shows });
    await runSchedule('radio');
    await knex('shows').update({
      lease_token: 'of the dead',
      lease_until_ms: Date.now() + 1000,
    });
    expect((await api.post('/shows/radio/refresh')).status).toBe(409);
    expect((await api.get('/episodes')).body.totalItems).toBe(1);

    await knex('shows').update({ lease_until_ms: Date.now() - 1 });
    feeds.serve('/feed', feedXml([{ guid: 'b', title: 'Two' }]));
    await runSchedule('radio');
    expect((await api.get('/episodes')).body.totalItems).toBe(2);
  });
});
