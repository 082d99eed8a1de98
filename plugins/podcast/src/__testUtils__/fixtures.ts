import {
  Episode,
  EpisodeTopic,
  Show,
} from '@nerdout/backstage-plugin-podcast-common';

/** Makes a show as the backend returns it, with a healthy feed. */
export function makeShow(changes: Partial<Show> = {}): Show {
  return {
    id: 'nerdout',
    title: 'NerdOut',
    description: 'Engineers tell how they build.',
    author: 'The engineers',
    categories: ['Technology'],
    explicit: false,
    type: 'episodic',
    funding: [],
    people: [],
    subscribeLinks: [],
    episodeCount: 0,
    seasons: [],
    episodeTypes: ['full'],
    feed: {
      url: 'https://feeds.example.com/nerdout.xml',
      servedFrom: 'feed',
      lastAttemptAt: '2026-01-02T00:00:00.000Z',
      lastSuccessAt: '2026-01-02T00:00:00.000Z',
      failures: 0,
      warningCount: 0,
    },
    ...changes,
  };
}

/** Makes a topic of an episode, with evidence in the title. */
export function about(topicId: string, relevance = 1): EpisodeTopic {
  return {
    topicId,
    relevance,
    evidence: [{ field: 'title', phrase: topicId }],
  };
}

/** Makes an episode as the backend returns it. */
export function makeEpisode(
  id: string,
  changes: Partial<Episode> = {},
): Episode {
  return {
    id,
    showId: 'nerdout',
    guid: `guid-${id}`,
    title: `Episode ${id}`,
    type: 'full',
    explicit: false,
    publishedAt: '2026-01-01T00:00:00.000Z',
    durationSeconds: 1800,
    summary: `What episode ${id} is about.`,
    notes: `<p>Notes of ${id}.</p>`,
    enclosures: [
      { url: `https://media.example.com/${id}.mp3`, type: 'audio/mpeg' },
    ],
    people: [],
    topics: [],
    hasTranscript: false,
    transcripts: [],
    keywords: [],
    ...changes,
  };
}

/** Makes the given number of episodes, newest first. */
export function makeEpisodes(count: number): Episode[] {
  const newest = Date.parse('2026-01-01T00:00:00.000Z');
  return Array.from({ length: count }, (_, index) =>
    makeEpisode(`e${index + 1}`, {
      publishedAt: new Date(newest - index * 86_400_000).toISOString(),
    }),
  );
}
