import { EpisodeSummary } from '@nerdout/backstage-plugin-podcast-common';

/** Creates an episode with all required fields. */
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
