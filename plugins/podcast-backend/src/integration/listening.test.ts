import {
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import { FeedServer } from '../__testUtils__/FeedServer';
import { feedXml } from '../__testUtils__/feedXml';
import { violations } from '../__testUtils__/responseSchema';
import {
  PodcastBackend,
  startPodcastBackend,
} from '../__testUtils__/startPodcastBackend';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const ada = mockCredentials.user.header('user:default/ada');
const bob = mockCredentials.user.header('user:default/bob');

describe.each(databases.eachSupportedId())(
  'listening data over HTTP on %s',
  databaseId => {
    let feeds: FeedServer;
    let backend: PodcastBackend;
    let ids: string[];
    let knex: Knex;

    async function start(
      podcast: JsonObject = {},
      options: Partial<Parameters<typeof startPodcastBackend>[0]> = {},
    ) {
      feeds = await FeedServer.start();
      feeds.serve(
        '/feed',
        feedXml(
          [3, 2, 1].map(day => ({
            guid: `guid-${day}`,
            title: `Day ${day}`,
            pubDate: `Mon, 0${day} Jan 2024 10:00:00 GMT`,
          })),
        ),
      );
      knex = await databases.init(databaseId);
      backend = await startPodcastBackend({
        knex,
        podcast: { shows: { radio: { url: feeds.url('/feed') } }, ...podcast },
        ...options,
      });
      await backend.runSchedule('radio');
      const { body } = await backend.api
        .get('/episodes')
        .set('Authorization', mockCredentials.service.header());
      ids = (body.items ?? []).map(({ id }: { id: string }) => id);
    }

    afterEach(async () => {
      await backend?.stop();
      await feeds?.stop();
    });

    const save = (user: string, id: string, update: object) =>
      backend.api
        .put(`/me/episodes/${id}`)
        .set('Authorization', user)
        .send({ revision: 0, ...update });
    const list = async (user: string, query = '') => {
      const response = await backend.api
        .get(`/me/episodes${query}`)
        .set('Authorization', user);
      expect(
        violations('get', '/me/episodes', response.status, response.body),
      ).toEqual([]);
      return response.body.items;
    };

    it('is separate for each user', async () => {
      await start();
      const saved = await save(ada, ids[0], {
        positionSeconds: 5.5,
        durationSeconds: 60,
      });
      expect(saved.status).toBe(200);
      expect(
        violations('put', '/me/episodes/{episodeId}', 200, saved.body),
      ).toEqual([]);
      await save(ada, ids[1], { saved: true });
      await save(bob, ids[2], { finished: true });

      expect(await list(ada, '?state=in-progress&include=episode')).toEqual([
        expect.objectContaining({
          episodeId: ids[0],
          positionSeconds: 5.5,
          episode: expect.objectContaining({ title: 'Day 3' }),
        }),
      ]);
      expect(await list(ada)).toHaveLength(2);
      expect(await list(bob)).toHaveLength(1);

      const filtered = await backend.api
        .get('/episodes?listening=unplayed')
        .set('Authorization', bob);
      expect(filtered.body.totalItems).toBe(2);
      expect(filtered.headers['cache-control']).toBe('no-store');

      const page = (query: string) =>
        backend.api.get(`/episodes?${query}`).set('Authorization', ada);
      const first = await page('listening=unplayed&sort=oldest&limit=1');
      const cursor = first.body.pageInfo.nextCursor;
      const second = await page(`cursor=${cursor}`);
      expect(second.body).toMatchObject({
        items: [{ id: ids[1] }],
        totalItems: 2,
      });
      expect(second.headers['cache-control']).toBe('no-store');

      const forgotten = await backend.api
        .delete('/me')
        .set('Authorization', ada);
      expect(forgotten.status).toBe(204);
      expect(await list(ada)).toEqual([]);
      expect(await list(bob)).toHaveLength(1);
    });

    it('rejects a write based on an older state, and returns the newer one', async () => {
      await start();
      const here = await save(ada, ids[0], { positionSeconds: 3.8 });
      const { revision } = here.body;
      const elsewhere = await save(ada, ids[0], {
        positionSeconds: 40,
        revision,
      });
      expect(elsewhere.status).toBe(200);
      const stale = await save(ada, ids[0], { positionSeconds: 6.9, revision });
      expect(stale.status).toBe(409);
      expect(
        violations('put', '/me/episodes/{episodeId}', 409, stale.body),
      ).toEqual([]);
      expect(stale.body).toMatchObject({
        error: {
          name: 'ConflictError',
          message: expect.stringContaining(
            `revision ${revision} is out of date`,
          ),
        },
        current: elsewhere.body,
      });
      expect(await list(ada)).toEqual([elsewhere.body]);

      const unknown = await save(ada, ids[1], { saved: true, revision });
      expect(unknown.status).toBe(409);
      expect(unknown.body).not.toHaveProperty('current');
    });

    it('marks all episodes of a show as played', async () => {
      await start();
      const mark = (showId: string) =>
        backend.api
          .post('/me/episodes/mark-finished')
          .set('Authorization', ada)
          .send({ showId });
      expect((await mark('radio')).status).toBe(204);
      expect((await mark('no-such')).status).toBe(404);
      expect(await list(ada, '?state=finished&show=radio')).toHaveLength(3);
      expect(await list(bob)).toEqual([]);
    });

    it('requires a user', async () => {
      await start();
      const calls = [
        () => backend.api.get('/me/episodes'),
        () => backend.api.get('/episodes?listening=saved'),
        () =>
          backend.api
            .put(`/me/episodes/${ids[0]}`)
            .send({ saved: true, revision: 0 }),
        () =>
          backend.api
            .post('/me/episodes/mark-finished')
            .send({ showId: 'radio' }),
        () => backend.api.delete('/me'),
      ];
      for (const call of calls) {
        const anonymous = await call().set(
          'Authorization',
          mockCredentials.none.header(),
        );
        expect(anonymous.status).toBe(401);
        const service = await call().set(
          'Authorization',
          mockCredentials.service.header(),
        );
        expect(service.status).toBe(403);
      }
    });

    it('rejects invalid writes with a message', async () => {
      await start();
      const unknown = await save(ada, 'no-such', { saved: true });
      expect(unknown.status).toBe(404);
      for (const [update, name] of [
        [{ positionSeconds: -1 }, 'positionSeconds'],
        [{ finished: 'yes' }, 'finished'],
        [{ revision: 'latest' }, 'revision'],
        [{ revision: -1 }, 'revision'],
        [{ revision: 1e308 }, 'revision'],
        [{ revision: undefined }, 'revision'],
      ] as const) {
        const { status, body } = await save(ada, ids[0], update);
        expect(status).toBe(400);
        expect(body.error.message).toContain(`The field '${name}'`);
      }
      const garbled = await backend.api
        .put(`/me/episodes/${ids[0]}`)
        .set('Authorization', ada)
        .set('Content-Type', 'application/json')
        .send('{');
      expect(garbled.status).toBe(400);
      expect(await list(ada)).toEqual([]);
    });

    it('deletes old data, after a year by default', async () => {
      const day = 86_400_000;
      const changed = async (id: string, days: number) => {
        await save(ada, id, { saved: true });
        await knex('listening')
          .where('episode_id', id)
          .update({ updated_ms: Date.now() - days * day });
      };
      await start();
      await changed(ids[0], 366);
      await changed(ids[1], 364);
      await backend.runTask('podcast-listening-prune');
      expect(await list(ada)).toHaveLength(1);

      await backend.stop();
      await feeds.stop();
      await start({ listening: { keepFor: { days: 1 } } });
      await changed(ids[0], 2);
      await changed(ids[1], 0);
      await backend.runTask('podcast-listening-prune');
      expect(await list(ada)).toHaveLength(1);
    });

    it('requires the permission to read shows, except to delete', async () => {
      const permissions = mockServices.permissions.mock({
        authorize: async requests =>
          requests.map(() => ({ result: AuthorizeResult.DENY })),
      });
      await start({}, { features: [permissions.factory] });
      const listed = await backend.api
        .get('/me/episodes')
        .set('Authorization', ada);
      expect(listed.status).toBe(403);
      expect((await save(ada, 'any', { saved: true })).status).toBe(403);
      const forgotten = await backend.api
        .delete('/me')
        .set('Authorization', ada);
      expect(forgotten.status).toBe(204);
    });
  },
);
