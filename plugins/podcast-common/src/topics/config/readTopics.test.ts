import { ConfigReader } from '@backstage/config';
import { defaultTopics } from '../defaults';
import { readMinimumRelevance, readTopics } from './readTopics';

const config = (topics?: object) =>
  new ConfigReader(topics ? { podcast: { topics } } : {});
const read = (items: object, defaults = true) =>
  readTopics(config({ defaults, items } as object));

describe('readTopics', () => {
  it('returns the default topics without configuration', () => {
    expect(readTopics(config())).toEqual(defaultTopics);
    expect(read({})).toEqual(defaultTopics);
  });

  it('turns off all default topics, or single ones', () => {
    expect(read({}, false)).toEqual([]);
    const ids = read({ hardware: false }).map(({ id }) => id);
    expect(ids).toHaveLength(defaultTopics.length - 1);
    expect(ids).not.toContain('hardware');
  });

  it('adds topics', () => {
    const topics = read(
      {
        payments: {
          title: 'Payments',
          description: 'How money moves.',
          phrases: ['payment', 'checkout'],
          weakPhrases: ['money'],
          hints: ['invoice'],
          exclude: ['payment in kind'],
          notNear: ['tribute'],
          entityTags: ['payments'],
          entityRefs: ['System:default/Payments'],
        },
        billing: { title: 'Billing', phrases: ['billing'] },
      },
      false,
    );
    expect(topics).toEqual([
      {
        id: 'payments',
        title: 'Payments',
        description: 'How money moves.',
        phrases: ['payment', 'checkout'],
        weakPhrases: ['money'],
        hints: ['invoice'],
        exclude: ['payment in kind'],
        notNear: ['tribute'],
        entityTags: ['payments'],
        entityRefs: ['system:default/payments'],
      },
      {
        id: 'billing',
        title: 'Billing',
        description: '',
        phrases: ['billing'],
        exclude: [],
        entityTags: [],
        entityRefs: [],
      },
    ]);
  });

  it('changes single keys of a default topic and keeps its position', () => {
    const topics = read({ kubernetes: { title: 'K8s', entityTags: ['kube'] } });
    const [before] = defaultTopics.filter(({ id }) => id === 'kubernetes');
    const after = topics[defaultTopics.indexOf(before)];
    expect(after).toEqual({ ...before, title: 'K8s', entityTags: ['kube'] });
  });

  it.each([
    [
      { 'Bad Id': { title: 'x', phrases: ['x'] } },
      'podcast.topics.items.Bad Id',
    ],
    [{ none: { title: 'x', phrases: ['x'] } }, 'podcast.topics.items.none'],
    [{ own: true }, 'podcast.topics.items.own must be an object'],
    [{ own: 'x' }, 'podcast.topics.items.own must be an object'],
    [{ own: { phrases: ['x'] } }, 'podcast.topics.items.own.title is missing'],
    [{ own: { title: 'x' } }, 'podcast.topics.items.own.phrases is missing'],
    [
      { backstage: { title: 3 } },
      'podcast.topics.items.backstage.title must be',
    ],
    [
      { backstage: { phrases: 'x' } },
      'podcast.topics.items.backstage.phrases must be a list',
    ],
    [
      { backstage: { phrases: [] } },
      'podcast.topics.items.backstage.phrases must have',
    ],
    [
      { backstage: { phrases: ['a', 'b', ' '] } },
      'podcast.topics.items.backstage.phrases[2] must be a text',
    ],
    [
      { backstage: { exclude: ['!'] } },
      'podcast.topics.items.backstage.exclude[0] must be a text',
    ],
    [
      { backstage: { phrases: ['x'.repeat(201)] } },
      'podcast.topics.items.backstage.phrases[0] must have at most',
    ],
    [
      { backstage: { entityRefs: ['backstage'] } },
      'podcast.topics.items.backstage.entityRefs[0] must be an entity reference',
    ],
    [
      { backstage: { shows: [] } },
      'podcast.topics.items.backstage.shows must have at least one show',
    ],
    [
      { backstage: { shows: ['a', 1] } },
      'podcast.topics.items.backstage.shows[1] must be a non-empty text',
    ],
    [
      { backstage: { phrase: ['x'] } },
      'podcast.topics.items.backstage.phrase is not a known key',
    ],
  ])('names the invalid key in %j', (items, message) => {
    expect(() => read(items)).toThrow(message);
  });

  it('names the key if the items are not an object', () => {
    expect(() => readTopics(config({ items: ['x'] }))).toThrow(
      'podcast.topics.items must be an object',
    );
  });
});

describe('readMinimumRelevance', () => {
  it('has a default and can be configured', () => {
    expect(readMinimumRelevance(config())).toBe(0.3);
    expect(readMinimumRelevance(config({ minimumRelevance: 0 }))).toBe(0);
    expect(readMinimumRelevance(config({ minimumRelevance: 0.55 }))).toBe(0.55);
  });

  it.each([-0.1, 1.1, '0.5', true])('rejects %j', minimumRelevance => {
    expect(() => readMinimumRelevance(config({ minimumRelevance }))).toThrow(
      'podcast.topics.minimumRelevance must be a number from 0 to 1',
    );
  });
});
