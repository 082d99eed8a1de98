import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { resolveFileUrl, readPodcastConfig } from './readPodcastConfig';

const read = (podcast: JsonObject, schemes = ['http', 'https', 'file']) =>
  readPodcastConfig(new ConfigReader({ podcast }), schemes);

const url = 'https://example.com/rss';

describe('readPodcastConfig', () => {
  it('fills in the defaults', () => {
    expect(read({ shows: { nerdout: { url } } })).toMatchObject({
      shows: [
        {
          id: 'nerdout',
          url,
          scheme: 'https',
          subscribeLinks: [],
          schedule: {
            frequency: { hours: 1 },
            timeout: { minutes: 5 },
            initialDelay: { seconds: 5 },
          },
        },
      ],
      fetch: {
        timeoutMs: 60_000,
        maxBytes: 52_428_800,
        maxRedirects: 5,
        maxPages: 20,
      },
      limits: {
        maxBytes: 52_428_800,
        maxItems: 100_000,
        maxItemBytes: 4_194_304,
        maxHeadBytes: 4_194_304,
        maxDepth: 64,
        maxElements: 5_000,
        maxAttributes: 64,
        maxTextLength: 524_288,
        maxListLength: 1_000,
        maxDaysAhead: 366,
        maxWarnings: 10_000,
      },
      documents: { timeoutMs: 20_000, maxBytes: 16_777_216 },
      notes: { imageHosts: [], maxLength: 200_000, maxDepth: 100 },
      minimumRelevance: expect.any(Number),
    });
    expect(readPodcastConfig(new ConfigReader({}), []).shows).toEqual([]);
  });

  it('has the defaults that config.d.ts documents', () => {
    const schema = readFileSync(join(__dirname, '../../config.d.ts'), 'utf8');
    const documented = schema.split(/^ {4}(?=\w+\?: \{$)/m).flatMap(section =>
      [
        ...section.matchAll(
          /defaults to (\d+)(?! seconds)[^/]*\*\/\s+(\w+)\?: number/gi,
        ),
      ].map(([, value, key]) => ({
        key: `${/^\w+/.exec(section)}.${key}`,
        value: Number(value),
      })),
    );
    expect(documented.length).toBeGreaterThan(15);
    const defaults = read({});
    for (const { key, value } of documented) {
      expect(defaults).toHaveProperty(key, value);
    }
  });

  it('fills in missing keys of a schedule', () => {
    const shows = {
      a: { url },
      b: { url, schedule: { timeout: { minutes: 1 } } },
      c: { url, schedule: { frequency: { cron: '0 * * * *' } } },
    };
    const schedules = (podcast: JsonObject) =>
      read({ shows, ...podcast }).shows.map(show => show.schedule);
    expect(schedules({ schedule: { frequency: { minutes: 10 } } })).toEqual([
      {
        frequency: { minutes: 10 },
        timeout: { minutes: 5 },
        initialDelay: { seconds: 5 },
      },
      {
        frequency: { minutes: 10 },
        timeout: { minutes: 1 },
        initialDelay: { seconds: 5 },
      },
      {
        frequency: { cron: '0 * * * *' },
        timeout: { minutes: 5 },
        initialDelay: { seconds: 5 },
      },
    ]);
    expect(schedules({ schedule: {} })[0]).toEqual(schedules({})[0]);
    expect(schedules({ schedule: { initialDelay: 'PT1M' } })[1]).toMatchObject({
      frequency: { hours: 1 },
      initialDelay: { minutes: 1 },
    });
  });

  it('reads every key', () => {
    const config = read({
      schedule: { frequency: 'PT10M', timeout: { minutes: 1 } },
      fetch: { timeout: '5s', maxBytes: 2048, maxRedirects: 0, maxPages: 3 },
      limits: { maxItems: 10, maxTextLength: 1000 },
      documents: { timeout: { seconds: 2 }, maxBytes: 4096 },
      notes: {
        imageHosts: ['images.example.com', '*.example.org'],
        maxLength: 5000,
        maxDepth: 20,
      },
      shows: {
        'a-1': {
          url: 'HTTP://example.com/rss?token=x',
          title: ' Our Show ',
          headers: { Authorization: 'Bearer x' },
          baseUrl: 'https://base.example.com/',
          subscribeLinks: [{ title: 'Web', url }],
          fallback: { file: 'copy.xml', baseUrl: 'https://b.example.com' },
          series: [
            { title: 'Release Notes', pattern: 'Release Notes: *' },
            { id: 'ml', title: 'Machines', pattern: ['08: *', '09: *'] },
          ],
        },
        b: {
          url: 'file:feeds/b.xml',
          schedule: { frequency: { cron: '0 * * * *' }, timeout: 'PT1M' },
        },
      },
    });
    expect(config.shows).toMatchObject([
      {
        id: 'a-1',
        scheme: 'http',
        title: 'Our Show',
        headers: { Authorization: 'Bearer x' },
        baseUrl: 'https://base.example.com/',
        subscribeLinks: [{ title: 'Web', url }],
        schedule: { timeout: { minutes: 1 } },
        fallback: {
          file: resolve('copy.xml'),
          baseUrl: 'https://b.example.com',
        },
        series: [
          {
            id: 'release-notes',
            title: 'Release Notes',
            patterns: ['Release Notes: *'],
          },
          { id: 'ml', title: 'Machines', patterns: ['08: *', '09: *'] },
        ],
      },
      { id: 'b', series: [], schedule: { frequency: { cron: '0 * * * *' } } },
    ]);
    expect(config.fetch).toEqual({
      timeoutMs: 5000,
      maxBytes: 2048,
      maxRedirects: 0,
      maxPages: 3,
    });
    expect(config.limits).toMatchObject({
      maxBytes: 2048,
      maxItems: 10,
      maxTextLength: 1000,
    });
    expect(config.documents).toEqual({ timeoutMs: 2000, maxBytes: 4096 });
    expect(config.notes).toEqual({
      imageHosts: ['images.example.com', '*.example.org'],
      maxLength: 5000,
      maxDepth: 20,
    });
  });

  it.each<[string, JsonObject]>([
    [
      'podcast.shows.nerdout.url must be an http or https URL or a file: path, got "ftp://example.com/x"',
      { shows: { nerdout: { url: 'ftp://example.com/x' } } },
    ],
    [
      'podcast.shows.a.url must be an http or https URL or a file: path, got "https://"',
      { shows: { a: { url: 'https://' } } },
    ],
    [
      'podcast.shows.a.url must be an http or https URL or a file: path, got "ftp://example.com/x?key="',
      { shows: { a: { url: 'ftp://user:secret@example.com/x?key=secret' } } },
    ],
    ['podcast.shows.a.url is missing', { shows: { a: {} } }],
    [
      'podcast.shows.a.publicFeed must be true or false',
      { shows: { a: { url, publicFeed: 'yes' } } },
    ],
    [
      'podcast.shows.a.headers.authorization cannot be combined with a user name or password in url',
      {
        shows: {
          a: {
            url: 'https://user:secret@example.com/x',
            headers: { authorization: 'Bearer x' },
          },
        },
      },
    ],
    [
      'podcast.shows.a.series.0.pattern.0 must have at least one letter or digit',
      { shows: { a: { url, series: [{ title: 'All', pattern: '*' }] } } },
    ],
    [
      'podcast.shows.a.series.1 has the same id as another series of the show: "one"',
      {
        shows: {
          a: {
            url,
            series: [
              { id: 'one', title: 'A', pattern: 'a' },
              { title: 'One', pattern: 'b' },
            ],
          },
        },
      },
    ],
    [
      'podcast.topics.items.backstage.shows[1] must be the id of a show in podcast.shows, got "b"',
      {
        shows: { a: { url } },
        topics: { items: { backstage: { shows: ['a', 'b'] } } },
      },
    ],
    [
      'podcast.shows.a.series.0.title is missing',
      { shows: { a: { url, series: [{ pattern: 'x' }] } } },
    ],
    ['podcast.shows.a.url must be a string', { shows: { a: { url: 1 } } }],
    [
      'podcast.shows must be an object',
      { shows: [{ url }] as unknown as JsonObject },
    ],
    [
      'podcast.shows.My Show is not a valid show id',
      { shows: { 'My Show': { url } } },
    ],
    [
      'podcast.shows.topics cannot be a show id',
      { shows: { topics: { url } } },
    ],
    ['podcast.shows.a- is not a valid show id', { shows: { 'a-': { url } } }],
    [
      'podcast.shows.a has unknown keys: feed',
      { shows: { a: { url, feed: 'x' } } },
    ],
    [
      'podcast.shows.a.title must not be empty',
      { shows: { a: { url, title: ' ' } } },
    ],
    [
      'podcast.shows.a.subscribeLinks.0.url must be an http or https URL, got "data:x"',
      {
        shows: {
          a: { url, subscribeLinks: [{ title: 'x', url: 'data:x' }] },
        },
      },
    ],
    [
      'podcast.shows.a.fallback.file is missing',
      { shows: { a: { url, fallback: {} } } },
    ],
    [
      'podcast.shows.a.fallback.baseUrl must be an http or https URL',
      { shows: { a: { url, fallback: { file: 'x', baseUrl: '/x' } } } },
    ],
    [
      'podcast.shows.a.headers.X Y is not a valid header name',
      { shows: { a: { url, headers: { 'X Y': 'z' } } } },
    ],
    [
      'podcast.shows.a.headers.X contains characters that are not allowed in a header',
      { shows: { a: { url, headers: { X: 'a\r\nb' } } } },
    ],
    [
      'Invalid value for podcast.shows.a.schedule',
      { shows: { a: { url, schedule: { frequency: 'soon' } } } },
    ],
    ['Invalid value for podcast.schedule', { schedule: { timeout: 'soon' } }],
    [
      'podcast.schedule has unknown keys: every',
      { schedule: { every: 'PT1H' } },
    ],
    ['podcast.schedule must be an object', { schedule: 'PT1H' }],
    [
      'podcast.shows.a.schedule has unknown keys: timeuot',
      { shows: { a: { url, schedule: { timeuot: 'PT1H' } } } },
    ],
    ['Invalid value for podcast.fetch.timeout', { fetch: { timeout: 'long' } }],
    [
      'podcast.fetch.maxBytes must be at least 1024',
      { fetch: { maxBytes: 1 } },
    ],
    [
      'podcast.fetch.maxRedirects must be at most 20',
      { fetch: { maxRedirects: 99 } },
    ],
    ['podcast.fetch has unknown keys: retries', { fetch: { retries: 1 } }],
    ['podcast.fetch.maxPages must be at least 1', { fetch: { maxPages: 0 } }],
    ['podcast.fetch.maxPages must be a number', { fetch: { maxPages: 'all' } }],
    ['podcast.fetch.maxPages must be an integer', { fetch: { maxPages: 1.5 } }],
    [
      'podcast.shows.a.series.0.pattern must not be empty',
      { shows: { a: { url, series: [{ title: 'A', pattern: [] }] } } },
    ],
    [
      'podcast.shows.a.series.0.pattern must have at most 50 items',
      {
        shows: {
          a: {
            url,
            series: [{ title: 'A', pattern: new Array(51).fill('a: *') }],
          },
        },
      },
    ],
    [
      'podcast.shows.a.series.0.id must have at most 100 characters',
      {
        shows: {
          a: {
            url,
            series: [{ id: 'a'.repeat(101), title: 'A', pattern: 'a' }],
          },
        },
      },
    ],
    [
      'podcast.shows.a.headers must be an object',
      { shows: { a: { url, headers: 'X: y' } } },
    ],
    [
      'podcast.shows.a.headers.X must be a string',
      { shows: { a: { url, headers: { X: 1 } } } },
    ],
    ['podcast.limits.maxItems must be at least 1', { limits: { maxItems: 0 } }],
    [
      'podcast.limits.maxDepth must be at most 500',
      { limits: { maxDepth: 100_000 } },
    ],
    [
      'podcast.limits has unknown keys: maxBytes',
      { limits: { maxBytes: 100_000 } },
    ],
    [
      'podcast.documents.maxBytes must be at least 1024',
      { documents: { maxBytes: 0 } },
    ],
    [
      'Invalid value for podcast.documents.timeout',
      { documents: { timeout: 'long' } },
    ],
    [
      'podcast.notes.maxLength must be at least 100',
      { notes: { maxLength: 1 } },
    ],
    [
      'podcast.notes.maxDepth must be at most 500',
      { notes: { maxDepth: 501 } },
    ],
    [
      'podcast.notes.imageHosts.0 must be a host name',
      { notes: { imageHosts: ['https://x.com/'] } },
    ],
  ])('throws: %s', (message, podcast) => {
    let thrown: unknown;
    try {
      read(podcast);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({
      name: 'InputError',
      message: expect.stringContaining(message),
    });
    expect(String(thrown)).not.toContain('secret');
  });

  it('accepts URL schemes that modules add, and names them in errors', () => {
    const schemes = ['http', 'https', 'file', 'bucket'];
    expect(
      read({ shows: { a: { url: 'bucket:/x.xml' } } }, schemes).shows[0].scheme,
    ).toBe('bucket');
    expect(() => read({ shows: { a: { url: 'x' } } }, schemes)).toThrow(
      'or a bucket: URL, got "x"',
    );
  });
});

describe('resolveFileUrl', () => {
  it.each([
    ['file:feeds/a.xml', resolve('feeds/a.xml')],
    ['file:../a.xml', resolve('../a.xml')],
    ['file:/srv/a.xml', '/srv/a.xml'],
    ['file:///srv/with%20space.xml', '/srv/with space.xml'],
  ])('resolves %s to %s', (address, path) => {
    expect(resolveFileUrl(address)).toBe(path);
  });
});
