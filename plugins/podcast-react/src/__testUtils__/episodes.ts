import { EpisodeSummary } from '@nerdout/backstage-plugin-podcast-common';

/** An episode with what it must have, and what a test gives it. */
export function anEpisode(
  values: Partial<EpisodeSummary> = {},
): EpisodeSummary {
  return {
    id: 'fleet-first',
    showId: 'nerdout',
    guid: 'guid-of-fleet-first',
    title: 'Fleet First',
    type: 'full',
    explicit: false,
    summary: 'How to change thousands of components at once.',
    enclosures: [
      { url: 'https://media.example.com/fleet.mp3', type: 'audio/mpeg' },
    ],
    people: [],
    topics: [],
    hasTranscript: false,
    ...values,
  };
}
