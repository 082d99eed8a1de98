import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { episodeSorts } from '@nerdout/backstage-plugin-podcast-common';
import { FeedServer } from '../__testUtils__/FeedServer';
import { feedXml } from '../__testUtils__/feedXml';
import { goodRequests } from '../__testUtils__/hostileRequests';
import { violations } from '../__testUtils__/responseSchema';
import {
  PodcastBackend,
  startPodcastBackend,
} from '../__testUtils__/startPodcastBackend';
import spec from '../schema/openapi.generated.json';

const items = Array.from({ length: 7 }, (_, index) => ({
  guid: `guid-${index + 1}`,
  title: `${index + 1}: ${index === 2 ? 'Backstage for all' : 'Other things'}`,
  pubDate: `Mon, 0${index + 1} Jan 2024 10:00:00 GMT`,
  season: index < 4 ? 1 : 2,
  type: index === 0 ? 'trailer' : 'full',
  duration: `${(index + 1) * 60}`,
  notes: `<p>Number ${index + 1}</p><p>The line at the foot</p>`,
}));

describe('the API', () => {
  let feeds: FeedServer;
  let backend: PodcastBackend;

  beforeAll(async () => {
    feeds = await FeedServer.start();
    feeds.serve('/feed', feedXml(items));
    backend = await startPodcastBackend({
      podcast: {
        shows: {
          radio: {
            url: `${feeds.url('/feed')}?token=secret`.replace(
              'http://',
              'http://user:password@',
            ),
            title: 'Our Radio',
            subscribeLinks: [{ title: 'Web', url: 'https://example.com/' }],
          },
          silent: { url: feeds.url('/nothing-there') },
        },
      },
    });
    feeds.serve('/feed?token=secret', feedXml(items));
    await backend.runSchedule('radio');
    await backend.runSchedule('silent');
  });

  afterAll(async () => {
    await backend?.stop();
    await feeds?.stop();
  });

  const get = async (path: string) => {
    const response = await backend.api.get(path);
    expect(response.body).toBeDefined();
    return response;
  };
  const titles = (body: { items: Array<{ title: string }> }) =>
    body.items.map(item => item.title);

  describe('responds according to its OpenAPI document', () => {
    it.each([
      ['/shows', '/shows', 200],
      ['/shows/radio', '/shows/{showId}', 200],
      ['/shows/silent', '/shows/{showId}', 200],
      ['/shows/radio/refreshes', '/shows/{showId}/refreshes', 200],
      ['/episodes?limit=2', '/episodes', 200],
      ['/episodes?q=things', '/episodes', 200],
      ['/topics', '/topics', 200],
      ['/shows/unknown', '/shows/{showId}', 404],
      ['/episodes?limit=0', '/episodes', 400],
    ])('to GET %s', async (path, documented, expected) => {
      const { status, body } = await get(path);
      expect(status).toBe(expected);
      expect(violations('get', documented, status, body)).toEqual([]);
    });

    it('to GET an episode', async () => {
      const { id } = (await get('/episodes?limit=1')).body.items[0];
      const { status, body } = await get(`/episodes/${id}`);
      expect(status).toBe(200);
      expect(violations('get', '/episodes/{episodeId}', status, body)).toEqual(
        [],
      );
    });

    it.each(['radio', 'silent'])('to refresh %s', async showId => {
      const response = await backend.api.post(`/shows/${showId}/refresh`);
      const { status, body } = response;
      expect(status).toBe(200);
      expect(
        violations('post', '/shows/{showId}/refresh', status, body),
      ).toEqual([]);
    });

    it('and serves the document itself', async () => {
      expect((await get('/openapi.json')).body.openapi).toBe('3.1.0');
    });
  });

  describe('denies access', () => {
    it('with 401 without a token', async () => {
      for (const path of ['/shows', '/episodes', '/topics', '/shows/radio']) {
        const response = await backend.api
          .get(path)
          .set('Authorization', mockCredentials.none.header());
        expect([path, response.status]).toEqual([path, 401]);
        expect(response.body.items).toBeUndefined();
      }
      const refresh = await backend.api
        .post('/shows/radio/refresh')
        .set('Authorization', mockCredentials.none.header());
      expect(refresh.status).toBe(401);
    });

    it('with 403 without the permission of the operation', async () => {
      const denied = new Set(['podcast.show.refresh']);
      const permissions = mockServices.permissions.mock({
        authorize: async requests =>
          requests.map(({ permission }) => ({
            result: denied.has(permission.name)
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
          })),
      });
      const guarded = await startPodcastBackend({
        podcast: { shows: { radio: { url: feeds.url('/feed') } } },
        features: [permissions.factory],
      });
      expect((await guarded.api.get('/shows')).status).toBe(200);
      const refresh = await guarded.api.post('/shows/radio/refresh');
      expect(refresh.status).toBe(403);
      expect(refresh.body.error.message).toContain('podcast.show.refresh');
      expect((await guarded.api.get('/shows/radio/refreshes')).status).toBe(
        403,
      );

      denied.add('podcast.show.read');
      for (const path of ['/shows', '/shows/radio', '/episodes', '/topics']) {
        expect((await guarded.api.get(path)).status).toBe(403);
      }
      await guarded.stop();
    });
  });

  describe('rejects invalid requests', () => {
    it.each([
      ['/shows/unknown', "No show with id 'unknown'"],
      ['/episodes/unknown', "No episode with id 'unknown'"],
      ['/episodes?show=unknown', "No show with id 'unknown'"],
      ['/topics?show=unknown', "No show with id 'unknown'"],
      ['/something', 'No such operation: GET /something'],
    ])('with 404: %s', async (path, message) => {
      const { status, body } = await get(path);
      expect(status).toBe(404);
      expect(body.error.name).toBe('NotFoundError');
      expect(body.error.message).toContain(message);
    });

    it.each([
      ['/episodes?limit=0', "'limit' must be >= 1"],
      ['/episodes?limit=201', "'limit' must be <= 200"],
      ['/episodes?limit=many', "'limit' must be integer"],
      ['/episodes?sort=random', "'sort' must be equal to one of the allowed"],
      ['/episodes?season=one', "'season' (value 1) must be integer"],
      ['/episodes?type=full&type=odd', "'type' (value 2) must be equal to one"],
      ['/episodes?minimumRelevance=2', "'minimumRelevance' must be <= 1"],
      ['/episodes?colour=red', "Unknown query parameter 'colour'"],
      ['/episodes?cursor=rubbish', "'cursor' must be the nextCursor"],
      [`/episodes?q=${'x'.repeat(201)}`, "'q' must NOT have more than 200"],
      [`/shows/${'x'.repeat(101)}`, "path parameter 'showId' must NOT have"],
      ['/episodes?season=99999999999', "'season' (value 1) must be <= 2147483"],
      ['/episodes?season=Infinity', "'season' must be finite"],
      ['/episodes/a%00b', "'episodeId' must be well-formed Unicode without co"],
      ['/episodes?topic=%00', "'topic' (value 1) must be well-formed Unicode"],
      ['/episodes?q=a%00b', "'q' must be well-formed Unicode without the"],
      ['/episodes?q=%ED%A0%80', "'q' must be percent-encoded UTF-8"],
      ['/episodes?q=50%', "'q' must be percent-encoded UTF-8"],
      ['/shows/%zz', "The path segment '%zz' must be percent-enc"],
      ['/episodes?cursor=a.b', "'cursor' must be the nextCursor of a page"],
      ['/topics?show=a&show=b', "'show' must be string"],
      ['/episodes?topic[a]=b', "'topic' (value 1) must be string"],
    ])('with 400: %s', async (path, message) => {
      const { status, body } = await get(path);
      expect([status, body.error.name]).toEqual([400, 'InputError']);
      expect(body.error.message).toContain(message);
    });

    it.each([
      [
        '{"revision":0,"autoplay":true,"episodeIds":["\\u0000"]}',
        "'episodeIds'",
      ],
      [
        '{"revision":"0","autoplay":true,"episodeIds":[]}',
        "'revision' must be",
      ],
      [
        '{"revision":0,"autoplay":true,"episodeIds":{}}',
        "'episodeIds' must be",
      ],
      ['[[', 'The request body must be a JSON object'],
      ['null', 'The request body must be a JSON object'],
    ])('with 400: a queue %s', async (body, message) => {
      const answer = await backend.api
        .put('/me/queue')
        .set('Content-Type', 'application/json')
        .send(body);
      expect([answer.status, answer.body.error.name]).toEqual([
        400,
        'InputError',
      ]);
      expect(answer.body.error.message).toContain(message);
    });

    it.each([-1, 1.5, 1e308, '1', null, undefined])(
      'with 400: a position with the revision %s',
      async revision => {
        const { id } = (await get('/episodes?limit=1')).body.items[0];
        const answer = await backend.api
          .put(`/me/episodes/${id}`)
          .send({ positionSeconds: 1, revision });
        expect(answer.status).toBe(400);
        expect(answer.body.error.message).toMatch(/^The field 'revision' /);
      },
    );

    it('with 413: a body larger than the operation allows', async () => {
      const limits = goodRequests({
        showId: 'radio',
        episodeId: 'one',
        topicId: 'backstage',
      }).flatMap(({ method, operation, path }) => {
        const limit = (spec.paths as any)[operation][method]['x-max-body'];
        return limit ? [{ method, path, limit }] : [];
      });
      expect(limits.length).toBeGreaterThan(3);
      for (const { method, path, limit } of limits) {
        const answer = await backend.api[method as 'put'](path).send({
          more: 'x'.repeat(1024 * parseInt(limit, 10)),
        });
        expect([path, answer.status, answer.body.error.message]).toEqual([
          path,
          413,
          `The request body must not be larger than ${limit}`,
        ]);
      }
    });

    it('with 413: a body that is too large for any operation', async () => {
      for (const path of ['/people/find', '/shows/radio/refresh']) {
        const answer = await backend.api
          .post(path)
          .send({ names: 'x'.repeat(65_536) });
        expect([path, answer.status, answer.body.error.message]).toEqual([
          path,
          413,
          'The request body must not be larger than 64kb',
        ]);
      }
    });

    it.each([
      ['newest', 'after', [1e308, 'a']],
      ['newest', 'after', [1.5, 'a']],
      ['newest', 'after', [1, 'a\0']],
      ['title', 'after', ['a\0', 1, 'a']],
      ['shortest', 'after', [0, 99999999999, 1, 'a']],
      ['newest', 'query', { season: [99999999999] }],
      ['newest', 'query', { topic: ['a\0'] }],
      ['newest', 'query', { sort: 'newest', limit: 100000 }],
    ])('with 400: a cursor by %s whose %s is %j', async (sort, key, value) => {
      const { pageInfo } = (await get(`/episodes?limit=1&sort=${sort}`)).body;
      const cursor = JSON.parse(
        inflateRawSync(
          Buffer.from(pageInfo.nextCursor, 'base64url'),
        ).toString(),
      );
      const changed = deflateRawSync(
        JSON.stringify({ ...cursor, [key]: value }),
      ).toString('base64url');
      const { status, body } = await get(`/episodes?cursor=${changed}`);
      expect([status, body.error.message]).toEqual([
        400,
        "The query parameter 'cursor' must be the nextCursor of a page",
      ]);
    });

    it('with 400: a modified cursor', async () => {
      const { pageInfo } = (await get('/episodes?limit=2')).body;
      const cursor = `${pageInfo.nextCursor.slice(0, -4)}AAAA`;
      expect((await get(`/episodes?cursor=${cursor}`)).status).toBe(400);
    });
  });

  describe('shows', () => {
    it('lists them in the order of the configuration', async () => {
      const { body } = await get('/shows');
      expect(titles(body)).toEqual(['Our Radio', 'silent']);
    });

    it('returns what the feed says, what is configured, and the state of the feed', async () => {
      const { body } = await get('/shows/radio');
      expect(body).toMatchObject({
        id: 'radio',
        title: 'Our Radio',
        description: 'Talks about tests',
        link: 'https://radio.example.com/',
        language: 'en',
        subscribeLinks: [{ title: 'Web', url: 'https://example.com/' }],
        episodeCount: 7,
        seasons: [1, 2],
        episodeTypes: ['full', 'trailer'],
        feed: { servedFrom: 'feed', failures: 0 },
      });
      expect(Date.now() - Date.parse(body.feed.lastSuccessAt)).toBeLessThan(
        60_000,
      );
    });

    it('never returns secrets of the URL', async () => {
      const { text } = await get('/shows');
      expect(text).toContain(`http://localhost:${feeds.port}/feed?token=`);
      expect(text).not.toMatch(/secret|password|user:/);
    });

    it('returns the error of a feed that was never read', async () => {
      const { body } = await get('/shows/silent');
      expect(body).toMatchObject({
        title: 'silent',
        episodeCount: 0,
        feed: {
          servedFrom: 'nothing',
          lastError: {
            message: 'The host of the feed responded with 404 Not Found',
          },
        },
      });
    });
  });

  describe('episodes', () => {
    const list = async (query: string) =>
      titles((await get(`/episodes?${query}`)).body).map(title =>
        Number(title.split(':')[0]),
      );

    it('are sorted by date, newest first', async () => {
      expect(await list('')).toEqual([7, 6, 5, 4, 3, 2, 1]);
    });

    it.each([
      ['oldest', [1, 2, 3, 4, 5, 6, 7]],
      ['title', [1, 2, 3, 4, 5, 6, 7]],
      ['longest', [7, 6, 5, 4, 3, 2, 1]],
      ['shortest', [1, 2, 3, 4, 5, 6, 7]],
      ['relevance', [7, 6, 5, 4, 3, 2, 1]],
    ])('sorted by %s', async (sort, expected) => {
      expect(await list(`sort=${sort}`)).toEqual(expected);
    });

    it.each([
      ['show=radio', 7],
      ['show=silent', 0],
      ['show=silent&show=radio', 7],
      ['season=1', 4],
      ['season=1&season=2', 7],
      ['type=trailer', 1],
      ['season=2&type=trailer', 0],
      ['topic=backstage', 1],
      ['topic=backstage&minimumRelevance=1', 0],
      ['q=backstage', 1],
      ['q=backs', 1],
      ['q=BÄCKSTAGE', 1],
      ['q=foot', 7],
      ['q=nowhere', 0],
      ['q=!!!', 0],
      ['q=%20', 7],
      [`q=${encodeURIComponent('"foot\' OR * ( NEAR :')}`, 0],
    ])('filtered by %s are %i', async (query, count) => {
      const { body } = await get(`/episodes?${query}`);
      expect(body.totalItems).toBe(count);
      expect(body.items).toHaveLength(count);
    });

    it('are filtered by topic or id, those with an id first', async () => {
      const all = (await get('/episodes?sort=oldest')).body.items;
      const query = `topic=backstage&id=${all[5].id}&sort=relevance`;
      expect(await list(query)).toEqual([6, 3]);
      expect(await list(`id=${all[5].id}&id=${all[0].id}`)).toEqual([6, 1]);
    });

    it('have pages, whose cursors contain filters and order', async () => {
      const seen: string[] = [];
      let path = '/episodes?season=1&sort=oldest&limit=3';
      for (let pages = 0; path && pages < 5; pages += 1) {
        const { body } = await get(path);
        expect(body.totalItems).toBe(4);
        seen.push(...titles(body));
        path =
          body.pageInfo.nextCursor &&
          `/episodes?limit=3&cursor=${body.pageInfo.nextCursor}`;
      }
      expect(seen.map(title => title[0])).toEqual(['1', '2', '3', '4']);
    });

    it.each(episodeSorts)('have pages in the order %s', async sort => {
      const expected = await list(`sort=${sort}`);
      const seen: number[] = [];
      let query = `sort=${sort}&limit=2`;
      for (let pages = 0; query && pages < 10; pages += 1) {
        const { body } = await get(`/episodes?${query}`);
        seen.push(...titles(body).map(title => Number(title[0])));
        const { nextCursor } = body.pageInfo;
        query = nextCursor && `limit=2&cursor=${nextCursor}`;
      }
      expect(seen).toEqual(expected);
    });

    it('have a summary without the line that all episodes end with', async () => {
      const { items: all } = (await get('/episodes?limit=1')).body;
      expect(all[0].summary).toBe('Number 7');
      const { body } = await get(`/episodes/${all[0].id}`);
      expect(body.notes).toBe('<p>Number 7</p><p>The line at the foot</p>');
    });
  });

  describe('topics', () => {
    it('have the number of their episodes', async () => {
      const count = async (path: string) =>
        (await get(path)).body.items.find(
          (topic: { id: string }) => topic.id === 'backstage',
        ).episodeCount;
      expect(await count('/topics')).toBe(1);
      expect(await count('/topics?show=silent')).toBe(0);
    });
  });

  describe('revalidation', () => {
    it('responds with 304 until something changes', async () => {
      // A backend of its own, because the other tests expect the episodes of the shared one.
      feeds.serve('/changing', feedXml(items));
      const own = await startPodcastBackend({
        podcast: { shows: { radio: { url: feeds.url('/changing') } } },
      });
      await own.runSchedule('radio');
      const first = await own.api.get('/episodes');
      expect(first.headers['cache-control']).toBe('private, no-cache');
      const again = () =>
        own.api.get('/episodes').set('If-None-Match', first.headers.etag);
      expect((await again()).status).toBe(304);

      feeds.serve(
        '/changing',
        feedXml([...items, { guid: 'guid-8', title: '8: New' }]),
      );
      await own.api.post('/shows/radio/refresh');
      expect((await again()).status).toBe(200);
      await own.stop();
    });

    it('with 401 without a token', async () => {
      const { headers } = await get('/episodes');
      const response = await backend.api
        .get('/episodes')
        .set('If-None-Match', headers.etag)
        .set('Authorization', mockCredentials.none.header());
      expect(response.status).toBe(401);
    });
  });
});
