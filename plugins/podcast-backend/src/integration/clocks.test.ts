import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { FeedServer } from '../__testUtils__/FeedServer';
import { setClock } from '../__testUtils__/setClock';
import { feedXml } from '../__testUtils__/feedXml';
import {
  PodcastBackend,
  startPodcastBackend,
} from '../__testUtils__/startPodcastBackend';
import { getDatabaseTime } from '../database';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const wrongClocks: Array<[what: string, aheadMs: () => number]> = [
  ['a day ahead', () => DAY],
  ['a day behind', () => -DAY],
  ['in 2031', () => Date.parse('2031-07-01T00:00:00Z') - Date.now()],
];

const aheadOnly = wrongClocks.filter(([, aheadMs]) => aheadMs() > 0);

const items = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    guid: `guid-${n}`,
    title: `Title ${n}`,
    pubDate: 'Mon, 05 Jan 2026 10:00:00 GMT',
    extra:
      n === 0
        ? '<podcast:chapters url="/chapters" type="application/json+chapters"/>'
        : '',
  }));

describe.each(databases.eachSupportedId())('wrong clocks on %s', id => {
  let feeds: FeedServer;
  let knex: Knex;
  let backend: PodcastBackend;

  const refresh = () => backend.api.post('/shows/radio/refresh');

  beforeEach(async () => {
    feeds = await FeedServer.start();
    knex = await databases.init(id);
    feeds.serve('/feed', feedXml(items(12)));
    serveChapters('First');
    backend = await startPodcastBackend({
      knex,
      podcast: {
        shows: { radio: { url: feeds.url('/feed') } },
        removedEpisodes: { keepFor: { days: 30 } },
        schedule: { frequency: { hours: 1 }, timeout: { minutes: 10 } },
      },
    });
    await refresh();
  });

  afterEach(async () => {
    jest.useRealTimers();
    await backend.stop();
    await feeds.stop();
  });

  function serveChapters(title: string) {
    feeds.serve(
      '/chapters',
      JSON.stringify({ version: '1.2.0', chapters: [{ startTime: 0, title }] }),
      { 'content-type': 'application/json+chapters' },
    );
  }

  const feed = async () => (await backend.api.get('/shows/radio')).body.feed;
  const tick = () => backend.runSchedule('radio');
  const readings = () =>
    feeds.requests.filter(({ url }) => url === '/feed').length;

  const firstEpisode = async () =>
    (await knex('episodes').where('guid', 'guid-0').first('id')).id;
  const chapter = async () =>
    (await backend.api.get(`/episodes/${await firstEpisode()}/chapters`)).body
      .items?.[0].title;

  const iso = (ms: number) => new Date(ms).toISOString();

  describe.each(wrongClocks)(
    'a time from a clock that was %s',
    (_what, aheadMs) => {
      it('does not block refreshes of a show, including “Refresh now”', async () => {
        await knex('shows').update({
          lease_token: 'of the dead',
          lease_until_ms: Date.now() + aheadMs() + 30 * SECOND,
        });
        feeds.serve('/feed', feedXml(items(13)));
        const { status, body } = await refresh();
        expect([status, body.added]).toEqual([200, 1]);
      });

      it('does not block reading chapters', async () => {
        expect(await chapter()).toBe('First');
        await knex('documents').update({
          checked_ms: Date.now() - 2 * DAY,
          lease_token: 'of the dead',
          lease_until_ms: Date.now() + aheadMs() + 60 * SECOND,
        });
        serveChapters('Second');
        expect(await chapter()).toBe('Second');
      });

      it('does not delay the next refresh', async () => {
        await knex('shows').update({
          last_attempt_at: iso(Date.now() + aheadMs()),
          next_attempt_ms: Date.now() + aheadMs() + HOUR,
        });
        await tick();
        expect(readings()).toBe(2);
      });

      it('does not delay the next attempt to read chapters', async () => {
        feeds.fail('/chapters', 500);
        expect(await chapter()).toBeUndefined();
        await knex('documents').update({
          retry_ms: Date.now() + aheadMs() + 60 * SECOND,
        });
        serveChapters('Second');
        expect(await chapter()).toBe('Second');
      });
    },
  );

  describe.each(aheadOnly)(
    'a time from a clock that was %s',
    (_what, aheadMs) => {
      it('is not shown as the time of the next refresh', async () => {
        await knex('shows').update({
          last_attempt_at: iso(Date.now() + aheadMs()),
          next_attempt_ms: Date.now() + aheadMs() + HOUR,
        });
        expect((await feed()).nextAttemptAt).toBeUndefined();
      });

      it('does not keep chapters current for longer than a day', async () => {
        expect(await chapter()).toBe('First');
        await knex('documents').update({ checked_ms: Date.now() + aheadMs() });
        serveChapters('Second');
        expect(await chapter()).toBe('Second');
      });

      it('does not keep missing episodes forever', async () => {
        feeds.serve('/feed', feedXml(items(2)));
        await refresh();
        await knex('shows').update({
          shrunk_since: iso(Date.now() + aheadMs()),
        });
        await refresh();
        const { shrunkSince } = await feed();
        expect(Date.now() - Date.parse(shrunkSince)).toBeLessThan(HOUR);
        await knex('shows').update({
          shrunk_since: iso(Date.now() - 1.1 * DAY),
        });
        expect((await refresh()).body.removed).toBe(10);
      });
    },
  );

  describe.each(wrongClocks)(
    'a process whose clock is %s',
    (_what, aheadMs) => {
      it('stores times of the database, and waits as long as hosts ask', async () => {
        feeds.fail('/feed', 503, { 'retry-after': '7200' });
        setClock(Date.now() + aheadMs());
        await refresh();
        await tick();
        expect(readings()).toBe(2);
        jest.useRealTimers();

        const { lastAttemptAt, lastError, nextAttemptAt } = await feed();
        const now = await getDatabaseTime(knex);
        const [latest] = (await backend.api.get('/shows/radio/refreshes')).body
          .items;
        for (const time of [lastAttemptAt, lastError.at, latest.endedAt]) {
          expect(Math.abs(Date.parse(time) - now)).toBeLessThan(20 * SECOND);
        }
        const wait = Date.parse(nextAttemptAt) - now;
        expect(Math.abs(wait - 2 * HOUR)).toBeLessThan(20 * SECOND);
        await tick();
        expect(readings()).toBe(2);
        expect((await refresh()).status).toBe(200);
      });

      it('takes leases of the usual duration', async () => {
        setClock(Date.now() + aheadMs());
        let leaseMs = 0;
        feeds.on('/feed', async (_request, response) => {
          const { lease_until_ms: until } = await knex('shows').first();
          leaseMs = Number(until) - (await getDatabaseTime(knex));
          response.writeHead(200).end(feedXml(items(12)));
        });
        await refresh();
        expect(leaseMs).toBeGreaterThan(0);
        expect(leaseMs).toBeLessThanOrEqual(30 * SECOND);
      });

      it('deletes nothing too early', async () => {
        feeds.serve('/feed', feedXml(items(11)));
        await refresh();
        const episodeId = await firstEpisode();
        await knex('listening').insert({
          user_ref: 'user:default/ann',
          episode_id: episodeId,
          position: 5,
          finished: false,
          saved: false,
          updated_ms: Date.now(),
        });
        setClock(Date.now() + aheadMs());
        await refresh();
        await backend.runTask('podcast-listening-prune');
        jest.useRealTimers();
        expect(await knex('episodes')).toHaveLength(12);
        expect(await knex('listening')).toHaveLength(1);
      });

      it('keeps the episodes of a feed that has just shrunk', async () => {
        feeds.serve('/feed', feedXml(items(2)));
        await refresh();
        setClock(Date.now() + aheadMs());
        expect((await refresh()).body.removed).toBe(0);
      });
    },
  );
});
