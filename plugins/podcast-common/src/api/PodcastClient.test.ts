import { recordRequests } from '../__testUtils__/recordRequests';
import { PodcastClient } from './PodcastClient';

function setUp(answer = new Response('{"items":[]}')) {
  const { fetch, sent } = recordRequests(() => answer.clone());
  const getBaseUrl = jest.fn(async () => 'http://portal/api/podcast');
  const client = new PodcastClient({
    discoveryApi: { getBaseUrl },
    fetchApi: { fetch },
  });
  return { client, sent, getBaseUrl };
}

describe('PodcastClient', () => {
  it('repeats a parameter for each value of a list', async () => {
    const { client, sent, getBaseUrl } = setUp();
    await client.getEpisodes({
      topic: ['backstage', 'a&b'],
      season: [1, 2],
      q: 'fleet first',
      limit: 5,
      cursor: undefined,
    });
    expect(getBaseUrl).toHaveBeenCalledWith('podcast');
    expect(sent.at(-1)).toMatchObject({
      url: 'http://portal/api/podcast/episodes?topic=backstage&topic=a%26b&season=1&season=2&q=fleet%20first&limit=5',
      method: 'GET',
    });
  });

  it.each([
    ['/shows', (c: PodcastClient) => c.getShows()],
    ['/shows/a%2Fb', (c: PodcastClient) => c.getShow('a/b')],
    ['/episodes', (c: PodcastClient) => c.getEpisodes()],
    ['/episodes/..%2Fshows', (c: PodcastClient) => c.getEpisode('../shows')],
    ['/episodes/a/chapters', (c: PodcastClient) => c.getChapters('a')],
    ['/episodes/a/transcript', (c: PodcastClient) => c.getTranscript('a')],
    [
      '/episodes/a/transcript?language=pt-BR',
      (c: PodcastClient) => c.getTranscript('a', { language: 'pt-BR' }),
    ],
    [
      '/episodes/a/transcript?type=text%2Fhtml',
      (c: PodcastClient) => c.getTranscript('a', { type: 'text/html' }),
    ],
    ['/topics', (c: PodcastClient) => c.getTopics()],
    ['/topics?show=n', (c: PodcastClient) => c.getTopics({ show: 'n' })],
    ['/topics/a%2Fb', (c: PodcastClient) => c.getTopic('a/b')],
    ['/shows/a%2Fb/series', (c: PodcastClient) => c.getSeries('a/b')],
    [
      '/people?show=n&q=ada&limit=5',
      (c: PodcastClient) => c.getPeople({ show: ['n'], q: 'ada', limit: 5 }),
    ],
    ['/people/%C3%A9va', (c: PodcastClient) => c.getPerson('éva')],
    [
      '/episodes/a/related?limit=3',
      (c: PodcastClient) => c.getRelated('a', { limit: 3 }),
    ],
    [
      '/topic-corrections?episode=a',
      (c: PodcastClient) => c.getTopicCorrections({ episode: 'a' }),
    ],
    [
      '/topic-corrections/history?show=n&limit=2',
      (c: PodcastClient) =>
        c.getTopicCorrectionHistory({ show: 'n', limit: 2 }),
    ],
    ['/me/topics', (c: PodcastClient) => c.getFollowedTopics()],
    [
      '/shows/n%3F/refreshes?limit=5',
      (c: PodcastClient) => c.getRefreshes('n?', { limit: 5 }),
    ],
  ])('requests %s', async (path, call) => {
    const { client, sent } = setUp();
    await expect(call(client)).resolves.toEqual({ items: [] });
    expect(sent.at(-1)).toMatchObject({
      url: `http://portal/api/podcast${path}`,
      method: 'GET',
    });
  });

  it('refreshes with a POST', async () => {
    const { client, sent } = setUp();
    await client.refreshShow('n?');
    expect(sent.at(-1)).toMatchObject({
      url: 'http://portal/api/podcast/shows/n%3F/refresh',
      method: 'POST',
    });
  });

  it('corrects topics with a note, and undoes corrections', async () => {
    const { client, sent } = setUp();
    await client.correctTopic('a/b', 'c?', { action: 'add', note: 'It is' });
    expect(sent.at(-1)).toMatchObject({
      url: 'http://portal/api/podcast/episodes/a%2Fb/topic-corrections/c%3F',
      method: 'PUT',
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
      },
      body: { action: 'add', note: 'It is' },
    });
    const empty = setUp(new Response(null, { status: 204 }));
    await empty.client.undoTopicCorrection('a/b', 'c?');
    expect(empty.sent.at(-1)).toMatchObject({
      url: 'http://portal/api/podcast/episodes/a%2Fb/topic-corrections/c%3F',
      method: 'DELETE',
    });
  });

  it('follows and unfollows a topic', async () => {
    const { client, sent } = setUp();
    await client.followTopic('a/b');
    expect(sent.at(-1)).toMatchObject({
      url: 'http://portal/api/podcast/me/topics/a%2Fb',
      method: 'PUT',
    });
    const empty = setUp(new Response(null, { status: 204 }));
    await empty.client.unfollowTopic('a/b');
    expect(empty.sent.at(-1)).toMatchObject({
      url: 'http://portal/api/podcast/me/topics/a%2Fb',
      method: 'DELETE',
    });
  });

  it('finds people without their e-mail addresses in the URL', async () => {
    const { client, sent } = setUp();
    await client.findPeople({ emails: ['ada@example.com'] });
    expect(sent.at(-1)).toMatchObject({
      url: 'http://portal/api/podcast/people/find',
      method: 'POST',
      body: { emails: ['ada@example.com'] },
    });
  });

  it('passes on token and signal, and sends no authorization header without a token', async () => {
    const { client, sent } = setUp();
    const controller = new AbortController();
    await client.getShows({ token: 'secret', signal: controller.signal });
    expect(sent[0].headers).toEqual({
      accept: 'application/json',
      authorization: 'Bearer secret',
    });
    expect(sent[0].signal.aborted).toBe(false);
    controller.abort();
    expect(sent[0].signal.aborted).toBe(true);

    const second = setUp();
    await second.client.getShows();
    expect(second.sent[0].headers).toEqual({ accept: 'application/json' });
  });

  it('throws the error of the backend', async () => {
    const { client } = setUp(
      new Response(
        JSON.stringify({
          error: { name: 'NotFoundError', message: 'No episode x' },
          response: { statusCode: 404 },
        }),
        {
          status: 404,
          statusText: 'Not Found',
          headers: { 'Content-Type': 'application/json' },
        },
      ),
    );
    await expect(client.getEpisode('x')).rejects.toMatchObject({
      name: 'ResponseError',
      statusCode: 404,
      cause: { name: 'NotFoundError', message: 'No episode x' },
    });
  });
});
