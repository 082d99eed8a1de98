import { FeedEpisode } from '@nerdout/podcast-feed';
import { EpisodeData } from '../database';
import { buildEpisodes, StoredFields } from './buildEpisodes';

const parsed: FeedEpisode = {
  guid: 'a',
  title: 'Title',
  type: 'full',
  explicit: false,
  summary: 'Short',
  notes: '<p>Long</p>',
  enclosures: [{ url: 'https://example.com/a.mp3' }],
  people: [{ name: 'Ada', role: 'host', group: 'cast', email: 'a@b.example' }],
  keywords: ['One', 'two'],
  categories: ['one', 'Three'],
  transcripts: [
    { url: 'https://example.com/a.vtt', type: 'text/vtt', rel: 'captions' },
  ],
  author: 'Not stored',
  soundbites: [],
};

const build = async (keepEmails: boolean) => {
  const [episode] = await buildEpisodes(
    'radio',
    [{ id: 'id', episode: parsed }],
    {
      notes: { imageHosts: [], maxLength: 1000, maxDepth: 10 },
      keepEmails,
      neighbours: [],
    },
  );
  return JSON.parse(JSON.stringify(episode));
};

describe('buildEpisodes', () => {
  it('stores the fields that episodes have, and no others', async () => {
    expect(await build(true)).toEqual({
      id: 'id',
      showId: 'radio',
      guid: 'a',
      title: 'Title',
      type: 'full',
      explicit: false,
      summary: 'Short',
      enclosures: parsed.enclosures,
      people: parsed.people,
      hasTranscript: true,
      hasChapters: false,
      notes: '<p>Long</p>',
      transcripts: [{ url: 'https://example.com/a.vtt', type: 'text/vtt' }],
      keywords: ['One', 'two', 'Three'],
    });
  });

  it('leaves out e-mail addresses unless they are to be kept', async () => {
    expect((await build(false)).people).toEqual([
      { name: 'Ada', role: 'host', group: 'cast' },
    ]);
  });

  // The type check fails if the marked line compiles.
  it('does not compile with a new field of the parser that has no place', () => {
    const place = (episode: EpisodeData) => {
      episode satisfies StoredFields<{ title: string }>;
      // @ts-expect-error episodes have no field `added`
      episode satisfies StoredFields<{ title: string; added?: string }>;
    };
    expect(place).toBeDefined();
  });
});
