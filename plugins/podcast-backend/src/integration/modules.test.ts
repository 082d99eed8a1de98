import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  FeedSource,
  FeedSourceError,
  podcastFeedSourcesExtensionPoint,
  podcastTopicMatchersExtensionPoint,
  TopicMatcher,
} from '@nerdout/backstage-plugin-podcast-node';
import { feedXml } from '../__testUtils__/feedXml';
import {
  PodcastBackend,
  startPodcastBackend,
} from '../__testUtils__/startPodcastBackend';

const moduleWith = (additions: {
  source?: FeedSource;
  matcher?: TopicMatcher;
}) =>
  createBackendModule({
    pluginId: 'podcast',
    moduleId: 'test',
    register({ registerInit }) {
      registerInit({
        deps: {
          sources: podcastFeedSourcesExtensionPoint,
          matchers: podcastTopicMatchersExtensionPoint,
        },
        async init({ sources, matchers }) {
          if (additions.source) {
            sources.addFeedSource(additions.source);
          }
          if (additions.matcher) {
            matchers.addTopicMatcher(additions.matcher);
          }
        },
      });
    },
  });

describe('sources and modules', () => {
  let backend: PodcastBackend | undefined;

  afterEach(async () => {
    await backend?.stop();
    backend = undefined;
  });

  it('read feeds from files, again only if they have changed', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'podcast-file-'));
    const file = join(directory, 'feed.xml');
    await writeFile(file, feedXml([{ guid: 'a', title: 'One' }]));
    backend = await startPodcastBackend({
      podcast: {
        shows: {
          filed: { url: `file:${file}`, baseUrl: 'https://base.example.com/' },
          missing: { url: `file:${join(directory, 'none.xml')}` },
        },
      },
    });
    const refresh = async (showId: string) =>
      (await backend!.api.post(`/shows/${showId}/refresh`)).body;

    expect(await refresh('filed')).toMatchObject({ status: 'changed' });
    expect(await refresh('filed')).toMatchObject({ status: 'unchanged' });
    await writeFile(
      file,
      feedXml([{ guid: 'b', title: 'Two', enclosureUrl: 'two.mp3' }]),
    );
    await utimes(file, new Date(), new Date(Date.now() + 5000));
    expect(await refresh('filed')).toMatchObject({ added: 1, removed: 1 });
    const { items } = (await backend.api.get('/episodes?q=two')).body;
    expect(items[0].enclosures[0].url).toBe('https://base.example.com/two.mp3');

    expect((await refresh('missing')).error).toBe(
      'The feed file does not exist',
    );
    await rm(directory, { recursive: true, force: true });
  });

  it('read feeds from the source of a module', async () => {
    const requests: unknown[] = [];
    let failure: Error | undefined;
    const source: FeedSource = {
      schemes: ['bucket'],
      async read({ url, validators, showId, headers }) {
        requests.push({ url, validators, showId, headers });
        if (failure) {
          throw failure;
        }
        return validators?.etag === 'v1'
          ? { status: 'unchanged' }
          : {
              status: 'ok',
              bytes: Buffer.from(feedXml([{ guid: 'a', title: 'One' }])),
              validators: { etag: 'v1' },
            };
      },
    };
    backend = await startPodcastBackend({
      podcast: {
        shows: { far: { url: 'bucket:/x.xml', headers: { Key: 'secret' } } },
      },
      features: [moduleWith({ source })],
    });
    const refresh = async () =>
      (await backend!.api.post('/shows/far/refresh')).body;

    expect(await refresh()).toMatchObject({ status: 'changed', added: 1 });
    await backend.runSchedule('far');
    expect(
      (await backend.api.get('/shows/far/refreshes')).body.items[0],
    ).toMatchObject({ status: 'unchanged' });
    expect(requests).toEqual([
      {
        url: 'bucket:/x.xml',
        showId: 'far',
        headers: { Key: 'secret' },
        validators: undefined,
      },
      {
        url: 'bucket:/x.xml',
        showId: 'far',
        headers: { Key: 'secret' },
        validators: { etag: 'v1' },
      },
    ]);

    failure = new FeedSourceError('The bucket is empty');
    expect((await refresh()).error).toBe('The bucket is empty');
    failure = new Error('password is hunter2');
    expect((await refresh()).error).toBe(
      'The feed could not be read; see the log of the backend for details',
    );
  });

  it('stop a source that never finishes', async () => {
    const source: FeedSource = {
      schemes: ['slow'],
      read: () => new Promise(() => {}),
    };
    backend = await startPodcastBackend({
      podcast: {
        shows: { slow: { url: 'slow:x' } },
        fetch: { timeout: { milliseconds: 50 } },
      },
      features: [moduleWith({ source })],
    });
    const { body } = await backend.api.post('/shows/slow/refresh');
    expect(body.error).toBe(
      'The feed did not arrive within 0.05 seconds, the limit in podcast.fetch.timeout',
    );
  });

  it('cannot replace the source of a scheme', async () => {
    const source: FeedSource = {
      schemes: ['https'],
      read: async () => ({ status: 'unchanged' }),
    };
    await expect(
      startPodcastBackend({
        podcast: { shows: {} },
        features: [moduleWith({ source })],
      }),
    ).rejects.toThrow('A feed source for https: URLs already exists');
  });

  it('find additional topics', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'podcast-file-'));
    const file = join(directory, 'feed.xml');
    await writeFile(file, feedXml([{ guid: 'a', title: 'One' }]));
    const matcher: TopicMatcher = {
      id: 'all',
      version: '1',
      match: async episodes =>
        new Map(
          episodes.map(({ id }) => [
            id,
            [{ topicId: 'backstage', relevance: 1, evidence: [] }],
          ]),
        ),
    };
    backend = await startPodcastBackend({
      podcast: { shows: { filed: { url: `file:${file}` } } },
      features: [moduleWith({ matcher })],
    });
    await backend.runSchedule('filed');
    const { body } = await backend.api.get('/episodes?topic=backstage');
    expect(body.totalItems).toBe(1);
    await rm(directory, { recursive: true, force: true });
  });

  it('require a valid configuration', async () => {
    await expect(
      startPodcastBackend({
        podcast: { shows: { radio: { url: 'ftp://example.com/' } } },
      }),
    ).rejects.toThrow('podcast.shows.radio.url must be an http or https URL');
  });
});
