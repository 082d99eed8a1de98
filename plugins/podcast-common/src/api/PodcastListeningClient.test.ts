import { PodcastListeningClient } from './PodcastListeningClient';

function setUp(answer: () => Response) {
  const fetch = jest.fn(async (..._: Parameters<typeof global.fetch>) =>
    answer(),
  );
  const client = new PodcastListeningClient({
    discoveryApi: { getBaseUrl: async () => 'http://portal/api/podcast' },
    fetchApi: { fetch },
  });
  return { client, fetch };
}

describe('PodcastListeningClient', () => {
  it('asks for what the user has begun', async () => {
    const { client, fetch } = setUp(() => new Response('{"items":[]}'));
    expect(
      await client.getListening({
        state: 'in-progress',
        show: ['a&b'],
        include: 'episode',
      }),
    ).toEqual({ items: [] });
    expect(fetch).toHaveBeenCalledWith(
      'http://portal/api/podcast/me/episodes?state=in-progress&show=a%26b&include=episode',
      expect.objectContaining({ method: 'GET' }),
    );
  });

  it('saves a change so that leaving the page does not stop it', async () => {
    const { client, fetch } = setUp(() => new Response('{"episodeId":"a/b"}'));
    const update = { positionSeconds: 5, revision: 7 };
    expect(await client.saveListening('a/b', update)).toEqual({
      episodeId: 'a/b',
    });
    const [url, init] = fetch.mock.calls[0];
    expect(url).toBe('http://portal/api/podcast/me/episodes/a%2Fb');
    expect(init).toMatchObject({
      method: 'PUT',
      keepalive: true,
      headers: { 'Content-Type': 'application/json' },
    });
    expect(JSON.parse(init!.body as string)).toEqual(update);
  });

  it('reads the queue, and saves it so that leaving the page does not stop it', async () => {
    const queue = { revision: 7, autoplay: true, items: [] };
    const { client, fetch } = setUp(() => new Response(JSON.stringify(queue)));
    expect(await client.getQueue()).toEqual(queue);
    const update = { revision: 7, autoplay: false, episodeIds: ['a'] };
    expect(await client.saveQueue(update)).toEqual(queue);
    expect(fetch).toHaveBeenLastCalledWith(
      'http://portal/api/podcast/me/queue',
      expect.objectContaining({
        method: 'PUT',
        keepalive: true,
        body: JSON.stringify(update),
      }),
    );
  });

  it('marks a show and deletes everything, which have no answer', async () => {
    const { client, fetch } = setUp(() => new Response(null, { status: 204 }));
    await client.markShowFinished('radio');
    await client.forgetListening();
    expect(fetch.mock.calls.map(([url, init]) => [init!.method, url])).toEqual([
      ['POST', 'http://portal/api/podcast/me/episodes/mark-finished'],
      ['DELETE', 'http://portal/api/podcast/me'],
    ]);
  });

  it('throws what the backend says', async () => {
    const { client } = setUp(
      () => new Response('{}', { status: 403, statusText: 'Forbidden' }),
    );
    await expect(client.forgetListening()).rejects.toMatchObject({
      name: 'ResponseError',
      statusCode: 403,
    });
  });
});
