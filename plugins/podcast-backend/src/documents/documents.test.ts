import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { FeedServer } from '../__testUtils__/FeedServer';
import { feedXml, TestItem } from '../__testUtils__/feedXml';
import { violations } from '../__testUtils__/responseSchema';
import {
  PodcastBackend,
  startPodcastBackend,
} from '../__testUtils__/startPodcastBackend';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const vtt = (text: string) =>
  `WEBVTT\n\n00:01.000 --> 00:03.500\n<v Ada>${text}</v>\n`;
const chapters = (title: string) =>
  JSON.stringify({ version: '1.2.0', chapters: [{ startTime: 5, title }] });
const yesterday = () => Date.now() - 25 * 60 * 60 * 1000;

describe.each(databases.eachSupportedId())(
  'chapters and transcripts on %s',
  databaseId => {
    let feeds: FeedServer;
    let knex: Knex;
    let backend: PodcastBackend | undefined;

    beforeEach(async () => {
      feeds = await FeedServer.start();
      knex = await databases.init(databaseId);
    });

    afterEach(async () => {
      await backend?.stop();
      backend = undefined;
      await feeds.stop();
    });

    const link = (path: string, language?: string, type = 'text/vtt') =>
      `<podcast:transcript url="${feeds.url(path)}" type="${type}"${
        language ? ` language="${language}"` : ''
      }/>`;

    /** Starts a portal with one episode. */
    async function start(extra: string, show: object = {}) {
      const publish = (item: Partial<TestItem>) =>
        feeds.serve('/feed', feedXml([{ guid: 'one', title: 'One', ...item }]));
      publish({ extra });
      backend = await startPodcastBackend({
        podcast: { shows: { radio: { url: feeds.url('/feed'), ...show } } },
        knex,
      });
      const { api, runSchedule } = backend;
      await runSchedule('radio');
      const { id } = (await api.get('/episodes')).body.items[0];
      return {
        transcript: (query = '') =>
          api.get(`/episodes/${id}/transcript${query}`),
        chapters: () => api.get(`/episodes/${id}/chapters`),
        episode: () => api.get(`/episodes/${id}`),
        change: async (item: Partial<TestItem>) => {
          publish({ extra, ...item });
          await runSchedule('radio');
        },
        countRequests: (path: string) =>
          feeds.requests.filter(({ url }) => url === path).length,
      };
    }

    const serveChapters = (title: string) =>
      feeds.serve('/chapters', chapters(title), {
        'content-type': 'application/json+chapters',
      });
    const chaptersTag = () =>
      `<podcast:chapters url="${feeds.url(
        '/chapters',
      )}" type="application/json+chapters"/>`;

    it('are as the API documents them', async () => {
      serveChapters('Welcome');
      feeds.serve('/t', vtt('Hello there'), { 'content-type': 'text/vtt' });
      const { transcript, chapters: list } = await start(
        chaptersTag() + link('/t', 'en'),
      );
      const cues = await transcript();
      expect(cues.status).toBe(200);
      expect(cues.body).toEqual({
        language: 'en',
        format: 'vtt',
        url: feeds.url('/t'),
        available: [{ url: feeds.url('/t'), type: 'text/vtt', language: 'en' }],
        cues: [
          {
            startSeconds: 1,
            endSeconds: 3.5,
            speaker: 'Ada',
            text: 'Hello there',
          },
        ],
      });
      const items = await list();
      expect(items.body).toEqual({
        items: [{ startSeconds: 5, title: 'Welcome' }],
      });
      const path = '/episodes/{episodeId}';
      expect([
        ...violations('get', `${path}/transcript`, 200, cues.body),
        ...violations('get', `${path}/chapters`, 200, items.body),
      ]).toEqual([]);
    });

    it('are from the feed itself without a document, or if it cannot be read', async () => {
      const own = `<psc:chapters xmlns:psc="http://podlove.org/simple-chapters">
        <psc:chapter start="00:01:05" title="Later" href="https://example.com/"/>
        <psc:chapter start="0" title="Hello"/>
      </psc:chapters>`;
      const expected = [
        { startSeconds: 0, title: 'Hello' },
        { startSeconds: 65, title: 'Later', url: 'https://example.com/' },
      ];
      const {
        chapters: list,
        change,
        episode,
      } = await start(chaptersTag() + own);
      feeds.fail('/chapters', 500);
      expect((await list()).body.items).toEqual(expected);
      const { body } = await episode();
      expect(body).toMatchObject({ hasChapters: true, chapters: expected });
      expect(violations('get', '/episodes/{episodeId}', 200, body)).toEqual([]);

      await change({ extra: own });
      expect((await list()).body.items).toEqual(expected);

      // A document that failed is not requested again within a minute, unless its episode has changed.
      serveChapters('Of the document');
      await change({ title: 'One, edited', extra: chaptersTag() + own });
      expect((await list()).body.items[0].title).toBe('Of the document');
    });

    it('are read once, and again after a day', async () => {
      serveChapters('Old');
      const { chapters: list, countRequests } = await start(chaptersTag());
      // Ten simultaneous requests share one read.
      await Promise.all(Array.from({ length: 10 }, list));
      await list();
      expect(countRequests('/chapters')).toBe(1);

      serveChapters('New');
      await knex('documents').update({ checked_ms: yesterday() });
      expect((await list()).body.items[0].title).toBe('New');
      expect(countRequests('/chapters')).toBe(2);
    });

    it('are requested with validators', async () => {
      feeds.on('/chapters', (request, response) => {
        if (request.headers['if-none-match'] === '"v1"') {
          response.writeHead(304).end();
        } else {
          response.writeHead(200, { etag: '"v1"' }).end(chapters('Same'));
        }
      });
      const { chapters: list, countRequests } = await start(chaptersTag());
      await list();
      await knex('documents').update({ checked_ms: yesterday() });
      expect((await list()).body.items[0].title).toBe('Same');
      await knex('documents').update({ checked_ms: yesterday() });
      await list();
      expect(countRequests('/chapters')).toBe(3);
      expect(feeds.requests.at(-1)!.headers['if-none-match']).toBe('"v1"');
    });

    it('are read again when the episode has changed', async () => {
      serveChapters('Old');
      const { chapters: list, change } = await start(chaptersTag());
      await list();
      serveChapters('New');
      await change({ title: 'One, corrected' });
      expect((await list()).body.items[0].title).toBe('New');
    });

    it('are served from the last copy while their host is down, without a new request each time', async () => {
      serveChapters('Good');
      const { chapters: list, countRequests } = await start(chaptersTag());
      await list();
      feeds.fail('/chapters', 500);
      await knex('documents').update({ checked_ms: yesterday() });
      for (let i = 0; i < 3; i += 1) {
        expect((await list()).body.items[0].title).toBe('Good');
      }
      expect(countRequests('/chapters')).toBe(2);

      serveChapters('Better');
      await knex('documents').update({ retry_ms: yesterday() });
      expect((await list()).body.items[0].title).toBe('Better');
    });

    it('return the reason if they cannot be read', async () => {
      feeds.fail('/t', 404);
      feeds.serve('/chapters', '<html>Oops</html>');
      const { transcript, chapters: list } = await start(
        chaptersTag() + link('/t'),
      );
      const failed = await transcript();
      expect(failed.status).toBe(503);
      expect(failed.body.error).toMatchObject({
        name: 'ServiceUnavailableError',
        message:
          'The transcript could not be read: The host of the transcript responded with 404 Not Found',
      });
      expect((await list()).body.error.message).toBe(
        'The chapters could not be read: The chapters are not valid JSON',
      );
    });

    it('are not found for episodes without them', async () => {
      const { transcript, chapters: list } = await start('');
      expect((await transcript()).status).toBe(404);
      expect((await transcript()).body.error.message).toMatch(
        /has no transcript$/,
      );
      expect((await list()).status).toBe(404);
      const unknown = await backend!.api.get('/episodes/no-such/transcript');
      expect(unknown.body.error.message).toMatch(
        "No episode with id 'no-such'",
      );
    });

    it('are in the requested language', async () => {
      feeds.serve('/en', vtt('Hello'));
      feeds.serve('/sv', vtt('Hej'));
      const { transcript } = await start(
        link('/sv', 'sv-SE') + link('/en', 'en'),
      );
      expect((await transcript()).body.cues[0].text).toBe('Hej');
      expect((await transcript('?language=en')).body.cues[0].text).toBe(
        'Hello',
      );
      expect((await transcript('?language=sv')).body.language).toBe('sv-SE');
      const missing = await transcript('?language=de');
      expect(missing.status).toBe(404);
      expect(missing.body.error.message).toMatch(
        /no transcript in 'de'; available languages: sv-SE, en/,
      );
    });

    it('have times if possible, or the requested format', async () => {
      feeds.serve('/t.html', '<p>From HTML</p>');
      feeds.serve('/t.vtt', vtt('From VTT'));
      const { transcript } = await start(
        link('/t.html', 'en', 'text/html') + link('/t.vtt'),
      );
      expect((await transcript()).body.cues[0].text).toBe('From VTT');
      expect((await transcript('?type=text%2Fhtml')).body).toMatchObject({
        format: 'html',
        cues: [{ text: 'From HTML' }],
      });
      expect((await transcript('?type=text%2Fplain')).status).toBe(404);
    });

    it('use another format if one is broken', async () => {
      feeds.fail('/t.vtt', 404);
      feeds.serve('/t.srt', '1\n00:00:01,000 --> 00:00:02,000\nFrom SRT\n');
      const { transcript } = await start(
        link('/t.vtt', 'en') + link('/t.srt', 'en', 'application/x-subrip'),
      );
      expect((await transcript()).body).toMatchObject({
        format: 'srt',
        url: feeds.url('/t.srt'),
        cues: [{ text: 'From SRT' }],
      });
    });

    it('respond with 304 to clients that have them', async () => {
      serveChapters('Old');
      const { chapters: list } = await start(chaptersTag());
      const { etag } = (await list()).headers;
      expect((await list().set('If-None-Match', etag)).status).toBe(304);
      serveChapters('New');
      await knex('documents').update({ checked_ms: yesterday() });
      expect((await list().set('If-None-Match', etag)).status).toBe(200);
    });

    it('are deleted with their episode, or when it links to another document', async () => {
      serveChapters('Old');
      feeds.serve('/other', chapters('Other'));
      const { chapters: list, change } = await start(chaptersTag());
      await list();
      await change({
        extra: `<podcast:chapters url="${feeds.url(
          '/other',
        )}" type="application/json+chapters"/>`,
      });
      expect((await list()).body.items[0].title).toBe('Other');
      expect(await knex('documents').select('kind')).toHaveLength(1);
      await knex('episodes').delete();
      expect(await knex('documents').select('kind')).toEqual([]);
    });

    it('wait for a replica that is reading them', async () => {
      serveChapters('Mine');
      const { chapters: list, countRequests } = await start(chaptersTag());
      await list();
      // Another replica had the lease and was killed: the lease expires soon.
      await knex('documents').update({
        checked_ms: yesterday(),
        lease_token: 'other',
        lease_until_ms: Date.now() + 400,
      });
      serveChapters('After the wait');
      const answer = list();
      expect((await answer).body.items[0].title).toBe('After the wait');
      expect(countRequests('/chapters')).toBe(2);
    });

    it('require the permission to see shows', async () => {
      const { transcript, chapters: list } = await start('');
      for (const ask of [transcript(), list()]) {
        const answer = await ask.set(
          'Authorization',
          mockCredentials.none.header(),
        );
        expect(answer.status).toBe(401);
      }
    });

    it('are never read from the private network because of a feed', async () => {
      const inside = await FeedServer.start();
      inside.serve('/secret', vtt('Secret'));
      inside.serve('/media/t.vtt', vtt('Meant'));
      try {
        const secret = `<podcast:transcript url="${inside.url(
          '/secret',
        )}" type="text/vtt"/>`;
        const first = await start(secret);
        const { status, body } = await first.transcript();
        expect(status).toBe(503);
        expect(body.error.message).toMatch(/resolves to a private address/);

        // Nor through a redirect.
        feeds.fail('/t', 302, { location: inside.url('/secret') });
        await first.change({ extra: link('/t') });
        expect((await first.transcript()).status).toBe(503);
        expect(inside.requests).toEqual([]);

        await backend!.stop();
        const second = await start(
          `${secret.replace(
            '/>',
            ' language="sv"/>',
          )}<podcast:transcript url="${inside.url(
            '/media/t.vtt',
          )}" type="text/vtt" language="en"/>`,
          { baseUrl: inside.url('/media/') },
        );
        expect((await second.transcript()).status).toBe(503);
        expect(
          (await second.transcript('?language=en')).body.cues[0].text,
        ).toBe('Meant');
        expect(inside.requests.map(({ url }) => url)).toEqual(['/media/t.vtt']);
      } finally {
        await inside.stop();
      }
    });
  },
);
