import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { FeedServer } from '../__testUtils__/FeedServer';
import { feedXml } from '../__testUtils__/feedXml';
import { Replica, startReplica } from '../__testUtils__/startReplica';
import { waitUntil } from '../__testUtils__/waitUntil';

const SCHEMA = 'podcast';
const SLOW_MS = 6000;

const item = (n: number) => ({ guid: `guid-${n}`, title: `Title ${n}` });

describe('the schedule of several replicas on PostgreSQL', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  let feeds: FeedServer;
  let knex: Knex;
  let atOnce = 0;
  let mostAtOnce = 0;
  const replicas: Replica[] = [];

  const start = () =>
    startReplica({
      knex,
      podcast: {
        schedule: { frequency: { hours: 1 }, timeout: { minutes: 10 } },
        shows: { radio: { url: feeds.url('/feed') } },
      },
    });

  const table = (name: string) => knex.withSchema(SCHEMA).table(name);

  const task = () =>
    table('backstage_backend_tasks__tasks').where(
      'id',
      'podcast-refresh-radio',
    );

  /** Makes the task due, as if an hour had passed. */
  const makeDue = () =>
    task().update({
      next_run_start_at: knex.raw("now() - interval '1 second'"),
    });

  /** Waits for the current run to end, and starts the next one. */
  async function tick() {
    await waitUntil(
      async () => (await task().first())?.current_run_ticket === null,
    );
    await makeDue();
  }

  /** Serves a feed with some episodes, after a delay. */
  function serve(count: number, afterMs: number) {
    const items = Array.from({ length: count }, (_, n) => item(n));
    feeds.on('/feed', (_request, response) => {
      atOnce += 1;
      mostAtOnce = Math.max(mostAtOnce, atOnce);
      setTimeout(() => {
        atOnce -= 1;
        response.end(feedXml(items));
      }, afterMs);
    });
  }

  const recorded = async () =>
    Number((await table('refreshes').count({ count: '*' }).first())!.count);

  const episodes = async (replica: Replica) =>
    (await replica.fetch('/episodes')).body.totalItems;

  beforeAll(async () => {
    feeds = await FeedServer.start();
    knex = await databases.init('POSTGRES_18');
  }, 60_000);

  afterAll(async () => {
    await Promise.all(replicas.map(replica => replica.kill()));
    await feeds?.stop();
  });

  it('continues with the other replicas after one is killed during its run', async () => {
    const asked = new Promise<void>(resolve => {
      feeds.on('/feed', () => resolve());
    });
    const first = await start();
    await asked;
    await first.kill();
    expect(await recorded()).toBe(0);

    serve(1, 0);
    replicas.push(...(await Promise.all([start(), start(), start()])));
    // As if the run of the killed replica had timed out.
    await table('shows').update({ lease_until_ms: Date.now() - 1 });
    await task().update({
      current_run_ticket: null,
      current_run_started_at: null,
      current_run_expires_at: null,
    });
    await tick();
    await waitUntil(async () => (await recorded()) === 1);
    for (const replica of replicas) {
      expect(await episodes(replica)).toBe(1);
    }
  }, 240_000);

  it('refreshes a feed once per run, on whichever replica is first', async () => {
    feeds.requests.length = 0;
    const before = await recorded();
    for (let turn = 1; turn <= 3; turn += 1) {
      serve(1 + turn, 0);
      await tick();
      await waitUntil(async () => (await recorded()) === before + turn);
      expect(feeds.requests).toHaveLength(turn);
      expect(await episodes(replicas[turn - 1])).toBe(1 + turn);
    }
  }, 240_000);

  it('refreshes a feed on one replica at a time, even if it takes longer than the interval', async () => {
    feeds.requests.length = 0;
    mostAtOnce = 0;
    const before = await recorded();
    // Long enough for all replicas to look for work more than once.
    serve(7, SLOW_MS);
    await tick();
    await waitUntil(() => feeds.requests.length === 1);
    await makeDue();
    await waitUntil(async () => (await recorded()) > before);
    await tick();
    await waitUntil(async () => (await recorded()) === before + 2);
    expect(feeds.requests).toHaveLength(2);
    expect(mostAtOnce).toBe(1);
    expect(await episodes(replicas[0])).toBe(7);
  }, 240_000);
});
