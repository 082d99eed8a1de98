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

/** A policy that lets all users see shows, and one user refresh them. */
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

describe('the permission to refresh shows', () => {
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

  it('lets a user refresh and read the history', async () => {
    expect((await refresh(editor)).status).toBe(200);
    const { status, body } = await history(editor);
    expect(status).toBe(200);
    expect(body.items.length).toBeGreaterThan(1);
  });

  it('is required to refresh: 403, without reading the feed', async () => {
    const before = feeds.requests.length;
    const { status, body } = await refresh(listener);
    expect(status).toBe(403);
    expect(body.error).toMatchObject({
      name: 'NotAllowedError',
      message: expect.stringContaining('podcast.show.refresh'),
    });
    expect(feeds.requests).toHaveLength(before);
  });

  it('is required for the history: 403, without details', async () => {
    const { status, body } = await history(listener);
    expect(status).toBe(403);
    expect(body.items).toBeUndefined();
    expect(JSON.stringify(body)).not.toContain(feeds.url('/feed'));
  });

  it('is checked before whether the show exists', async () => {
    const answers = await Promise.all([
      backend.api.post('/shows/nothing/refresh').set('Authorization', listener),
      backend.api
        .get('/shows/nothing/refreshes')
        .set('Authorization', listener),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([403, 403]);
  });

  it('is not required to see shows and episodes', async () => {
    for (const path of ['/shows', '/shows/radio', '/episodes']) {
      const { status } = await backend.api
        .get(path)
        .set('Authorization', listener);
      expect([path, status]).toEqual([path, 200]);
    }
  });

  it('does not replace a token', async () => {
    const none = mockCredentials.none.header();
    expect((await refresh(none)).status).toBe(401);
    expect((await history(none)).status).toBe(401);
  });
});
