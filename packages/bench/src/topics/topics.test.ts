import { tagEpisodes } from '@nerdout/backstage-plugin-podcast-common';
import { makeEpisodes, makeTopics } from './generate';
import { naiveTagger } from './naive';
import { topicsReport } from './report';

describe('the benchmark of topics', () => {
  const topics = makeTopics(60);
  const episodes = makeEpisodes(1, 200, topics);

  it('generates the same in every run', () => {
    expect(makeTopics(60)).toEqual(topics);
    expect(makeEpisodes(1, 200, topics)).toEqual(episodes);
    expect(makeEpisodes(2, 200, topics)).not.toEqual(episodes);
    expect(new Set(topics.map(({ id }) => id)).size).toBe(60);
  });

  it('generates texts in which both implementations find topics, the rules only those that are named', () => {
    const naive = naiveTagger(topics);
    const found = tagEpisodes(episodes, topics);
    const pairs = episodes.flatMap(episode =>
      found.get(episode.id)!.map(({ topicId }) => [episode, topicId] as const),
    );
    expect(pairs.length).toBeGreaterThan(20);
    const invented = pairs.filter(([, id]) => id.startsWith('invented'));
    expect(invented.length).toBeGreaterThan(5);
    for (const [episode, id] of invented) {
      expect(naive(episode)).toContain(id);
    }
  });

  it('extrapolates the time for all episodes', () => {
    const report = topicsReport({
      rows: [
        { name: 'rules', episodes: 1000, cpuMs: 100, found: 1 },
        { name: 'naive', episodes: 10, cpuMs: 50, found: 1 },
      ],
      episodes: 1000,
      topics: 2,
      phrases: 3,
      date: '2026-01-01',
      machine: 'a machine',
    });
    expect(report).toContain('| rules | 1,000 | 100 | 100 | 0.1 | 1.0 |');
    expect(report).toContain('| naive | 10 | 50 | 5,000 | 5.0 | 50.0 |');
  });
});
