import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { FeedServer } from '../__testUtils__/FeedServer';
import { feedXml } from '../__testUtils__/feedXml';
import {
  PodcastBackend,
  startPodcastBackend,
} from '../__testUtils__/startPodcastBackend';
import spec from '../schema/openapi.generated.json';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const ada = 'user:default/ada';
const bob = 'user:default/bob';

describe.each(databases.eachSupportedId())(
  'the data of a user on %s',
  databaseId => {
    let feeds: FeedServer;
    let backend: PodcastBackend;
    let knex: Knex;
    let episodeId: string;

    beforeEach(async () => {
      feeds = await FeedServer.start();
      feeds.serve(
        '/feed',
        feedXml([
          { guid: 'one', title: 'Backstage' },
          { guid: 'b', title: 'B' },
        ]),
      );
      knex = await databases.init(databaseId);
      backend = await startPodcastBackend({
        knex,
        podcast: { shows: { radio: { url: feeds.url('/feed') } } },
      });
      await backend.runSchedule('radio');
      const { body } = await backend.api.get('/episodes?topic=backstage');
      episodeId = body.items[0].id;
    });
    afterEach(async () => {
      await backend.stop();
      await feeds.stop();
    });

    const as = (user: string) =>
      ['Authorization', mockCredentials.user.header(user)] as const;
    const get = (user: string, path: string) =>
      backend.api.get(path).set(...as(user));

    /** Saves all kinds of data. */
    async function keepAll(user: string): Promise<number[]> {
      const answers = [
        await backend.api.put('/me/topics/backstage').set(...as(user)),
        await backend.api
          .put(`/me/episodes/${episodeId}`)
          .set(...as(user))
          .send({ revision: 0, positionSeconds: 43210.5 }),
        await backend.api
          .put('/me/queue')
          .set(...as(user))
          .send({ revision: 0, autoplay: false, episodeIds: [episodeId] }),
        await backend.api
          .post('/me/episodes/mark-finished')
          .set(...as(user))
          .send({ showId: 'radio' }),
      ];
      return answers.map(({ status }) => status);
    }

    it('is in no response to another user', async () => {
      expect(await keepAll(ada)).toEqual([200, 200, 200, 204]);
      const known: Record<string, string> = {
        showId: 'radio',
        topicId: 'backstage',
        episodeId,
      };
      const paths = Object.entries(spec.paths)
        .filter(([, item]) => 'get' in item)
        .map(([path]) =>
          path.replace(/\{(\w+)\}/g, (_, name) => known[name] ?? 'nobody'),
        );
      expect(paths).toContain('/me/queue');
      for (const path of paths) {
        const { text } = await get(bob, path);
        expect([path, text]).toEqual([
          path,
          expect.not.stringMatching(/43210|default\/ada/),
        ]);
      }
      expect((await get(bob, '/me/topics')).body.items).toEqual([]);
      expect((await get(bob, '/me/episodes')).body.items).toEqual([]);
      expect((await get(bob, '/me/queue')).body.items).toEqual([]);
      for (const query of ['followed=true', 'listening=in-progress']) {
        const found = (await get(bob, `/episodes?${query}`)).body;
        expect([query, found.totalItems]).toEqual([query, 0]);
      }
    });

    it('is not deleted with that of another user', async () => {
      await keepAll(ada);
      await backend.api.delete('/me').set(...as(bob));
      await backend.api.delete('/me/topics/backstage').set(...as(bob));
      expect((await get(ada, '/me/topics')).body.items).toHaveLength(1);
      expect((await get(ada, '/me/queue')).body.items).toHaveLength(1);
    });

    it.each(['user:development/guest', 'user:default/guest'])(
      'is not stored for %s, which all guests share',
      async guest => {
        expect(await keepAll(guest)).toEqual([403, 403, 403, 403]);
        for (const table of ['followed_topics', 'listening', 'queues']) {
          expect(await knex(table).select('user_ref')).toEqual([]);
        }
      },
    );

    it('is hidden from guests if an earlier version stored it, but can be deleted', async () => {
      const guest = 'user:default/guest';
      await knex('followed_topics').insert({
        user_ref: guest,
        topic_id: 'backstage',
        at: '2026-01-01T00:00:00.000Z',
      });
      for (const path of ['/me/topics', '/episodes?followed=true']) {
        const { status, body } = await get(guest, path);
        expect([path, status]).toEqual([path, 403]);
        expect(body.error.message).toBe(
          'Guests share one user, so the backend stores nothing for them. Their browsers do.',
        );
      }
      expect((await get(guest, '/episodes')).status).toBe(200);
      expect((await backend.api.delete('/me').set(...as(guest))).status).toBe(
        204,
      );
      expect(await knex('followed_topics').select('user_ref')).toEqual([]);
    });
  },
);
