import { recordRequests } from '../__testUtils__/recordRequests';
import { PodcastListeningClient } from './PodcastListeningClient';

function setUp(answer: () => Response) {
  const { fetch, sent } = recordRequests(answer);
  const client = new PodcastListeningClient({
    discoveryApi: { getBaseUrl: async () => 'http://portal/api/podcast' },
    fetchApi: { fetch },
  });
  return { client, sent };
}

describe('PodcastListeningClient', () => {
  it('requests the episodes in progress', async () => {
    const { client, sent } = setUp(() => new Response('{"items":[]}'));
    expect(
      await client.getListening({
        state: 'in-progress',
        show: ['a&b'],
        include: 'episode',
      }),
    ).toEqual({ items: [] });
    expect(sent.at(-1)).toMatchObject({
      url: 'http://portal/api/podcast/me/episodes?state=in-progress&show=a%26b&include=episode',
      method: 'GET',
    });
  });

  it('saves a change even if the user leaves the page', async () => {
    const { client, sent } = setUp(() => new Response('{"episodeId":"a/b"}'));
    const update = { positionSeconds: 5, revision: 7 };
    expect(await client.saveListening('a/b', update)).toEqual({
      episodeId: 'a/b',
    });
    expect(sent).toEqual([
      expect.objectContaining({
        url: 'http://portal/api/podcast/me/episodes/a%2Fb',
        method: 'PUT',
        keepalive: true,
        headers: expect.objectContaining({
          'content-type': 'application/json',
        }),
        body: update,
      }),
    ]);
  });

  it('reads the queue, and saves it even if the user leaves the page', async () => {
    const queue = { revision: 7, autoplay: true, items: [] };
    const { client, sent } = setUp(() => new Response(JSON.stringify(queue)));
    expect(await client.getQueue()).toEqual(queue);
    const update = { revision: 7, autoplay: false, episodeIds: ['a'] };
    expect(await client.saveQueue(update)).toEqual(queue);
    expect(sent.at(-1)).toMatchObject({
      url: 'http://portal/api/podcast/me/queue',
      method: 'PUT',
      keepalive: true,
      body: update,
    });
  });

  it('marks a show as finished and deletes all data, with empty responses', async () => {
    const { client, sent } = setUp(() => new Response(null, { status: 204 }));
    await client.markShowFinished('radio');
    await client.forgetListening();
    expect(sent.map(({ method, url }) => [method, url])).toEqual([
      ['POST', 'http://portal/api/podcast/me/episodes/mark-finished'],
      ['DELETE', 'http://portal/api/podcast/me'],
    ]);
  });

  it('throws the error of the backend', async () => {
    const { client } = setUp(
      () => new Response('{}', { status: 403, statusText: 'Forbidden' }),
    );
    await expect(client.forgetListening()).rejects.toMatchObject({
      name: 'ResponseError',
      statusCode: 403,
    });
  });

  it('sends a body that middleware has read before', async () => {
    const { fetch, sent } = recordRequests(() => new Response('{}'));
    const client = new PodcastListeningClient({
      discoveryApi: { getBaseUrl: async () => 'http://portal/api/podcast' },
      fetchApi: {
        // As Backstage's middleware for tokens does for users without one.
        fetch: async (input, init) => {
          await new Request(input, init).text();
          return fetch(input, init);
        },
      },
    });
    await client.saveListening('a', { positionSeconds: 5, revision: 7 });
    expect(sent[0].body).toEqual({ positionSeconds: 5, revision: 7 });
  });
});
