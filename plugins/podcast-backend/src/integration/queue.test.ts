import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
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
  'the queue over HTTP on %s',
  databaseId => {
    let feeds: FeedServer;
    let backend: PodcastBackend;
    let ids: string[];

    beforeEach(async () => {
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
      backend = await startPodcastBackend({
        knex: await databases.init(databaseId),
        podcast: {
          shows: { radio: { url: feeds.url('/feed'), title: 'Our radio' } },
        },
      });
      await backend.runSchedule('radio');
      const { body } = await backend.api
        .get('/episodes')
        .set('Authorization', ada);
      ids = body.items.map(({ id }: { id: string }) => id);
    });
    afterEach(async () => {
      await backend.stop();
      await feeds.stop();
    });

    const get = async (user: string) => {
      const { status, body } = await backend.api
        .get('/me/queue')
        .set('Authorization', user);
      expect(violations('get', '/me/queue', status, body)).toEqual([]);
      return body;
    };
    const put = (user: string, body: object) =>
      backend.api.put('/me/queue').set('Authorization', user).send(body);

    it('is separate for each user', async () => {
      const nothing = { revision: 0, autoplay: true, items: [] };
      expect(await get(ada)).toEqual(nothing);
      const saved = await put(ada, {
        revision: 0,
        autoplay: false,
        episodeIds: [ids[2], 'no-such', ids[0]],
      });
      expect(saved.status).toBe(200);
      expect(saved.headers['cache-control']).toBe('no-store');
      expect(violations('put', '/me/queue', 200, saved.body)).toEqual([]);
      expect(await get(ada)).toEqual(saved.body);
      expect(saved.body.autoplay).toBe(false);
      expect(saved.body.items).toEqual([
        expect.objectContaining({
          id: ids[2],
          showId: 'radio',
          title: 'Day 1',
          showTitle: 'Our radio',
          enclosures: expect.any(Array),
        }),
        expect.objectContaining({ id: ids[0] }),
      ]);
      expect(await get(bob)).toEqual(nothing);

      await backend.api.delete('/me').set('Authorization', ada);
      expect(await get(ada)).toEqual(nothing);
    });

    it('rejects a write that would overwrite that of another device', async () => {
      const update = { revision: 0, autoplay: true, episodeIds: [ids[0]] };
      const { body } = await put(ada, update);
      expect((await put(ada, update)).status).toBe(409);
      const { revision } = body;
      const next = await put(ada, { ...update, revision, episodeIds: ids });
      expect(next.body.items).toHaveLength(3);
      expect((await put(ada, { ...update, revision })).status).toBe(409);
      expect((await get(ada)).items).toHaveLength(3);
    });

    it('requires a user, and has a maximum length', async () => {
      const update = { revision: 0, autoplay: true, episodeIds: [ids[0]] };
      const service = mockCredentials.service.header();
      for (const [user, status] of [
        [service, 403],
        [mockCredentials.none.header(), 401],
      ] as const) {
        const read = await backend.api
          .get('/me/queue')
          .set('Authorization', user);
        expect(read.status).toBe(status);
        expect((await put(user, update)).status).toBe(status);
      }
      const many = (count: number) =>
        Array.from({ length: count }, (_, index) =>
          `${index}`.padStart(100, '-'),
        );
      for (const [wrong, name] of [
        [{ episodeIds: many(501) }, 'episodeIds'],
        [{ episodeIds: [ids[0], ids[0]] }, 'episodeIds'],
        [{ revision: -1 }, 'revision'],
        [{ autoplay: 'yes' }, 'autoplay'],
      ] as const) {
        const { status, body } = await put(ada, { ...update, ...wrong });
        expect(status).toBe(400);
        expect(body.error.message).toContain(`The field '${name}'`);
      }
      expect(
        (await put(ada, { ...update, episodeIds: many(500) })).status,
      ).toBe(200);
    });
  },
);
