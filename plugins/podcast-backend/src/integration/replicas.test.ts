import { ServerResponse } from 'node:http';
import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { FeedServer } from '../__testUtils__/FeedServer';
import { feedXml } from '../__testUtils__/feedXml';
import { Replica, startReplica } from '../__testUtils__/startReplica';
import { waitUntil } from '../__testUtils__/waitUntil';

const SCHEMA = 'podcast';

const items = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => ({
    guid: `guid-${from + n}`,
    // A phrase in all episodes would not count as a topic.
    title: (from + n) % 10 === 0 ? `A ship, ${from + n}` : `Title ${from + n}`,
    notes: `<p>${from === 0 ? 'before' : 'after'}</p>`,
  }));

describe('several replicas on PostgreSQL', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  let feeds: FeedServer;
  let knex: Knex;
  const replicas: Replica[] = [];

  beforeAll(async () => {
    feeds = await FeedServer.start();
    knex = await databases.init('POSTGRES_18');
    const podcast = {
      // Only when a test asks for it.
      schedule: { frequency: { trigger: 'manual' }, timeout: { minutes: 1 } },
      shows: { radio: { url: feeds.url('/feed') } },
      topics: {
        defaults: false,
        items: { ships: { title: 'Ships', phrases: ['ship'] } },
      },
    };
    // The first one creates the tables.
    replicas.push(await startReplica({ knex, podcast }));
    replicas.push(
      ...(await Promise.all([
        startReplica({ knex, podcast }),
        startReplica({ knex, podcast }),
      ])),
    );
  }, 180_000);

  afterAll(async () => {
    await Promise.all(replicas.map(replica => replica.kill()));
    await feeds?.stop();
  });

  const all = async (replica: Replica, query = '') => {
    const { body } = await replica.fetch(`/episodes?limit=200&${query}`);
    expect(body.items).toHaveLength(body.totalItems);
    return body.totalItems as number;
  };

  const expireLease = () =>
    knex
      .withSchema(SCHEMA)
      .table('shows')
      .update({ lease_until_ms: Date.now() - 1 });

  it('reject requests without a token', async () => {
    const { status, body } = await replicas[0].fetch('/shows', { token: null });
    expect(status).toBe(401);
    expect(body.items).toBeUndefined();
  });

  it('refresh a feed once when all are asked to at the same time', async () => {
    const asked = new Promise<ServerResponse>(resolve => {
      feeds.on('/feed', (_request, response) => resolve(response));
    });
    let conflicts = 0;
    const refreshes = replicas.map(async replica => {
      const answer = await replica.refresh('radio');
      if (answer.status === 409) conflicts += 1;
      return answer;
    });
    // The feed answers only after all replicas have tried.
    const response = await asked;
    await waitUntil(() => conflicts === 2);
    response.end(feedXml(items(0, 50)));
    const answers = await Promise.all(refreshes);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(feeds.requests).toHaveLength(1);
    for (const replica of replicas) {
      expect(await all(replica)).toBe(50);
    }
  });

  it('serve all old episodes until all new ones are saved, even if one replica is killed while it writes', async () => {
    feeds.serve('/feed', feedXml(items(20, 80)));
    // Blocks the last write of the refresh.
    const blocker = await knex.transaction();
    await blocker.raw(`lock table ${SCHEMA}.refreshes in exclusive mode`);
    const refresh = replicas[0].refresh('radio').catch(() => 'killed');
    await waitUntil(async () => {
      const { rows } = await knex.raw(
        'select 1 from pg_locks where not granted and relation = ?::regclass',
        [`${SCHEMA}.refreshes`],
      );
      return rows.length > 0;
    });
    expect(await all(replicas[1])).toBe(50);

    await replicas[0].kill();
    expect(await refresh).toBe('killed');
    await blocker.rollback();
    expect(await all(replicas[1])).toBe(50);
    expect(await all(replicas[1], 'q=after')).toBe(0);
    expect(await all(replicas[1], 'topic=ships')).toBe(5);
    expect((await replicas[1].refresh('radio')).status).toBe(409);

    await expireLease();
    expect((await replicas[1].refresh('radio')).body).toMatchObject({
      status: 'changed',
      added: 30,
      changed: 30,
      removed: 20,
    });
    expect(await all(replicas[2])).toBe(80);
    expect(await all(replicas[2], 'q=after')).toBe(60);
    expect(await all(replicas[2], 'topic=ships')).toBe(8);
  });

  it('take over from a replica that is killed while it waits for a feed', async () => {
    const asked = new Promise<void>(resolve => {
      feeds.on('/feed', () => resolve());
    });
    const refresh = replicas[1].refresh('radio').catch(() => 'killed');
    await asked;
    await replicas[1].kill();
    expect(await refresh).toBe('killed');

    feeds.serve('/feed', feedXml(items(20, 81)));
    await expireLease();
    expect((await replicas[2].refresh('radio')).body).toMatchObject({
      added: 1,
    });
    expect(await all(replicas[2])).toBe(81);
  });
});
