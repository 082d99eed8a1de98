import { BackendFeature } from '@backstage/backend-plugin-api';
import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
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

const items = ['Feature flags and A/B tests', 'Gardens', 'Kitchens'].map(
  (subject, n) => ({
    guid: `guid-${n}`,
    title: `Release Notes: ${subject}`,
    pubDate: `Mon, 0${n + 1} Jan 2024 10:00:00 GMT`,
    extra: '<podcast:person role="host">Dave Nagy</podcast:person>',
  }),
);

const entities: Entity[] = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'flags',
      namespace: 'default',
      annotations: { 'podcast/topics': 'experimentation' },
    },
    spec: { owner: 'nobody' },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: 'dave', namespace: 'default' },
    spec: { profile: { displayName: 'Dave Nagy' } },
  },
];

describe.each(databases.eachSupportedId())(
  'answers that pages are made of, on %s',
  databaseId => {
    let feeds: FeedServer;
    let backend: PodcastBackend;
    let ids: string[];

    const get = async (path: string, documented = path, user = ada) => {
      const { status, body } = await backend.api
        .get(path)
        .set('Authorization', user);
      expect(violations('get', documented, status, body)).toEqual([]);
      return { status, body };
    };
    const start = async (...features: BackendFeature[]) => {
      feeds = await FeedServer.start();
      feeds.serve('/feed', feedXml(items));
      backend = await startPodcastBackend({
        knex: await databases.init(databaseId),
        podcast: { shows: { radio: { url: feeds.url('/feed') } } },
        features,
      });
      await backend.runSchedule('radio');
      const { body } = await backend.api
        .get('/episodes?sort=oldest')
        .set('Authorization', ada);
      ids = body.items.map(({ id }: { id: string }) => id);
    };

    afterEach(async () => {
      await backend?.stop();
      await feeds?.stop();
    });

    it('have all that is stored of the user, and of nobody else', async () => {
      await start();
      const put = (path: string, body: object) =>
        backend.api.put(path).set('Authorization', ada).send(body).expect(200);
      await put(`/me/episodes/${ids[0]}`, { revision: 0, positionSeconds: 9 });
      await put('/me/queue', {
        revision: 0,
        autoplay: false,
        episodeIds: [ids[1]],
      });
      await put('/me/topics/experimentation', {});
      const { body } = await get('/me');
      expect(body.episodes).toEqual((await get('/me/episodes')).body.items);
      expect(body.inProgress).toMatchObject([{ id: ids[0] }]);
      expect(body.queue).toEqual((await get('/me/queue')).body);
      expect(body.topics).toEqual((await get('/me/topics')).body.items);
      expect(body.queue.items).toHaveLength(1);
      expect((await get('/me', '/me', bob)).body).toMatchObject({
        episodes: [],
        inProgress: [],
        queue: { revision: 0, items: [] },
        topics: [],
      });
    });

    it('have the same facets as the lists of topics and series', async () => {
      await start();
      const { body } = await get(
        '/shows/radio/facets',
        '/shows/{showId}/facets',
      );
      const topics = await backend.api
        .get('/topics?show=radio')
        .set('Authorization', ada);
      expect(body.topics).toEqual(topics.body.items);
      const series = await get('/shows/radio/series', '/shows/{showId}/series');
      expect(body.series).toEqual(series.body.items);
    });

    it('have the catalog entities about an episode and a topic', async () => {
      await start(catalogServiceMock.factory({ entities }));
      const answers = [
        await get(
          `/episodes/${ids[0]}/catalog`,
          '/episodes/{episodeId}/catalog',
        ),
        await get(
          '/topics/experimentation/catalog',
          '/topics/{topicId}/catalog',
        ),
      ];
      for (const { body } of answers) {
        expect(body).toMatchObject({
          entities: [
            { entity: { metadata: { name: 'flags' } }, pinned: false },
          ],
          users: [
            { name: 'Dave Nagy', entity: { metadata: { name: 'dave' } } },
          ],
        });
      }
    });

    it('work without a catalog', async () => {
      await start();
      const { body } = await get(
        '/topics/experimentation/catalog',
        '/topics/{topicId}/catalog',
      );
      expect(body).toEqual({ entities: [], users: [] });
    });

    it('have titles of topics and the parts of a series with an episode', async () => {
      await start();
      await backend.runTask('podcast-digest');
      const episode = await get(`/episodes/${ids[0]}`, '/episodes/{episodeId}');
      expect(episode.body.topics[0]).toMatchObject({
        topicId: 'experimentation',
        title: 'Experimentation',
      });
      const related = await get(
        `/episodes/${ids[0]}/related`,
        '/episodes/{episodeId}/related',
      );
      expect(
        related.body.series.map((part: { id: string }) => part.id),
      ).toEqual(ids);
    });
  },
);
