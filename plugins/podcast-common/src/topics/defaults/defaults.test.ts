import { readTopicItem } from '../config/topicItem';
import { defaultTopics } from './index';

describe('defaultTopics', () => {
  it('covers platform engineering', () => {
    expect(defaultTopics.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'backstage',
        'developer-portals',
        'fleet-management',
        'experimentation',
        'machine-learning',
        'personalization',
        'data-engineering',
        'open-source',
        'developer-experience',
        'accessibility',
        'mobile',
        'infrastructure',
        'kubernetes',
        'security',
        'observability',
        'testing',
        'architecture',
        'engineering-culture',
        'ai-coding-agents',
        'hardware',
      ]),
    );
  });

  it('has unique ids and entity tags', () => {
    for (const list of [
      defaultTopics.map(({ id }) => id),
      defaultTopics.flatMap(({ entityTags }) => entityTags),
    ]) {
      expect(list).toEqual([...new Set(list)]);
    }
  });

  it.each(defaultTopics.map(topic => [topic.id, topic] as const))(
    'has a valid configuration for %s',
    (id, topic) => {
      const { id: _, ...item } = topic;
      expect(readTopicItem(id, item)).toEqual(item);
    },
  );

  it.each(defaultTopics.map(topic => [topic.id, topic] as const))(
    'has no phrase twice in %s',
    (_, { phrases, weakPhrases = [], hints = [] }) => {
      const all = [...phrases, ...weakPhrases, ...hints].map(phrase =>
        phrase.toLowerCase(),
      );
      expect(all.filter((phrase, i) => all.indexOf(phrase) < i)).toEqual([]);
    },
  );
});
