import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { FeedServer } from '../__testUtils__/FeedServer';
import { feedXml } from '../__testUtils__/feedXml';
import {
  PodcastBackend,
  startPodcastBackend,
} from '../__testUtils__/startPodcastBackend';

const editor = mockCredentials.user.header('user:default/editor');
const listener = mockCredentials.user.header('user:default/listener');

/** A policy that lets one user refresh shows, and everybody see them. */
const policy = mockServices.permissions.mock({
  authorize: async (requests, options) => {
    const { credentials } = options ?? {};
    const user = mockCredentials.user('user:default/editor').principal;
    return requests.map(({ permission }) => ({
      result:
        permission.name !== 'podcast.show.refresh' ||
        JSON.stringify(credentials?.principal) === JSON.stringify(user)
          ? AuthorizeResult.ALLOW
          : AuthorizeResult.DENY,
    }));
  },
});

describe('users of whom one may refresh shows', () => {
  let feeds: FeedServer;
  let backend: PodcastBackend;

  beforeAll(async () => {
    feeds = await FeedServer.start();
    feeds.serve('/feed', feedXml([{ guid: 'one', title: 'One' }]));
    backend = await startPodcastBackend({
      podcast: { shows: { radio: { url: feeds.url('/feed') } } },
      features: [policy.factory],
    });
    await backend.runSchedule('radio');
  });

  afterAll(async () => {
    await backend?.stop();
    await feeds?.stop();
  });

  const refresh = (authorization: string) =>
    backend.api
      .post('/shows/radio/refresh')
      .set('Authorization', authorization);
  const history = (authorization: string) =>
    backend.api
      .get('/shows/radio/refreshes')
      .set('Authorization', authorization);

  it('do what they may', async () => {
    expect((await refresh(editor)).status).toBe(200);
    const { status, body } = await history(editor);
    expect(status).toBe(200);
    expect(body.items.length).toBeGreaterThan(1);
  });

  it('are refused a refresh with 403 without the permission, and the feed is not read', async () => {
    const before = feeds.requests.length;
    const { status, body } = await refresh(listener);
    expect(status).toBe(403);
    expect(body.error).toMatchObject({
      name: 'NotAllowedError',
      message: expect.stringContaining('podcast.show.refresh'),
    });
    expect(feeds.requests).toHaveLength(before);
  });

  it('are refused the history of refreshes with 403 without it, and learn nothing of it', async () => {
    const { status, body } = await history(listener);
    expect(status).toBe(403);
    expect(body.items).toBeUndefined();
    expect(JSON.stringify(body)).not.toContain(feeds.url('/feed'));
  });

  it('are not told whether there is such a show', async () => {
    const answers = await Promise.all([
      backend.api.post('/shows/nothing/refresh').set('Authorization', listener),
      backend.api
        .get('/shows/nothing/refreshes')
        .set('Authorization', listener),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([403, 403]);
  });

  it('see shows and episodes all the same', async () => {
    for (const path of ['/shows', '/shows/radio', '/episodes']) {
      const { status } = await backend.api
        .get(path)
        .set('Authorization', listener);
      expect([path, status]).toEqual([path, 200]);
    }
  });

  it('are not known to it without a token', async () => {
    const none = mockCredentials.none.header();
    expect((await refresh(none)).status).toBe(401);
    expect((await history(none)).status).toBe(401);
  });
});
