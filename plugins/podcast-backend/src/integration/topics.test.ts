import {
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
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
const service = mockCredentials.service.header();

const person = (name: string, role = 'guest', attributes = '') =>
  `<podcast:person role="${role}" ${attributes}>${name}</podcast:person>`;
const items = [
  {
    guid: 'guid-1',
    title: 'A Kubernetes cluster of our own',
    pubDate: 'Mon, 01 Jan 2024 10:00:00 GMT',
    extra: `${person('Dave', 'host')}${person('Éva Nagy')}`,
  },
  {
    guid: 'guid-2',
    title: 'Feature flags and A/B tests',
    pubDate: 'Tue, 02 Jan 2024 10:00:00 GMT',
    extra: `${person('Dave', 'host')}${person(
      'eva  NAGY',
      'guest',
      'img="https://example.com/eva.png" href="https://example.com/eva"',
    )}`,
  },
  {
    guid: 'guid-3',
    title: 'Nothing in particular',
    pubDate: 'Wed, 03 Jan 2024 10:00:00 GMT',
    extra: person('Dave', 'host'),
  },
];

describe.each(databases.eachSupportedId())(
  'topics and people over HTTP on %s',
  databaseId => {
    let feeds: FeedServer;
    let backend: PodcastBackend;
    let ids: string[];
    const denied = new Set<string>();

    const get = async (path: string, documented?: string, user = ada) => {
      const response = await backend.api.get(path).set('Authorization', user);
      expect(
        violations(
          'get',
          documented ?? path.split('?')[0],
          response.status,
          response.body,
        ),
      ).toEqual([]);
      return response;
    };
    const getIds = async (path: string, user = ada): Promise<string[]> =>
      (await get(path, undefined, user)).body.items.map(
        (item: { id: string }) => item.id,
      );
    const correct = (episodeId: string, topicId: string, body: object) =>
      backend.api
        .put(`/episodes/${episodeId}/topic-corrections/${topicId}`)
        .set('Authorization', ada)
        .send(body);

    beforeEach(async () => {
      denied.clear();
      feeds = await FeedServer.start();
      feeds.serve('/feed', feedXml(items));
      backend = await startPodcastBackend({
        knex: await databases.init(databaseId),
        podcast: { shows: { radio: { url: feeds.url('/feed') } } },
        features: [
          mockServices.permissions.mock({
            authorize: async requests =>
              requests.map(({ permission }) => ({
                result: denied.has(permission.name)
                  ? AuthorizeResult.DENY
                  : AuthorizeResult.ALLOW,
              })),
          }).factory,
        ],
      });
      await backend.runSchedule('radio');
      ids = await getIds('/episodes?sort=oldest');
    });

    afterEach(async () => {
      await backend?.stop();
      await feeds?.stop();
    });

    it('lets an editor add, remove and undo topics, and records who did', async () => {
      const path = '/episodes/{episodeId}/topic-corrections/{topicId}';
      const added = await correct(ids[2], 'security', {
        action: 'add',
        note: 'Half of it',
      });
      expect(added.status).toBe(200);
      expect(violations('put', path, 200, added.body)).toEqual([]);
      expect(added.body).toMatchObject({ author: 'user:default/ada' });
      expect(await getIds('/episodes?topic=security')).toEqual([ids[2]]);
      const { body: episode } = await get(
        `/episodes/${ids[2]}`,
        '/episodes/{episodeId}',
      );
      expect(episode.topics[0]).toMatchObject({
        topicId: 'security',
        correction: { action: 'add', note: 'Half of it' },
      });

      expect(await getIds('/episodes?topic=kubernetes')).toEqual([ids[0]]);
      await correct(ids[0], 'kubernetes', { action: 'remove' });
      expect(await getIds('/episodes?topic=kubernetes')).toEqual([]);
      // Corrections stay when the episode changes.
      feeds.serve(
        '/feed',
        feedXml(items.map(item => ({ ...item, title: `${item.title}!` }))),
      );
      await backend.runSchedule('radio');
      expect(await getIds('/episodes?topic=kubernetes')).toEqual([]);
      expect(await getIds('/episodes?topic=security')).toEqual([ids[2]]);

      const listed = await get('/topic-corrections?show=radio');
      expect(listed.body.items).toHaveLength(2);
      const one = await get(`/topic-corrections?episode=${ids[0]}`);
      expect(one.body.items).toMatchObject([
        { topicId: 'kubernetes', action: 'remove' },
      ]);

      const undo = () =>
        backend.api
          .delete(`/episodes/${ids[0]}/topic-corrections/kubernetes`)
          .set('Authorization', bob);
      expect((await undo()).status).toBe(204);
      expect((await undo()).status).toBe(404);
      expect(await getIds('/episodes?topic=kubernetes')).toEqual([ids[0]]);
      const history = await get('/topic-corrections/history?limit=2');
      expect(history.body.items).toMatchObject([
        { action: 'undo', author: 'user:default/bob' },
        { action: 'remove', author: 'user:default/ada' },
      ]);
    });

    it('rejects corrections of unknown topics and episodes, and without permission', async () => {
      const add = { action: 'add' };
      expect((await correct('unknown', 'security', add)).status).toBe(404);
      expect((await correct(ids[0], 'unknown', add)).status).toBe(404);
      expect((await correct(ids[0], 'security', {})).status).toBe(400);
      const strange = { action: 'add', author: 'user:default/bob' };
      expect((await correct(ids[0], 'security', strange)).status).toBe(400);
      const byService = await backend.api
        .put(`/episodes/${ids[0]}/topic-corrections/security`)
        .set('Authorization', service)
        .send(add);
      expect(byService.status).toBe(403);

      denied.add('podcast.topic.update');
      const refused = await correct(ids[0], 'security', add);
      expect(refused.status).toBe(403);
      expect(refused.body.error.message).toContain('podcast.topic.update');
      expect((await get('/topic-corrections')).status).toBe(403);
      expect((await get('/topic-corrections/history')).status).toBe(403);
      const undo = await backend.api
        .delete(`/episodes/${ids[0]}/topic-corrections/security`)
        .set('Authorization', ada);
      expect(undo.status).toBe(403);
      expect(await getIds('/episodes?topic=security')).toEqual([]);
    });

    it('lists people under one name, with all their roles and episodes', async () => {
      const { body } = await get('/people');
      expect(body).toEqual({
        items: [
          { id: 'dave', name: 'Dave', roles: ['host'], episodeCount: 3 },
          {
            id: 'eva-nagy',
            name: 'eva NAGY',
            roles: ['guest'],
            episodeCount: 2,
            imageUrl: 'https://example.com/eva.png',
            url: 'https://example.com/eva',
          },
        ],
        totalItems: 2,
        pageInfo: {},
      });
      expect(await getIds('/people?q=%C3%A9VA+na')).toEqual(['eva-nagy']);
      expect(await getIds('/people?q=ava')).toEqual([]);
      expect(await getIds('/people?q=%25')).toEqual([]);
      expect((await get('/people?show=unknown')).status).toBe(404);
      expect(await getIds('/episodes?person=eva-nagy')).toEqual([
        ids[1],
        ids[0],
      ]);
      const first = await get('/people?limit=1');
      const { nextCursor } = first.body.pageInfo;
      expect(await getIds(`/people?cursor=${nextCursor}`)).toEqual([
        'eva-nagy',
      ]);
      expect((await get('/people?cursor=nonsense')).status).toBe(400);
      const one = await get('/people/eva-nagy', '/people/{personId}');
      expect(one.body).toMatchObject({ episodeCount: 2 });
      expect((await get('/people/nobody', '/people/{personId}')).status).toBe(
        404,
      );
    });

    it('uses keywords and categories of an item', async () => {
      const [first, second, third] = items;
      feeds.serve(
        '/feed',
        feedXml([
          first,
          {
            ...second,
            extra: '<itunes:keywords>Hardware, cars</itunes:keywords>',
          },
          {
            ...third,
            extra: '<category>hardware</category><category>Radio</category>',
          },
        ]),
      );
      await backend.runSchedule('radio');
      const found = await getIds('/episodes?topic=hardware');
      expect(found.sort()).toEqual([ids[1], ids[2]].sort());
      const { body } = await get(
        `/episodes/${ids[2]}`,
        '/episodes/{episodeId}',
      );
      expect(body.keywords).toEqual(['hardware', 'Radio']);
    });

    it('returns series and related episodes after the analysis', async () => {
      feeds.serve(
        '/feed',
        feedXml(
          items.map((item, index) => ({
            ...item,
            title: `Cluster tales, part ${index + 1}`,
          })),
        ),
      );
      await backend.runSchedule('radio');
      await backend.runTask('podcast-digest');
      const listed = await get('/shows/radio/series', '/shows/{showId}/series');
      expect(listed.body.items).toEqual([
        { id: 'cluster-tales', title: 'Cluster tales', episodeCount: 3 },
      ]);
      expect(
        await getIds('/episodes?show=radio&series=cluster-tales'),
      ).toHaveLength(3);
      const { body } = await get(
        `/episodes/${ids[0]}/related?limit=1`,
        '/episodes/{episodeId}/related',
      );
      expect(body.items).toMatchObject([
        {
          episode: { id: ids[1], series: { part: 2 } },
          reasons: [{ type: 'series', title: 'Cluster tales' }, {}],
        },
      ]);
      const unknown = await get(
        '/episodes/unknown/related',
        '/episodes/{episodeId}/related',
      );
      expect(unknown.status).toBe(404);
    });

    it('returns a topic with its speakers', async () => {
      const { body } = await get('/topics/kubernetes', '/topics/{topicId}');
      expect(body).toMatchObject({
        id: 'kubernetes',
        episodeCount: 1,
        people: [
          { id: 'dave', episodeCount: 1 },
          { id: 'eva-nagy', name: 'Éva Nagy', episodeCount: 1 },
        ],
      });
      expect((await get('/topics/unknown', '/topics/{topicId}')).status).toBe(
        404,
      );
    });

    it('stores followed topics for each user', async () => {
      const follow = (topicId: string, user = ada) =>
        backend.api.put(`/me/topics/${topicId}`).set('Authorization', user);
      const unfollow = (topicId: string) =>
        backend.api.delete(`/me/topics/${topicId}`).set('Authorization', ada);
      const followed = async (user = ada) =>
        (await get('/me/topics', undefined, user)).body.items.map(
          (item: { topicId: string }) => item.topicId,
        );

      const first = await follow('kubernetes');
      expect(
        violations('put', '/me/topics/{topicId}', first.status, first.body),
      ).toEqual([]);
      expect((await follow('kubernetes')).body).toEqual(first.body);
      await follow('experimentation', bob);
      expect((await follow('unknown')).status).toBe(404);
      expect(await followed()).toEqual(['kubernetes']);
      expect(await getIds('/episodes?followed=true')).toEqual([ids[0]]);
      expect(await getIds('/episodes?followed=true', bob)).toEqual([ids[1]]);

      expect((await unfollow('kubernetes')).status).toBe(204);
      expect((await unfollow('no-more')).status).toBe(204);
      expect(await getIds('/episodes?followed=true')).toEqual([]);

      const forgotten = await backend.api
        .delete('/me')
        .set('Authorization', bob);
      expect(forgotten.status).toBe(204);
      expect(await followed(bob)).toEqual([]);
    });

    it('does not let caches store followed topics', async () => {
      for (const path of ['/episodes?followed=true', '/me/topics']) {
        const { headers } = await get(path);
        expect(headers['cache-control']).toBe('no-store');
        const asService = await get(path, undefined, service);
        expect(asService.status).toBe(403);
      }
    });

    it('requires the permission to read', async () => {
      denied.add('podcast.show.read');
      for (const path of [
        '/people',
        '/topics/kubernetes',
        '/people/dave',
        '/me/topics',
        '/shows/radio/series',
        '/episodes?followed=true',
      ]) {
        const { status } = await backend.api
          .get(path)
          .set('Authorization', ada);
        expect([path, status]).toEqual([path, 403]);
      }
    });
  },
);
