import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { FeedServer } from '../__testUtils__/FeedServer';
import { feedXml } from '../__testUtils__/feedXml';
import {
  PodcastBackend,
  startPodcastBackend,
} from '../__testUtils__/startPodcastBackend';

const reader = mockCredentials.user.header('user:default/reader');
const refresher = mockCredentials.user.header('user:default/refresher');

const policy = mockServices.permissions.mock({
  authorize: async (requests, options) => {
    const { principal } = options!.credentials as ReturnType<
      typeof mockCredentials.user
    >;
    return requests.map(({ permission }) => ({
      result:
        permission.name !== 'podcast.show.refresh' ||
        principal.userEntityRef === 'user:default/refresher'
          ? AuthorizeResult.ALLOW
          : AuthorizeResult.DENY,
    }));
  },
});

/** Nobody can see these. */
const SECRET =
  /usr-secret|pwd-secret|dXNyLXNlY3JldA|value-secret|header-secret/;
/** Users who can refresh the show see this. */
const PATH = /path-token|feed-directory/;

describe('secrets in the URL of a feed', () => {
  const lines: string[] = [];
  const write = (...args: unknown[]) => {
    lines.push(args.map(arg => inspect(arg, { depth: 5 })).join(' '));
  };
  const logger = mockServices.logger.mock({
    child: () => logger,
    debug: write,
    info: write,
    warn: write,
    error: write,
  });
  let feeds: FeedServer;
  let other: FeedServer;
  let backend: PodcastBackend;
  let directory: string;

  const secret = (server: FeedServer, path: string) =>
    `${server.url(`/path-token${path}`)}?key=value-secret`.replace(
      '://',
      '://usr-secret:pwd-secret@',
    );
  const at = (path: string) => `/path-token${path}?key=value-secret`;

  const ask = async (authorization: string, path: string) =>
    (await backend.api.get(path).set('Authorization', authorization)) as {
      status: number;
      text: string;
      body: any;
      headers: Record<string, string>;
    };
  const shows = async (
    authorization: string,
  ): Promise<Array<{ id: string; link?: string; feed: any }>> =>
    (await ask(authorization, '/shows')).body.items;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'feed-directory-'));
    await writeFile(
      join(directory, 'feed.xml'),
      feedXml([{ guid: 'file', title: 'File' }]),
    );
    feeds = await FeedServer.start();
    other = await FeedServer.start();
    const bad = `<link>${secret(feeds, '/page').replace('http', 'htp')}</link>
      <podcast:transcript url="${feeds.url('/words.vtt')}" type="text/vtt"/>
      <podcast:chapters url="${other.url('/chapters')}"/>`;
    const items = [
      {
        guid: secret(feeds, '/guid'),
        title: 'One',
        enclosureUrl: 'one.mp3',
        extra: bad,
      },
    ];
    const links =
      `<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="self" href="${secret(
        feeds,
        '/good',
      )}"/>`.replaceAll('&', '&amp;');
    const good = feedXml(items, { extra: links }).replace(
      '<link>https://radio.example.com/</link>',
      `<link>${feeds.url(at('/good'))}</link>`,
    );
    feeds.serve(at('/good'), good);
    feeds.serve(at('/public'), good);
    feeds.serve(
      at('/moved'),
      feedXml(items, {
        extra: `<itunes:new-feed-url>${secret(
          other,
          '/new',
        )}</itunes:new-feed-url>`,
      }),
    );
    feeds.fail(at('/gone'), 301, { location: secret(other, '/next') });
    feeds.fail(at('/wrong'), 302, {
      location: 'http://usr-secret:value-secret',
    });
    feeds.serve(at('/empty'), '<html>No feed</html>');
    other.serve(at('/new'), feedXml(items));
    other.serve(at('/next'), feedXml(items));
    backend = await startPodcastBackend({
      config: {
        backend: {
          reading: { allow: [{ host: `localhost:${other.port}` }] },
        },
      },
      podcast: {
        shows: {
          good: { url: secret(feeds, '/good') },
          public: { url: secret(feeds, '/public'), publicFeed: true },
          moved: { url: secret(feeds, '/moved') },
          redirected: { url: secret(feeds, '/gone') },
          wrong: { url: secret(feeds, '/wrong') },
          empty: { url: secret(feeds, '/empty') },
          missing: { url: secret(feeds, '/missing') },
          refused: {
            url: 'http://usr-secret:pwd-secret@localhost:1/path-token?key=value-secret',
          },
          file: { url: `file:${join(directory, 'feed.xml')}` },
          nofile: { url: `file:${join(directory, 'none.xml')}` },
        },
      },
      features: [policy.factory, logger.factory],
    });
    for (const show of await shows(refresher)) {
      await backend.runSchedule(show.id);
      await backend.api
        .post(`/shows/${show.id}/refresh`)
        .set('Authorization', refresher);
    }
  });
  afterAll(async () => {
    await backend?.stop();
    await feeds?.stop();
    await other?.stop();
    await rm(directory, { recursive: true, force: true });
  });

  /** Returns the responses of the whole API, without URLs in feeds that are meant for listeners. */
  async function answers(authorization: string) {
    const ids = (await shows(authorization)).map(({ id }) => id);
    const { items } = (await ask(authorization, '/episodes')).body;
    const paths = [
      '/shows',
      '/topics',
      '/people',
      '/me/queue',
      '/me/episodes?include=episode',
      '/topic-corrections',
      '/topic-corrections/history',
      ...ids.flatMap(id => [
        `/shows/${id}`,
        `/shows/${id}/refreshes`,
        `/shows/${id}/series`,
      ]),
      ...items.flatMap(({ id }: { id: string }) => [
        `/episodes/${id}/chapters`,
        `/episodes/${id}/transcript`,
        `/episodes/${id}/related`,
      ]),
    ];
    return Promise.all(
      paths.map(async path => {
        const { text, headers } = await ask(authorization, path);
        return { path, text: `${text} ${JSON.stringify(headers)}` };
      }),
    );
  }
  const having = (found: Array<{ path: string; text: string }>, what: RegExp) =>
    found.filter(({ text }) => what.test(text));

  it('are in no response to users who can refresh, except for paths', async () => {
    const found = await answers(refresher);
    expect(found.length).toBeGreaterThan(30);
    const isPublic = ({ path }: { path: string }) =>
      path === '/shows' || path === '/shows/public';
    expect(having(found, SECRET).filter(each => !isPublic(each))).toEqual([]);
    expect(having(found, PATH).map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/shows/good', '/shows/good/refreshes']),
    );
  });

  it('are in no response to readers, including paths', async () => {
    const found = (await answers(reader)).filter(
      ({ path }) => path !== '/shows' && path !== '/shows/public',
    );
    expect(having(found, SECRET)).toEqual([]);
    expect(having(found, PATH)).toEqual([]);
  });

  it('are shown according to permissions', async () => {
    const urlsFor = async (authorization: string) =>
      Object.fromEntries(
        (await shows(authorization)).map(({ id, link, feed }) => [
          id,
          [feed.url, feed.movedTo, link],
        ]),
      );
    const origin = feeds.url('');
    const next = other.url('');
    const page = 'https://radio.example.com/';
    const whole = feeds.url(at('/public'));
    expect(await urlsFor(reader)).toMatchObject({
      good: [origin, undefined, origin],
      public: [whole, undefined, feeds.url(at('/good'))],
      moved: [origin, next, page],
      redirected: [origin, next, page],
      missing: [origin, undefined, undefined],
      file: [undefined, undefined, page],
      nofile: [undefined, undefined, undefined],
    });
    const named = (address: string) => address.replace('value-secret', '');
    expect(await urlsFor(refresher)).toMatchObject({
      good: [
        named(feeds.url(at('/good'))),
        undefined,
        named(feeds.url(at('/good'))),
      ],
      public: [whole, undefined, feeds.url(at('/good'))],
      moved: [
        named(feeds.url(at('/moved'))),
        named(other.url(at('/new'))),
        page,
      ],
      file: [`file:${join(directory, 'feed.xml')}`, undefined, page],
    });
  });

  it('have separate ETags for permissions, so nobody keeps what they can no longer see', async () => {
    const { headers } = await ask(refresher, '/shows');
    const response = await backend.api
      .get('/shows')
      .set('Authorization', reader)
      .set('If-None-Match', headers.etag);
    expect(response.status).toBe(200);
  });

  it('are not in the log', async () => {
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter(line => SECRET.test(line))).toEqual([]);
  });

  it('are sent as Basic authentication only to the origin of the URL', async () => {
    const basic = `Basic ${Buffer.from('usr-secret:pwd-secret').toString(
      'base64',
    )}`;
    expect(feeds.requests.map(({ headers }) => headers.authorization)).toEqual(
      feeds.requests.map(() => basic),
    );
    expect(other.requests.length).toBeGreaterThan(2);
    expect(
      other.requests.filter(({ headers }) => headers.authorization),
    ).toEqual([]);
  });

  it('are not in URLs of media that are relative to that of the feed', async () => {
    const { items } = (await ask(reader, '/episodes?show=good')).body;
    expect(items[0].enclosures[0].url).toBe(feeds.url('/path-token/one.mp3'));
  });
});
