import { ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { JsonObject } from '@backstage/types';
import { FeedServer } from '../__testUtils__/FeedServer';
import { feedXml } from '../__testUtils__/feedXml';
import {
  PodcastBackend,
  startPodcastBackend,
} from '../__testUtils__/startPodcastBackend';

const pubDate = 'Mon, 01 Jan 2024 08:00:00 GMT';
const one = { guid: 'one', title: 'One', pubDate };
const bomb = Buffer.alloc(200_000_000);

describe('a hostile host', () => {
  let feeds: FeedServer;
  let backend: PodcastBackend;

  beforeAll(async () => {
    feeds = await FeedServer.start();
    backend = await startPodcastBackend({
      podcast: {
        shows: { radio: { url: feeds.url('/feed') } },
        fetch: {
          timeout: { milliseconds: 1500 },
          maxBytes: 2_000_000,
          maxRedirects: 3,
        },
      },
    });
    feeds.serve('/feed', feedXml([one]));
    await backend.api.post('/shows/radio/refresh');
  });

  afterAll(async () => {
    await backend.stop();
    await feeds.stop();
  });

  /** Sends a chunk again and again, until the connection is closed. */
  function pour(response: ServerResponse, chunk: string, everyMs: number) {
    const timer = setInterval(() => response.write(chunk), everyMs);
    response.on('close', () => clearInterval(timer));
  }

  const tooLarge = /larger than 2000000 bytes, .* podcast\.fetch\.maxBytes/;
  const tooLate =
    /did not arrive within 1\.5 seconds, .* podcast\.fetch\.timeout/;

  it.each<[string, RegExp, () => void]>([
    [
      'a gzip bomb',
      tooLarge,
      () =>
        feeds.serve('/feed', gzipSync(bomb), { 'content-encoding': 'gzip' }),
    ],
    [
      'a brotli bomb',
      tooLarge,
      () =>
        feeds.serve('/feed', brotliCompressSync(bomb.subarray(0, 50_000_000)), {
          'content-encoding': 'br',
        }),
    ],
    [
      'an endless body',
      tooLarge,
      () =>
        feeds.on('/feed', (_request, response) =>
          pour(response, '<item>'.repeat(50_000), 5),
        ),
    ],
    [
      'a body with a few bytes per second',
      tooLate,
      () => feeds.on('/feed', (_request, response) => pour(response, ' ', 200)),
    ],
    ['silence', tooLate, () => feeds.on('/feed', () => {})],
    [
      'circular redirects',
      /redirects more than 3 times, .* podcast\.fetch\.maxRedirects/,
      () => feeds.fail('/feed', 308, { location: '/feed' }),
    ],
    [
      'a redirect to the metadata of a cloud',
      /redirects to 169\.254\.169\.254, which is not an allowed host/,
      () =>
        feeds.fail('/feed', 301, { location: 'http://169.254.169.254/latest' }),
    ],
    [
      'a redirect to a private network',
      /redirects to 192\.168\.1\.1, which is not an allowed host/,
      () => feeds.fail('/feed', 302, { location: 'http://192.168.1.1/' }),
    ],
    [
      'a redirect to another scheme',
      /redirects to a file: URL, which is not allowed/,
      () => feeds.fail('/feed', 302, { location: 'file:///etc/passwd' }),
    ],
    [
      'something that is not HTTP',
      /sent an invalid HTTP response/,
      () =>
        feeds.on('/feed', request => {
          request.socket.end('220 ftp ready\r\n');
        }),
    ],
  ])(
    'that responds with %s does not affect what is stored',
    async (_what, error, attack) => {
      attack();
      const memory = process.memoryUsage().rss;
      const refresh = backend.api
        .post('/shows/radio/refresh')
        .then(({ body }) => body);
      // The API still responds.
      expect((await backend.api.get('/episodes')).body.totalItems).toBe(1);
      expect(await refresh).toMatchObject({
        status: 'failed',
        error: expect.stringMatching(error),
      });
      expect(process.memoryUsage().rss - memory).toBeLessThan(150_000_000);
      expect((await backend.api.get('/episodes')).body.items).toMatchObject([
        { title: 'One' },
      ]);
      expect((await backend.api.get('/shows/radio')).body.feed).toMatchObject({
        servedFrom: 'feed',
        lastError: { message: expect.stringMatching(error) },
      });
    },
  );
});

describe('a hostile feed', () => {
  let feeds: FeedServer;
  let backend: PodcastBackend;

  beforeEach(async () => {
    feeds = await FeedServer.start();
  });

  afterEach(async () => {
    await backend.stop();
    await feeds.stop();
  });

  async function read(feed: string, podcast: JsonObject = {}) {
    feeds.serve('/feed', feed);
    backend = await startPodcastBackend({
      podcast: { shows: { radio: { url: feeds.url('/feed') } }, ...podcast },
    });
    const { api } = backend;
    const { body: result } = await api.post('/shows/radio/refresh');
    const { items, totalItems } = (await api.get('/episodes?sort=title')).body;
    return {
      result,
      items,
      totalItems,
      episode: async (index = 0) =>
        (await api.get(`/episodes/${items[index].id}`)).body,
      show: async () => (await api.get('/shows/radio')).body,
      warnings: async () =>
        (await api.get('/shows/radio/refreshes')).body.items[0].warnings.map(
          ({ code }: { code: string }) => code,
        ),
    };
  }

  it('has no active content when a browser shows it', async () => {
    const script = '<script>alert(1)</script>';
    const { episode, show } = await read(
      feedXml(
        [
          {
            ...one,
            title: `<![CDATA[${script}Title]]>`,
            notes: `<p onclick="alert(1)">Notes <a href="javascript:alert(1)">a</a>${script}<iframe src="https://evil.example/"></iframe></p>`,
            enclosureUrl:
              'https://audio.example.com/a&quot;onerror=&quot;b.mp3',
            extra: `<link>javascript:alert(1)</link>
              <itunes:image href="data:image/svg+xml,x"/>
              <podcast:person href="javascript:alert(1)" img="data:,x">Ann</podcast:person>
              <podcast:chapters url="file:///etc/passwd" type="application/json+chapters"/>`,
          },
        ],
        {
          title: `<![CDATA[${script}Radio]]>`,
          extra: `<itunes:summary><![CDATA[<p onclick="alert(1)">About <a href="data:text/html,x">tests</a>${script}<img src="x" onerror="alert(1)"></p>]]></itunes:summary>`,
        },
      ),
    );
    const found = await episode();
    const { title, description } = await show();
    expect(found.notes).toBe('<p>Notes a</p>');
    expect(found.link).toBeUndefined();
    expect(found.artworkUrl).toBeUndefined();
    expect(found.chaptersUrl).toBeUndefined();
    expect(found.people).toEqual([
      { name: 'Ann', role: 'host', group: 'cast' },
    ]);
    for (const { url } of found.enclosures) {
      expect(url).toMatch(/^https:/);
      expect(url).not.toContain('"');
    }
    expect(found.summary).toBe('Notes a');
    expect(description).toBe('About tests');
    // Titles are plain text, so markup in them has no effect.
    expect(found.title).toBe(`${script}Title`);
    expect(title).toBe(`${script}Radio`);
  });

  it('has links in its notes only to their targets in the feed', async () => {
    const { episode } = await read(
      feedXml([
        {
          ...one,
          notes:
            '<p><a href="/e/1">a</a> <a href="//elsewhere.example/">b</a></p>',
        },
      ]),
    );
    const link = 'target="_blank" rel="noopener noreferrer"';
    expect((await episode()).notes).toBe(
      `<p><a href="${feeds.url(
        '/e/1',
      )}" ${link}>a</a> <a href="http://elsewhere.example/" ${link}>b</a></p>`,
    );
  });

  it('does not expand its entities', async () => {
    const { result, episode } = await read(
      feedXml([{ ...one, title: 'One &bomb; &file;' }]).replace(
        '<rss',
        `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY bomb "${'&a;'.repeat(
          1000,
        )}"><!ENTITY file SYSTEM "file:///etc/passwd">]><rss`,
      ),
    );
    expect(result.status).toBe('changed');
    expect((await episode()).title.length).toBeLessThan(40);
  });

  it.each([
    ['elements 100,000 deep', `${'<a>'.repeat(100_000)}`],
    ['a storm of CDATA', '<![CDATA['.repeat(50_000)],
    ['a storm of comments', '<!--'.repeat(100_000)],
    ['a storm of ampersands', '&'.repeat(500_000)],
  ])('with %s does not affect other items', async (_what, storm) => {
    const { items } = await read(
      feedXml([{ guid: 'two', title: 'Two', pubDate }, one]).replace(
        '<guid isPermaLink="false">two',
        `<itunes:subtitle>${storm}</itunes:subtitle>$&`,
      ),
    );
    expect(items.map(({ title }: { title: string }) => title)).toContain('One');
  });

  it('is cut off at configured limits, with warnings', async () => {
    const { totalItems, episode, warnings } = await read(
      feedXml([
        { ...one, notes: `<p>${'word '.repeat(1000)}</p>` },
        { ...one, guid: 'two', title: 'Two', notes: `${'<b>'.repeat(30)}x` },
        { ...one, guid: 'big', title: 'Big', notes: 'x'.repeat(20_000) },
        { ...one, guid: 'four', title: 'Four' },
        { ...one, guid: 'five', title: 'Five' },
      ]),
      {
        limits: { maxItems: 4, maxItemBytes: 10_000 },
        notes: { maxLength: 1000, maxDepth: 10 },
      },
    );
    expect(totalItems).toBe(4);
    expect(await episode(0)).toMatchObject({
      title: 'Big',
      notes: '',
      enclosures: [{ url: 'https://audio.example.com/big.mp3' }],
    });
    expect((await episode(2)).notes.length).toBeLessThan(1100);
    expect((await episode(3)).notes).toBe('<p>x</p>');
    expect(await warnings()).toEqual(
      expect.arrayContaining(['too-many-items', 'item-too-long']),
    );
  });
});
