import { TestDatabases } from '@backstage/backend-test-utils';
import { FeedServer } from '../__testUtils__/FeedServer';
import { feedXml } from '../__testUtils__/feedXml';
import { startPodcastBackend } from '../__testUtils__/startPodcastBackend';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

let mockVersion = 1;
jest.mock('@nerdout/podcast-feed', () => ({
  ...jest.requireActual('@nerdout/podcast-feed'),
  get parserVersion() {
    return mockVersion;
  },
}));

describe.each(databases.eachSupportedId())(
  'an upgrade of the parser on %s',
  id => {
    it('reads feeds, chapters and transcripts again once, even if their hosts say that they have not changed', async () => {
      const feeds = await FeedServer.start();
      const knex = await databases.init(id);
      const serve = (path: string, body: string, type: string) =>
        feeds.on(path, (request, response) => {
          const isKnown = request.headers['if-none-match'] === '"1"';
          response
            .writeHead(isKnown ? 304 : 200, {
              etag: '"1"',
              'content-type': type,
            })
            .end(isKnown ? undefined : body);
        });
      serve(
        '/feed',
        feedXml([
          {
            guid: 'a',
            title: 'One',
            extra: `<podcast:transcript url="${feeds.url(
              '/t.vtt',
            )}" type="text/vtt"/><podcast:chapters url="${feeds.url(
              '/c.json',
            )}" type="application/json"/>`,
          },
        ]),
        'application/rss+xml',
      );
      serve('/t.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n', 'text/vtt');
      serve(
        '/c.json',
        '{"chapters":[{"startTime":0,"title":"A"}]}',
        'text/json',
      );
      /** Returns which documents were read completely since the last call. */
      let seen = 0;
      const read = () => {
        const fresh = feeds.requests.slice(seen);
        seen = feeds.requests.length;
        return fresh
          .filter(({ headers }) => headers['if-none-match'] === undefined)
          .map(({ url }) => url)
          .sort();
      };
      const all = ['/c.json', '/feed', '/t.vtt'];

      try {
        for (const [version, expected] of [
          [1, all],
          [2, all],
          [2, []],
        ] as const) {
          mockVersion = version;
          const backend = await startPodcastBackend({
            knex,
            podcast: { shows: { radio: { url: feeds.url('/feed') } } },
          });
          await backend.runSchedule('radio');
          await backend.runTask('podcast-digest');
          await backend.stop();
          expect(read()).toEqual(expected);
        }
      } finally {
        await feeds.stop();
      }
    });
  },
);
