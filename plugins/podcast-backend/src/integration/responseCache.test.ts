import {
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { FeedServer } from '../__testUtils__/FeedServer';
import { feedXml } from '../__testUtils__/feedXml';
import {
  PodcastBackend,
  startPodcastBackend,
} from '../__testUtils__/startPodcastBackend';
import { waitUntil } from '../__testUtils__/waitUntil';
import spec from '../schema/openapi.generated.json';

const users = ['editor', 'listener', 'stranger'] as const;

type User = (typeof users)[number];

const refs = new Map(
  users.map(user => [
    JSON.stringify(mockCredentials.user(`user:default/${user}`).principal),
    user,
  ]),
);

/** Editors may do everything, listeners only read, and strangers nothing. */
const policy = mockServices.permissions.mock({
  authorize: async (requests, options) => {
    const user = refs.get(JSON.stringify(options?.credentials.principal));
    return requests.map(({ permission }) => ({
      result:
        user === 'editor' ||
        (user === 'listener' && permission.attributes.action === 'read')
          ? AuthorizeResult.ALLOW
          : AuthorizeResult.DENY,
    }));
  },
});

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const items = (count: number, title = 'Ship') =>
  Array.from({ length: count }, (_, n) => ({
    guid: `guid-${n}`,
    title: `${title} ${n}`,
    notes: `<p>About ships, part ${n}.</p>`,
  }));

describe.each(databases.eachSupportedId())(
  'responses that are kept in memory, on %s',
  databaseId => {
    let feeds: FeedServer;
    /** Two replicas on one database. The second one keeps no responses. */
    let replica: PodcastBackend;
    let fresh: PodcastBackend;
    let ids: string[];

    const as = (user: User) =>
      mockCredentials.user.header(`user:default/${user}`);

    const get = (
      backend: PodcastBackend,
      path: string,
      { user = 'listener' as User, headers = {} } = {},
    ) =>
      backend.api
        .get(path)
        .set({ Authorization: as(user), ...headers })
        .then(({ status, body, headers: answered }) => ({
          status,
          body,
          headers: answered,
        }));

    beforeEach(async () => {
      feeds = await FeedServer.start();
      feeds.serve('/feed', feedXml(items(12)));
      const knex = await databases.init(databaseId);
      const start = (responseCache: { maxBytes?: number }) =>
        startPodcastBackend({
          podcast: {
            responseCache,
            shows: { radio: { url: feeds.url('/feed') } },
            topics: {
              defaults: false,
              items: {
                ships: { title: 'Ships', phrases: ['ship'] },
                trains: { title: 'Trains', phrases: ['train'] },
              },
            },
          },
          knex,
          features: [policy.factory],
        });
      replica = await start({});
      fresh = await start({ maxBytes: 0 });
      await replica.runSchedule('radio');
      const { body } = await get(fresh, '/episodes');
      ids = body.items.map(({ id }: { id: string }) => id);
    });

    afterEach(async () => {
      await replica?.stop();
      await fresh?.stop();
      await feeds?.stop();
    });

    /** Requests of all GET operations, lists with several queries. */
    const paths = () => {
      const queries: Record<string, string[]> = {
        '/episodes': ['', '?limit=3', '?sort=title', '?topic=ships', '?q=ship'],
        '/topics': ['', '?show=radio'],
        '/people': ['', '?q=x'],
      };
      return Object.entries(spec.paths)
        .filter(([, item]) => 'get' in item)
        .map(([path]) => path)
        .filter(path => !/^\/me|corrections|catalog/.test(path))
        .flatMap(path =>
          (queries[path] ?? ['']).map(
            query =>
              path
                .replace('{showId}', 'radio')
                .replace('{episodeId}', ids[0])
                .replace('{topicId}', 'ships')
                .replace('{personId}', 'nobody') + query,
          ),
        );
    };

    /** Compares the responses of both replicas, each requested twice. */
    const expectSame = async () => {
      for (const path of paths()) {
        for (const user of users) {
          const expected = await get(fresh, path, { user });
          for (const turn of ['first', 'second']) {
            const { status, body } = await get(replica, path, { user });
            expect({ turn, user, path, status, body }).toEqual({
              ...{ turn, user, path },
              status: expected.status,
              body: expected.status === 200 ? expected.body : expect.anything(),
            });
          }
        }
      }
    };

    it('are those that a replica without a cache sends, after each change of its own', async () => {
      await expectSame();

      feeds.serve('/feed', feedXml(items(13, 'Train')));
      await replica.runSchedule('radio');
      await expectSame();
      const { body } = await get(replica, '/episodes');
      expect(body.totalItems).toBe(13);

      const { status } = await replica.api
        .put(`/episodes/${ids[0]}/topic-corrections/ships`)
        .set('Authorization', as('editor'))
        .send({ action: 'remove' });
      expect(status).toBe(200);
      await expectSame();

      await replica.runTask('podcast-digest');
      await expectSame();
    });

    it('follow a change by another replica', async () => {
      await expectSame();
      feeds.serve('/feed', feedXml(items(14)));
      await fresh.runSchedule('radio');
      await waitUntil(
        async () => (await get(replica, '/episodes')).body.totalItems === 14,
      );
      await expectSame();
    });

    it('are sent only if the client does not have them', async () => {
      const path = '/episodes?limit=5';
      const first = await get(replica, path);
      const headers = { 'If-None-Match': first.headers.etag };
      expect(first.headers.etag).toMatch(/^"[^"]+"$/);
      const again = await get(replica, path, { headers });
      expect([again.status, again.headers.etag]).toEqual([
        304,
        first.headers.etag,
      ]);
      // It has another tag for those who are told more.
      const shows = await get(replica, '/shows');
      const asEditor = await get(replica, '/shows', {
        user: 'editor',
        headers: { 'If-None-Match': shows.headers.etag },
      });
      expect(asEditor.status).toBe(200);

      feeds.serve('/feed', feedXml(items(13)));
      await replica.runSchedule('radio');
      expect((await get(replica, path, { headers })).status).toBe(200);
    });

    it('stay current when a refresh finds nothing new', async () => {
      const episodes = await get(replica, '/episodes');
      const shows = await get(replica, '/shows');
      feeds.serve(
        '/feed',
        feedXml(items(12)).replace('</channel>', '<!-- now --></channel>'),
      );
      await replica.runSchedule('radio');
      const ask = (path: string, { etag }: { etag?: string }) =>
        get(replica, path, { headers: { 'If-None-Match': etag! } });
      expect((await ask('/episodes', episodes.headers)).status).toBe(304);
      expect((await ask('/shows', shows.headers)).status).toBe(200);
    });

    it('are the same for clients that cannot decompress', async () => {
      const compressed = await get(replica, '/episodes');
      expect(compressed.headers['content-encoding']).toBe('gzip');
      expect(compressed.headers.vary).toMatch(/Accept-Encoding/i);
      const plain = await get(replica, '/episodes', {
        headers: { 'Accept-Encoding': 'identity' },
      });
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(plain.body).toEqual(compressed.body);
      expect(plain.headers.etag).not.toBe(compressed.headers.etag);
    });

    it('are sent to nobody without a token', async () => {
      await get(replica, '/episodes');
      const { status } = await replica.api
        .get('/episodes')
        .set('Authorization', mockCredentials.none.header());
      expect(status).toBe(401);
    });
  },
);
