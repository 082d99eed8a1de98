import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { TestDatabases } from '@backstage/backend-test-utils';
import {
  Episode,
  topicRulesRevision,
} from '@nerdout/backstage-plugin-podcast-common';
import { parserVersion } from '@nerdout/podcast-feed';
import { FeedServer } from '../__testUtils__/FeedServer';
import {
  PodcastBackend,
  startPodcastBackend,
} from '../__testUtils__/startPodcastBackend';
import { ANALYSIS_REVISION } from '../analysis/ShowAnalyzer';
import { DOCUMENTS_REVISION } from '../documents/documentAddress';
import { BUILDER_REVISION } from '../refresh/hashes';
import { ANSWERS_REVISION } from '../router/requestContext';
import { toIndexedWords, WORDS_REVISION } from '../text';

/**
 * Hashes of the results for the sample, with the revisions of the code. Databases and browsers keep results until a revision
 * changes. If one of these tests fails, raise the revision of the code that you changed, and record the received hash here.
 */
const recorded = {
  builder: [parserVersion, BUILDER_REVISION, '87c9e6849abafaa8'],
  words: [WORDS_REVISION, '5d06dcb84982531c'],
  topics: [topicRulesRevision, 'e10cde3344aa4f69'],
  evidence: [topicRulesRevision, '2ecfd71df2771d34'],
  documents: [parserVersion, DOCUMENTS_REVISION, 'a2ec8565409ad473'],
  analysis: [ANALYSIS_REVISION, 'e3d519dcc04afb59'],
  answers: [ANSWERS_REVISION, 'cd560e2e9d7e17f1'],
};

const examples = resolve(__dirname, '../../../../examples');
const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

describe('results for the sample are those of the current revision', () => {
  let feeds: FeedServer;
  let backend: PodcastBackend;
  let received: Record<keyof typeof recorded, string>;

  beforeAll(async () => {
    feeds = await FeedServer.start();
    for (const path of globSync('**/*.{json,srt,vtt}', {
      cwd: join(examples, 'media'),
    })) {
      feeds.serve(`/${path}`, readFileSync(join(examples, 'media', path)), {
        'content-type': 'text/plain',
      });
    }
    feeds.serve('/feed.xml', readFileSync(join(examples, 'nerdout.xml')));
    const knex = await databases.init('SQLITE_3');
    backend = await startPodcastBackend({
      knex,
      podcast: { shows: { nerdout: { url: feeds.url('/feed.xml') } } },
    });
    await backend.runSchedule('nerdout');
    await backend.runTask('podcast-digest');
    await backend.runSchedule('nerdout');

    const sha256 = (value: unknown) =>
      createHash('sha256')
        .update(
          JSON.stringify(value).replaceAll(
            feeds.url(''),
            'http://host.example',
          ),
        )
        .digest('hex')
        .slice(0, 16);
    const rows = async (table: string, columns: string[]) =>
      sha256(await knex(table).select(columns).orderBy(columns));
    const answer = async (path: string) => {
      const { status, body } = await backend.api.get(path);
      return status === 200 ? body : status;
    };

    const { items } = await answer('/episodes?limit=100&include=notes');
    const feed = await knex('episodes')
      .join('episode_details', 'episodes.id', 'episode_details.episode_id')
      .select('summary', 'detail')
      .orderBy('episodes.id');
    received = {
      builder: sha256([feed, await knex('shows').select('show', 'counts')]),
      words: sha256(
        items.map(({ title, notes }: Episode) =>
          toIndexedWords(`${title} ${notes}`),
        ),
      ),
      topics: await rows('episodes', ['id', 'topics']),
      evidence: await rows('episode_evidence', ['episode_id', 'content']),
      documents: await rows('documents', ['episode_id', 'about', 'content']),
      analysis: sha256([
        await rows('similar_episodes', ['episode_id', 'similar']),
        await rows('episodes', ['id', 'series']),
      ]),
      answers: sha256([
        items,
        await Promise.all(
          [
            ...['/topics', '/people', '/shows/nerdout/series'],
            ...items.flatMap(({ id }: Episode) =>
              ['', '/related', '/chapters', '/transcript'].map(
                part => `/episodes/${id}${part}`,
              ),
            ),
          ].map(answer),
        ),
      ]),
    };
  });

  afterAll(async () => {
    await backend?.stop();
    await feeds?.stop();
  });

  it.each(Object.entries(recorded))('%s', (name, expected) => {
    const hash = received[name as keyof typeof recorded];
    expect([...expected.slice(0, -1), hash]).toEqual(expected);
  });
});
