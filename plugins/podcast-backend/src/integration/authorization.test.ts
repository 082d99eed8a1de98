import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { FeedServer } from '../__testUtils__/FeedServer';
import { feedXml } from '../__testUtils__/feedXml';
import { GoodRequest, goodRequests } from '../__testUtils__/hostileRequests';
import {
  PodcastBackend,
  startPodcastBackend,
} from '../__testUtils__/startPodcastBackend';
import spec from '../schema/openapi.generated.json';

const user = (name: string) =>
  mockCredentials.user.header(`user:default/${name}`);
const nobody = () => mockCredentials.none.header();

describe('every operation of the OpenAPI document', () => {
  let isAllowed: (permission: string) => boolean;
  let feeds: FeedServer;
  let backend: PodcastBackend;
  let requests: GoodRequest[];

  beforeAll(async () => {
    isAllowed = () => true;
    feeds = await FeedServer.start();
    feeds.serve('/words.vtt', 'WEBVTT\n\n00:00.000 --> 00:01.000\nWords');
    feeds.serve('/chapters', '{"chapters":[{"startTime":0,"title":"One"}]}');
    feeds.serve(
      '/feed',
      feedXml([
        {
          guid: 'one',
          title: 'Backstage',
          extra: `<podcast:person>Ada Lovelace</podcast:person>
            <podcast:chapters url="${feeds.url('/chapters')}"/>
            <podcast:transcript url="${feeds.url(
              '/words.vtt',
            )}" type="text/vtt"/>`,
        },
      ]),
    );
    const policy = mockServices.permissions.mock({
      authorize: async asked =>
        asked.map(({ permission }) => ({
          result: isAllowed(permission.name)
            ? AuthorizeResult.ALLOW
            : AuthorizeResult.DENY,
        })),
    });
    backend = await startPodcastBackend({
      podcast: { shows: { radio: { url: feeds.url('/feed') } } },
      features: [policy.factory],
    });
    await backend.runSchedule('radio');
    const { body } = await backend.api
      .get('/episodes')
      .set('Authorization', user('ada'));
    const [{ id }] = body.items;
    requests = goodRequests({
      showId: 'radio',
      episodeId: id,
      episodeIds: id,
      topicId: 'backstage',
      personId: 'ada-lovelace',
    });
  });

  afterAll(async () => {
    await backend?.stop();
    await feeds?.stop();
  });

  const getPermission = (method: string, operation: string): string =>
    (spec.paths as any)[operation][method]['x-permission'];

  /** Returns the kind of response for each operation. */
  async function answers(
    authorization: (name: string) => string,
    allow: (permission: string, own: string) => boolean,
  ): Promise<Record<string, string>> {
    const found: Record<string, string> = {};
    for (const [index, request] of requests.entries()) {
      const { method, operation, path, body } = request;
      isAllowed = permission =>
        allow(permission, getPermission(method, operation));
      // Each request has its own user, so none affects another.
      const sent = backend.api[method as 'put'](path).set(
        'Authorization',
        authorization(`user-${index}`),
      );
      const { status } = await (body === undefined
        ? sent
        : sent.type('json').send(body));
      found[`${method} ${operation}`] =
        status < 300 ? 'success' : String(status);
    }
    return found;
  }

  /** Returns the expected kinds: for operations with a permission, and for those without. */
  const expected = (
    withPermission: string,
    withoutPermission = withPermission,
  ) =>
    Object.fromEntries(
      requests.map(({ method, operation }) => [
        `${method} ${operation}`,
        getPermission(method, operation) === 'none'
          ? withoutPermission
          : withPermission,
      ]),
    );

  it('is tested below, and all but two require a permission', () => {
    expect(requests.length).toBeGreaterThan(25);
    expect(
      Object.entries(expected('protected', 'open')).flatMap(([name, kind]) =>
        kind === 'open' ? name : [],
      ),
    ).toEqual(['delete /me', 'delete /me/topics/{topicId}']);
  });

  it('is rejected without a token', async () => {
    expect(await answers(nobody, () => true)).toEqual(expected('401'));
  });

  it('is rejected without its permission, even with all others', async () => {
    expect(
      await answers(user, (permission, own) => permission !== own),
    ).toEqual(expected('403', 'success'));
  });

  it('is allowed with its permission alone', async () => {
    expect(
      await answers(user, (permission, own) => permission === own),
    ).toEqual(expected('success'));
  });
});
