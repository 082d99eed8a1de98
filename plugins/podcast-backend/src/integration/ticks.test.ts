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
  let requestsNow: number;
  let maxRequestsNow: number;
  let replicas: Replica[];

  async function start(): Promise<Replica> {
    const replica = await startReplica({
      knex,
      podcast: {
        schedule: { frequency: { hours: 1 }, timeout: { minutes: 10 } },
        shows: { radio: { url: feeds.url('/feed') } },
      },
    });
    replicas.push(replica);
    return replica;
  }

  const table = (name: string) => knex.withSchema(SCHEMA).table(name);

  const countRefreshes = async () =>
    Number((await table('refreshes').count({ count: '*' }).first())!.count);

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
      requestsNow += 1;
      maxRequestsNow = Math.max(maxRequestsNow, requestsNow);
      setTimeout(() => {
        requestsNow -= 1;
        response.end(feedXml(items));
      }, afterMs);
    });
  }

  const countEpisodes = async (replica: Replica) =>
    (await replica.fetch('/episodes')).body.totalItems;

  async function prepare() {
    feeds = await FeedServer.start();
    knex = await databases.init('POSTGRES_18');
    replicas = [];
    requestsNow = 0;
    maxRequestsNow = 0;
  }

  async function tidyUp() {
    await Promise.all(replicas.map(replica => replica.kill()));
    await feeds?.stop();
  }

  describe('of which one is killed', () => {
    beforeAll(prepare, 60_000);
    afterAll(tidyUp);

    it('continues with the other replicas after one is killed during its run', async () => {
      const requested = new Promise<void>(resolve => {
        feeds.on('/feed', () => resolve());
      });
      const first = await start();
      await requested;
      await first.kill();
      expect(await countRefreshes()).toBe(0);

      serve(1, 0);
      const others = await Promise.all([start(), start(), start()]);
      // As if the run of the killed replica had timed out.
      await table('shows').update({ lease_until_ms: Date.now() - 1 });
      await task().update({
        current_run_ticket: null,
        current_run_started_at: null,
        current_run_expires_at: null,
      });
      await tick();
      await waitUntil(async () => (await countRefreshes()) === 1);
      for (const replica of others) {
        expect(await countEpisodes(replica)).toBe(1);
      }
    }, 240_000);
  });

  describe('which all run', () => {
    beforeAll(async () => {
      await prepare();
      serve(1, 0);
      await start();
      await Promise.all([start(), start()]);
      await waitUntil(async () => (await countRefreshes()) === 1);
    }, 240_000);
    afterAll(tidyUp);

    beforeEach(() => {
      feeds.requests.length = 0;
      maxRequestsNow = 0;
    });

    it('refreshes a feed once per run, on any replica', async () => {
      const before = await countRefreshes();
      for (let turn = 1; turn <= 3; turn += 1) {
        serve(1 + turn, 0);
        await tick();
        await waitUntil(async () => (await countRefreshes()) === before + turn);
        expect(feeds.requests).toHaveLength(turn);
        expect(await countEpisodes(replicas[turn - 1])).toBe(1 + turn);
      }
    }, 240_000);

    it('refreshes a feed on one replica at a time, even if it takes longer than the interval', async () => {
      const before = await countRefreshes();
      // Long enough for all replicas to check for work more than once.
      serve(7, SLOW_MS);
      await tick();
      await waitUntil(() => feeds.requests.length === 1);
      await makeDue();
      await waitUntil(async () => (await countRefreshes()) > before);
      await tick();
      await waitUntil(async () => (await countRefreshes()) === before + 2);
      expect(feeds.requests).toHaveLength(2);
      expect(maxRequestsNow).toBe(1);
      expect(await countEpisodes(replicas[0])).toBe(7);
    }, 240_000);
  });
});
