import { ServerResponse } from 'node:http';
import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { FeedServer } from '../__testUtils__/FeedServer';
import { feedXml } from '../__testUtils__/feedXml';
import { Replica, startReplica } from '../__testUtils__/startReplica';
import { waitUntil } from '../__testUtils__/waitUntil';

const SCHEMA = 'podcast';

const items = (from: number, to: number, notes: string) =>
  Array.from({ length: to - from }, (_, n) => ({
    guid: `guid-${from + n}`,
    // A phrase in all episodes would not count as a topic.
    title: (from + n) % 10 === 0 ? `A ship, ${from + n}` : `Title ${from + n}`,
    notes: `<p>${notes}</p>`,
  }));

/** Each test has its own show, so that no test depends on another. */
const shows = ['simultaneous', 'writing', 'waiting'];

describe('several replicas on PostgreSQL', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  let feeds: FeedServer;
  let knex: Knex;
  let replicas: Replica[] = [];

  const start = () =>
    startReplica({
      knex,
      podcast: {
        // Feeds are refreshed only on request.
        schedule: { frequency: { trigger: 'manual' }, timeout: { minutes: 1 } },
        shows: Object.fromEntries(
          shows.map(id => [id, { url: feeds.url(`/${id}`) }]),
        ),
        topics: {
          defaults: false,
          items: { ships: { title: 'Ships', phrases: ['ship'] } },
        },
      },
    });

  beforeAll(async () => {
    feeds = await FeedServer.start();
    knex = await databases.init('POSTGRES_18');
    // Creates the tables.
    replicas.push(await start());
  }, 180_000);

  // Replaces replicas that the previous test has killed.
  beforeEach(async () => {
    const running = replicas.filter(({ isRunning }) => isRunning);
    const missing = Array.from({ length: 3 - running.length }, start);
    replicas = [...running, ...(await Promise.all(missing))];
  }, 180_000);

  afterAll(async () => {
    await Promise.all(replicas.map(replica => replica.kill()));
    await feeds?.stop();
  });

  const countEpisodes = async (replica: Replica, show: string, query = '') => {
    const { body } = await replica.fetch(
      `/episodes?limit=200&show=${show}&${query}`,
    );
    expect(body.items).toHaveLength(body.totalItems);
    return body.totalItems as number;
  };

  const expireLease = (show: string) =>
    knex
      .withSchema(SCHEMA)
      .table('shows')
      .where('id', show)
      .update({ lease_until_ms: Date.now() - 1 });

  it('reject requests without a token', async () => {
    const { status, body } = await replicas[0].fetch('/shows', { token: null });
    expect(status).toBe(401);
    expect(body.items).toBeUndefined();
  });

  it('refresh a feed once for simultaneous requests', async () => {
    const show = 'simultaneous';
    const requested = new Promise<ServerResponse>(resolve => {
      feeds.on(`/${show}`, (_request, response) => resolve(response));
    });
    let conflicts = 0;
    const refreshes = replicas.map(async replica => {
      const answer = await replica.refresh(show);
      conflicts += answer.status === 409 ? 1 : 0;
      return answer;
    });
    // The feed is only sent after all replicas have tried.
    const response = await requested;
    await waitUntil(() => conflicts === 2);
    response.end(feedXml(items(0, 50, 'before')));
    const answers = await Promise.all(refreshes);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(feeds.requests.filter(({ url }) => url === `/${show}`)).toHaveLength(
      1,
    );
    for (const replica of replicas) {
      expect(await countEpisodes(replica, show)).toBe(50);
    }
  });

  it('serve all old episodes until all new ones are saved, even if one replica is killed while it writes', async () => {
    const show = 'writing';
    const [first, second, third] = replicas;
    feeds.serve(`/${show}`, feedXml(items(0, 50, 'before')));
    expect((await first.refresh(show)).body.added).toBe(50);

    feeds.serve(`/${show}`, feedXml(items(20, 80, 'after')));
    // Blocks the last write of the refresh.
    const blocker = await knex.transaction();
    await blocker.raw(`lock table ${SCHEMA}.refreshes in exclusive mode`);
    const refresh = first.refresh(show).catch(() => 'killed');
    await waitUntil(async () => {
      const { rows } = await knex.raw(
        'select 1 from pg_locks where not granted and relation = ?::regclass',
        [`${SCHEMA}.refreshes`],
      );
      return rows.length > 0;
    });
    expect(await countEpisodes(second, show)).toBe(50);

    await first.kill();
    expect(await refresh).toBe('killed');
    await blocker.rollback();
    expect(await countEpisodes(second, show)).toBe(50);
    expect(await countEpisodes(second, show, 'q=after')).toBe(0);
    expect(await countEpisodes(second, show, 'topic=ships')).toBe(5);
    expect((await second.refresh(show)).status).toBe(409);

    await expireLease(show);
    expect((await second.refresh(show)).body).toMatchObject({
      status: 'changed',
      added: 30,
      changed: 30,
      removed: 20,
    });
    expect(await countEpisodes(third, show)).toBe(80);
    expect(await countEpisodes(third, show, 'q=after')).toBe(60);
    expect(await countEpisodes(third, show, 'topic=ships')).toBe(8);
  });

  it('take over from a replica that is killed while it waits for a feed', async () => {
    const show = 'waiting';
    const [first, second] = replicas;
    feeds.serve(`/${show}`, feedXml(items(0, 80, 'before')));
    expect((await second.refresh(show)).body.added).toBe(80);

    const requested = new Promise<void>(resolve => {
      feeds.on(`/${show}`, () => resolve());
    });
    const refresh = first.refresh(show).catch(() => 'killed');
    await requested;
    await first.kill();
    expect(await refresh).toBe('killed');

    feeds.serve(`/${show}`, feedXml(items(0, 81, 'before')));
    await expireLease(show);
    expect((await second.refresh(show)).body).toMatchObject({ added: 1 });
    expect(await countEpisodes(second, show)).toBe(81);
  });
});
