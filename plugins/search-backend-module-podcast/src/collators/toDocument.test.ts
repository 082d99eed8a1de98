import type { Episode } from '@nerdout/backstage-plugin-podcast-common';
import { toDocument } from './toDocument';

const episode: Episode = {
  id: 'e 1',
  showId: 'nerdout',
  guid: 'guid',
  title: 'Fleet First',
  type: 'full',
  explicit: false,
  publishedAt: '2022-11-01T06:00:00.000Z',
  summary: 'In short.',
  notes:
    '<p>All about <a href="https://x.example/fleet">fleets</a> &amp; ships.</p>',
  enclosures: [],
  transcripts: [],
  keywords: [],
  people: [{ name: 'Ada Byron', role: 'guest' }],
  topics: [
    { topicId: 'fleet-management', relevance: 0.9, evidence: [] },
    { topicId: 'retired', relevance: 0.4, evidence: [] },
  ],
  hasTranscript: false,
};
const context = {
  showTitle: 'NerdOut',
  topicTitles: new Map([['fleet-management', 'Fleet Management']]),
  locationTemplate: '/podcast/:showId/episodes/:episodeId',
};

describe('toDocument', () => {
  it('contains everything to search for, and links to the episode', () => {
    expect(toDocument(episode, context)).toEqual({
      title: 'Fleet First',
      text: 'All about fleets & ships.\nAda Byron\nFleet Management, retired\nNerdOut',
      location: '/podcast/nerdout/episodes/e%201',
      episodeId: 'e 1',
      showId: 'nerdout',
      showTitle: 'NerdOut',
      topics: ['fleet-management', 'retired'],
      people: ['Ada Byron'],
      publishedAt: '2022-11-01T06:00:00.000Z',
      authorization: { resourceRef: 'e 1' },
    });
  });

  it('has all fields even for a sparse episode', () => {
    const document = toDocument(
      {
        ...episode,
        notes: '',
        people: [],
        topics: [],
        publishedAt: undefined,
      },
      { ...context, showTitle: undefined },
    );
    expect(document).toMatchObject({
      text: 'In short.\nnerdout',
      showTitle: 'nerdout',
      publishedAt: '',
    });
  });

  it('builds the location from the template', () => {
    const locationTemplate = '/radio/:episodeId?of=:showId#:episodeId';
    expect(toDocument(episode, { ...context, locationTemplate }).location).toBe(
      '/radio/e%201?of=nerdout#e%201',
    );
  });
});
