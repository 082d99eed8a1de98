import { defaultTopics } from '@nerdout/backstage-plugin-podcast-common';
import { about, makeEpisode } from '../__testUtils__/fixtures';
import { groupByWeight, mergeByWeight } from './mergeByWeight';

const topic = (id: string, weight: number) => ({
  topic: defaultTopics.find(one => one.id === id)!,
  reason: 'tag' as const,
  weight,
});
const groups = groupByWeight({
  topics: [topic('mobile', 1), topic('security', 0.5), topic('hardware', 0.5)],
  pinnedEpisodeIds: [],
  unknownTopicIds: [],
  optedOut: false,
});
const episode = (id: string, topicId: string, relevance: number) =>
  makeEpisode(id, { topics: [about(topicId, relevance)] });
const own = [
  episode('much', 'mobile', 0.9),
  episode('some', 'mobile', 0.44),
  episode('little', 'mobile', 0.3),
];
const inherited = [
  episode('half', 'security', 0.9),
  episode('third', 'hardware', 0.62),
  episode('less', 'hardware', 0.4),
];
const ids = (isComplete: boolean) =>
  mergeByWeight({ items: own, isComplete }, inherited, groups).map(
    ({ id }) => id,
  );

describe('mergeByWeight', () => {
  it('sorts by relevance times the weight of the topic', () => {
    expect(groups).toEqual([
      { weight: 1, topicIds: ['mobile'] },
      { weight: 0.5, topicIds: ['security', 'hardware'] },
    ]);
    // 0.9, 0.9 × 0.5, 0.44, 0.62 × 0.5, 0.3, 0.4 × 0.5
    expect(ids(true)).toEqual([
      'much',
      'half',
      'some',
      'third',
      'little',
      'less',
    ]);
  });

  it('leaves out episodes that could belong after unloaded ones', () => {
    expect(ids(false)).toEqual(['much', 'half', 'some', 'third', 'little']);
  });

  it('lists each episode once', () => {
    const both = mergeByWeight(
      { items: own, isComplete: true },
      [own[0], ...inherited],
      groups,
    ).map(({ id }) => id);
    expect(new Set(both).size).toBe(both.length);
  });
});
