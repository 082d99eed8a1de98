import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { FeedServer } from '../__testUtils__/FeedServer';
import { feedXml } from '../__testUtils__/feedXml';
import {
  PodcastBackend,
  startPodcastBackend,
} from '../__testUtils__/startPodcastBackend';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())(
  'an error of the database %s',
  databaseId => {
    const logger = mockServices.logger.mock({ child: () => logger });
    let feeds: FeedServer;
    let backend: PodcastBackend;
    let knex: Knex;

    beforeEach(async () => {
      feeds = await FeedServer.start();
      feeds.serve('/feed', feedXml([{ guid: 'one', title: 'One' }]));
      knex = await databases.init(databaseId);
      backend = await startPodcastBackend({
        knex,
        podcast: { shows: { radio: { url: feeds.url('/feed') } } },
        features: [logger.factory],
      });
      await backend.runSchedule('radio');
    });
    afterEach(async () => {
      await backend.stop();
      await feeds.stop();
    });

    it('is a 500 without details, which only the log has', async () => {
      await knex.schema.dropTable('followed_topics');
      const { status, body } = await backend.api.get('/me/topics');
      expect(status).toBe(500);
      expect(body.error).toEqual({
        name: 'Error',
        message:
          'An internal error occurred. See the log of the backend for details.',
      });
      expect(logger.error).toHaveBeenCalledWith(
        'GET /me/topics failed',
        expect.objectContaining({
          message: expect.stringContaining('followed_topics'),
        }),
      );
    });

    it('is a 503 if the database does not respond', async () => {
      await knex.destroy();
      const { status, body } = await backend.api.get('/me/topics');
      expect([status, body.error.name]).toEqual([
        503,
        'ServiceUnavailableError',
      ]);
      expect(body.error.message).toBe(
        "The portal's database is not available. Try again later.",
      );
    });

    it('does not prevent reading a queue with U+0000 from an earlier version', async () => {
      const { items } = (await backend.api.get('/episodes')).body;
      await knex('queues').insert({
        user_ref: 'user:default/mock',
        episode_ids: JSON.stringify(['\0', items[0].id]),
        autoplay: true,
        revision: 1,
        updated_ms: 1,
      });
      const { status, body } = await backend.api.get('/me/queue');
      expect(status).toBe(200);
      expect(body.items).toMatchObject([{ title: 'One' }]);
    });
  },
);
