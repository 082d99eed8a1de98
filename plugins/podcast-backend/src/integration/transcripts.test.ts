import { TestDatabases } from '@backstage/backend-test-utils';
import { EpisodeTopic } from '@nerdout/backstage-plugin-podcast-common';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import { FeedServer } from '../__testUtils__/FeedServer';
import { feedXml } from '../__testUtils__/feedXml';
import {
  PodcastBackend,
  startPodcastBackend,
} from '../__testUtils__/startPodcastBackend';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

/** Creates a transcript with a line every ten seconds; `say` returns the text of some lines. */
function vtt(lines: number, say: (line: number) => string | undefined) {
  const time = (seconds: number) =>
    new Date(seconds * 1000).toISOString().slice(11, 23);
  const cues = Array.from({ length: lines }, (_, line) => {
    const text =
      say(line) ??
      `Line ${
        line * 7
      } is about the weather and the sea, and what we had for lunch on day ${line}.`;
    return `${time(line * 10)} --> ${time(line * 10 + 9)}\n${text}\n`;
  });
  return `WEBVTT\n\n${cues.join('\n')}`;
}

const SPONSOR =
  'This episode is brought to you by the good people of Harbour Cloud, who sell security for everyone who needs security.';

const transcripts = {
  // All about the topic.
  talk: vtt(120, line => {
    if (line % 5 === 0) {
      return `On day ${line} another cluster of Kubernetes number ${line} woke us up.`;
    }
    return line === 77 ? SPONSOR : undefined;
  }),
  // Mentions the topic once, and two sponsors.
  mention: vtt(120, line => {
    if (line === 60) {
      return 'It ran on Kubernetes, by the way.';
    }
    return line % 30 === 1 ? SPONSOR : undefined;
  }),
  other: vtt(120, line => {
    if (line % 4 === 0) {
      return `That is when sail number ${line} tore.`;
    }
    return line % 30 === 1 ? SPONSOR : undefined;
  }),
};

describe.each(databases.eachSupportedId())(
  'topics in chapters and transcripts on %s',
  databaseId => {
    let feeds: FeedServer;
    let knex: Knex;
    let backend: PodcastBackend | undefined;
    let feedUrl: string;

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      feeds = await FeedServer.start();
      feedUrl = feeds.url('/feed');
      const names = Object.keys(transcripts) as Array<keyof typeof transcripts>;
      feeds.serve(
        '/feed',
        feedXml(
          [...names, 'chapters'].map((name, index) => ({
            guid: name,
            title: `The ${name}`,
            pubDate: `Mon, 0${index + 1} Jan 2024 10:00:00 GMT`,
            notes: '<p>We talk.</p>',
            extra:
              name === 'chapters'
                ? `<podcast:chapters url="${feeds.url(
                    '/chapters',
                  )}" type="application/json+chapters"/>`
                : `<podcast:transcript url="${feeds.url(
                    `/${name}`,
                  )}" type="text/vtt"/>`,
          })),
        ),
      );
      for (const name of names) {
        feeds.serve(`/${name}`, transcripts[name], {
          'content-type': 'text/vtt',
        });
      }
      feeds.serve(
        '/chapters',
        JSON.stringify({
          version: '1.2.0',
          chapters: [
            { startTime: 0, title: 'Opening' },
            { startTime: 754, title: 'Why Kubernetes' },
          ],
        }),
      );
    });

    afterEach(async () => {
      await backend?.stop();
      await feeds?.stop();
    });

    async function start(topics: JsonObject = {}) {
      backend = await startPodcastBackend({
        knex,
        podcast: { shows: { radio: { url: feedUrl } }, topics },
      });
      return backend;
    }

    /** By episode title. */
    async function topicsByTitle() {
      const { body } = await backend!.api.get('/episodes');
      return new Map<string, EpisodeTopic[]>(
        body.items.map((item: { title: string; topics: EpisodeTopic[] }) => [
          item.title,
          item.topics,
        ]),
      );
    }
    const getReads = (path: string) =>
      feeds.requests.filter(({ url }) => url === path).length;
    const getIds = (topics: EpisodeTopic[] | undefined) =>
      topics!.map(({ topicId }) => topicId);

    it('finds topics with their times, but no passing mentions or sponsors', async () => {
      await start();
      await backend!.runSchedule('radio');
      expect(getIds((await topicsByTitle()).get('The talk'))).toEqual([]);
      await backend!.runTask('podcast-digest');

      const found = await topicsByTitle();
      expect(found.get('The talk')).toEqual([
        {
          topicId: 'kubernetes',
          relevance: expect.any(Number),
          evidence: [
            {
              field: 'transcript',
              phrase: 'Kubernetes',
              startTime: expect.any(Number),
            },
            {
              field: 'transcript',
              phrase: 'Kubernetes',
              startTime: expect.any(Number),
            },
          ],
        },
      ]);
      expect(getIds(found.get('The mention'))).toEqual([]);
      expect(getIds(found.get('The other'))).toEqual([]);
      expect(found.get('The chapters')).toMatchObject([
        {
          topicId: 'kubernetes',
          evidence: [
            { field: 'chapters', phrase: 'Kubernetes', startTime: 754 },
          ],
        },
      ]);
      const { body } = await backend!.api.get('/topics/kubernetes');
      expect(body.episodeCount).toBe(2);
    });

    it('keeps evidence when the feed is read again, or when the rules change without network', async () => {
      await start();
      await backend!.runSchedule('radio');
      await backend!.runTask('podcast-digest');
      await backend!.runSchedule('radio');
      expect((await topicsByTitle()).get('The talk')).toHaveLength(1);
      await backend!.stop();
      await feeds.stop();

      await start({
        items: { sails: { title: 'Sails', phrases: ['sail'] } },
      });
      await backend!.runTask('podcast-digest');
      const found = await topicsByTitle();
      expect(getIds(found.get('The other'))).toEqual(['sails']);
      expect(getIds(found.get('The talk'))).toEqual(['kubernetes']);
      feeds = await FeedServer.start();
    });

    it('reads each document once', async () => {
      await start();
      await backend!.runSchedule('radio');
      await backend!.runTask('podcast-digest');
      await backend!.runTask('podcast-digest');
      const paths = ['/talk', '/mention', '/other', '/chapters'];
      expect(paths.map(getReads)).toEqual([1, 1, 1, 1]);
    });

    it('does not read documents if that is disabled', async () => {
      await start({ transcripts: false });
      await backend!.runSchedule('radio');
      await backend!.runTask('podcast-digest');
      expect(getReads('/talk')).toBe(0);
      expect(getIds((await topicsByTitle()).get('The talk'))).toEqual([]);
    });
  },
);
