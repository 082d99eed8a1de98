import { ServerResponse } from 'node:http';
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
import { waitUntil } from '../__testUtils__/waitUntil';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('restarts on %s', id => {
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

  /** Stops the running backend, and starts another one with the same database. */
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

  it('find topics again when the rules have changed, without reading the feed', async () => {
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

  it('hide shows that are no longer configured, and show them again', async () => {
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

  it('read a fallback again only if its file has changed', async () => {
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

  it('and replicas read a feed once for simultaneous requests', async () => {
    const requested = new Promise<ServerResponse>(resolve => {
      feeds.on('/feed', (_request, response) => resolve(response));
    });
    const shows = { radio: { url: feeds.url('/feed') } };
    const replica = await restart({ shows });
    const other = await startPodcastBackend({ knex, podcast: { shows } });
    try {
      let conflicts = 0;
      const refreshes = [replica, other, replica, other].map(
        async ({ api }) => {
          const answer = await api.post('/shows/radio/refresh');
          conflicts += answer.status === 409 ? 1 : 0;
          return answer;
        },
      );
      // The feed is only sent after all have tried.
      const response = await requested;
      await waitUntil(() => conflicts === 3);
      response.end(feedXml([{ guid: 'a', title: 'One' }]));
      const answers = await Promise.all(refreshes);
      expect(answers.map(({ status }) => status).sort()).toEqual([
        200, 409, 409, 409,
      ]);
      expect(feeds.requests).toHaveLength(1);
      expect(await getTitles(other)).toEqual(['One']);
    } finally {
      await other.stop();
    }
  });

  it('continue after a replica was killed during a refresh', async () => {
    feeds.serve('/feed', feedXml([{ guid: 'a', title: 'One' }]));
    const shows = { radio: { url: feeds.url('/feed') } };
    const { api, runSchedule } = await restart({ shows });
    await runSchedule('radio');
    await knex('shows').update({
      lease_token: 'killed',
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
