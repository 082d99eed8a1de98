import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { FeedServer } from '../__testUtils__/FeedServer';
import { feedXml } from '../__testUtils__/feedXml';
import { Replica, startReplica } from '../__testUtils__/startReplica';

const SCHEMA = 'podcast';

const items = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => ({
    guid: `guid-${from + n}`,
    // What all episodes say would be no topic.
    title: (from + n) % 10 === 0 ? `A ship, ${from + n}` : `Title ${from + n}`,
    notes: `<p>${from === 0 ? 'before' : 'after'}</p>`,
  }));

describe('replicas, as processes on PostgreSQL', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  let feeds: FeedServer;
  let knex: Knex;
  const replicas: Replica[] = [];

  beforeAll(async () => {
    feeds = await FeedServer.start();
    knex = await databases.init('POSTGRES_18');
    const podcast = {
      // The tests say when.
      schedule: { frequency: { trigger: 'manual' }, timeout: { minutes: 1 } },
      shows: { radio: { url: feeds.url('/feed') } },
      topics: {
        defaults: false,
        items: { ships: { title: 'Ships', phrases: ['ship'] } },
      },
    };
    // The first one makes the tables.
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

  const leaseRunsOut = () =>
    knex
      .withSchema(SCHEMA)
      .table('shows')
      .update({ lease_until_ms: Date.now() - 1 });

  it('let nobody in without a token', async () => {
    const { status, body } = await replicas[0].fetch('/shows', { token: null });
    expect(status).toBe(401);
    expect(body.items).toBeUndefined();
  });

  it('read a feed once when all are asked to at the same time', async () => {
    feeds.on('/feed', (_request, response) => {
      setTimeout(() => response.end(feedXml(items(0, 50))), 500);
    });
    const answers = await Promise.all(
      replicas.map(replica => replica.refresh('radio')),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(feeds.requests).toHaveLength(1);
    for (const replica of replicas) {
      expect(await all(replica)).toBe(50);
    }
  });

  it('serve all of the old until all of the new is there, even if one is killed while it writes', async () => {
    feeds.serve('/feed', feedXml(items(20, 80)));
    // What is written last has to wait.
    const blocker = await knex.transaction();
    await blocker.raw(`lock table ${SCHEMA}.refreshes in exclusive mode`);
    const refresh = replicas[0].refresh('radio').catch(() => 'killed');
    for (;;) {
      const { rows } = await knex.raw(
        'select 1 from pg_locks where not granted and relation = ?::regclass',
        [`${SCHEMA}.refreshes`],
      );
      if (rows.length > 0) {
        break;
      }
      await new Promise(resolve => setTimeout(resolve, 20));
    }
    expect(await all(replicas[1])).toBe(50);

    await replicas[0].kill();
    expect(await refresh).toBe('killed');
    await blocker.rollback();
    expect(await all(replicas[1])).toBe(50);
    expect(await all(replicas[1], 'q=after')).toBe(0);
    expect(await all(replicas[1], 'topic=ships')).toBe(5);
    expect((await replicas[1].refresh('radio')).status).toBe(409);

    await leaseRunsOut();
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

  it('take over from one that is killed while it waits for a feed', async () => {
    const asked = new Promise<void>(resolve => {
      feeds.on('/feed', () => resolve());
    });
    const refresh = replicas[1].refresh('radio').catch(() => 'killed');
    await asked;
    await replicas[1].kill();
    expect(await refresh).toBe('killed');

    feeds.serve('/feed', feedXml(items(20, 81)));
    await leaseRunsOut();
    expect((await replicas[2].refresh('radio')).body).toMatchObject({
      added: 1,
    });
    expect(await all(replicas[2])).toBe(81);
  });
});
