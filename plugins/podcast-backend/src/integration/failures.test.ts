import { createBackendModule } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import {
  podcastTopicMatchersExtensionPoint,
  TopicMatcher,
} from '@nerdout/backstage-plugin-podcast-node';
import { Knex } from 'knex';
import { FeedServer } from '../__testUtils__/FeedServer';
import { feedXml } from '../__testUtils__/feedXml';
import {
  PodcastBackend,
  startPodcastBackend,
} from '../__testUtils__/startPodcastBackend';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

/** Words of SQL. */
const SQL = /insert|update|select|transaction|constraint|sqlite|relation|\$1/i;

const many = (count: number) =>
  feedXml(
    Array.from({ length: count }, (_, n) => ({
      guid: `many-${n}`,
      title: `Many ${n}`,
      notes: `<p>${`Sentence ${n} about it. `.repeat(100)}</p>`,
    })),
  );

describe.each(databases.eachSupportedId())('internal failures on %s', id => {
  let feeds: FeedServer;
  let knex: Knex;
  let backend: PodcastBackend | undefined;

  beforeEach(async () => {
    feeds = await FeedServer.start();
    knex = await databases.init(id);
    feeds.serve('/feed', feedXml([{ guid: 'a', title: 'One' }]));
  });

  afterEach(async () => {
    await backend?.stop();
    await feeds.stop();
  });

  async function start(matcher?: TopicMatcher) {
    backend = await startPodcastBackend({
      knex,
      podcast: {
        shows: { radio: { url: feeds.url('/feed') } },
        topics: {
          defaults: false,
          items: { x: { title: 'X', phrases: ['nothing has it'] } },
        },
      },
      features: matcher
        ? [
            createBackendModule({
              pluginId: 'podcast',
              moduleId: 'test',
              register(env) {
                env.registerInit({
                  deps: { matchers: podcastTopicMatchersExtensionPoint },
                  async init({ matchers }) {
                    matchers.addTopicMatcher(matcher);
                  },
                });
              },
            }),
          ]
        : [],
    });
    return backend;
  }

  const refresh = () => backend!.api.post('/shows/radio/refresh');
  const feed = async () => (await backend!.api.get('/shows/radio')).body.feed;
  const history = async () =>
    (await backend!.api.get('/shows/radio/refreshes')).body.items;
  const titles = async () =>
    (await backend!.api.get('/episodes?sort=title')).body.items.map(
      (item: { title: string }) => item.title,
    );

  it('of the database are recorded without SQL, with a back-off', async () => {
    await start();
    await refresh();
    await knex.schema.renameTable('episode_people', 'episode_people_away');
    feeds.serve('/feed', feedXml([{ guid: 'b', title: 'Two' }]));

    const { status, body } = await refresh();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'failed',
      error:
        'Could not save the feed: the database failed; see the log of the backend for details',
    });
    expect(JSON.stringify(body)).not.toMatch(SQL);
    await refresh();
    expect(await feed()).toMatchObject({
      servedFrom: 'feed',
      failures: 2,
      lastError: { message: body.error },
      nextAttemptAt: expect.any(String),
    });
    expect(await history()).toMatchObject([
      { status: 'failed', error: body.error },
      { status: 'failed', error: body.error },
      { status: 'changed' },
    ]);
    expect(await titles()).toEqual(['One']);

    await knex.schema.renameTable('episode_people_away', 'episode_people');
    expect((await refresh()).body).toMatchObject({ status: 'changed' });
    const { failures, lastError } = await feed();
    expect({ failures, lastError }).toEqual({ failures: 0 });
  });

  it('of topic matchers are warnings, keep stored topics, and are retried', async () => {
    let isBroken = false;
    await start({
      id: 'model',
      version: '1',
      match: async episodes => {
        if (isBroken) {
          throw new Error('no model');
        }
        return new Map(
          episodes.map(each => [
            each.id,
            [{ topicId: 'x', relevance: 1, evidence: [] }],
          ]),
        );
      },
    });
    await refresh();
    const tagged = async () =>
      (await backend!.api.get('/episodes?topic=x')).body.totalItems;
    expect(await tagged()).toBe(1);

    isBroken = true;
    feeds.serve(
      '/feed',
      feedXml([
        { guid: 'b', title: 'Two' },
        { guid: 'a', title: 'One, changed' },
      ]),
    );
    const message =
      "The topic matcher 'model' failed, so new episodes lack its topics; see the log of the backend for details";
    expect((await refresh()).body).toMatchObject({
      status: 'changed',
      added: 1,
    });
    const [latest] = await history();
    expect(latest.warnings).toContainEqual({
      code: 'topic-matcher-failed',
      message,
    });
    expect(await tagged()).toBe(1);

    await backend!.runSchedule('radio');
    expect(await feed()).toMatchObject({
      failures: 1,
      lastError: { message },
    });
    expect(await titles()).toEqual(['One, changed', 'Two']);

    isBroken = false;
    await backend!.runSchedule('radio');
    expect(await tagged()).toBe(2);
    expect(await feed()).toMatchObject({ failures: 0 });
  });

  if (id === 'SQLITE_3') {
    it('such as a full disk are recorded, and stored episodes are served', async () => {
      await start();
      await refresh();
      const [{ page_count: pages }] = await knex.raw('PRAGMA page_count');
      await knex.raw(`PRAGMA max_page_count = ${pages + 20}`);
      feeds.serve('/feed', many(200));

      const { body } = await refresh();
      expect(body).toMatchObject({
        status: 'failed',
        error:
          'Could not save the feed: the disk of the database is full; see the log of the backend for details',
      });
      expect(await feed()).toMatchObject({
        failures: 1,
        lastError: { message: body.error },
      });
      expect(await history()).toMatchObject([
        { status: 'failed', error: body.error },
        { status: 'changed' },
      ]);
      expect(await titles()).toEqual(['One']);

      await knex.raw('PRAGMA max_page_count = 100000');
      expect((await refresh()).body).toMatchObject({ added: 200 });
    });

    it('that the database cannot store are logged, with a back-off', async () => {
      await start();
      await refresh();
      await knex.raw('PRAGMA query_only = ON');
      const { status, body } = await refresh();
      expect(status).toBe(503);
      expect(body.error).toMatchObject({
        name: 'ServiceUnavailableError',
        message:
          'Could not save the feed: the database is read-only; see the log of the backend for details',
      });
      expect(JSON.stringify(body)).not.toMatch(SQL);
      await backend!.runSchedule('radio');
      await backend!.runSchedule('radio');
      expect(feeds.requests).toHaveLength(1);
      expect(await titles()).toEqual(['One']);

      await knex.raw('PRAGMA query_only = OFF');
      // Scheduled refreshes wait; “Refresh now” does not.
      await backend!.runSchedule('radio');
      expect(feeds.requests).toHaveLength(1);
      expect((await refresh()).status).toBe(200);
      await backend!.runSchedule('radio');
      expect(feeds.requests).toHaveLength(3);
    });
  }
});
