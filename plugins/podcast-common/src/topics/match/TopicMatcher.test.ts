import { tokenize } from '../../text/tokenize';
import { Topic } from '../types';
import { TopicMatcher } from './TopicMatcher';

const topic = (rules: Partial<Topic>): Topic => ({
  id: 'topic',
  title: 'Topic',
  description: '',
  phrases: [],
  exclude: [],
  entityTags: [],
  entityRefs: [],
  ...rules,
});

function find(rules: Partial<Topic>, text: string) {
  const words = tokenize(text);
  const found = new TopicMatcher([topic(rules)]).findInSentence(
    words,
    0,
    words.texts.length,
  );
  return found?.matches.map(({ start, end }) => text.slice(start, end)) ?? [];
}

describe('TopicMatcher', () => {
  it.each([
    ['A/B test', 'We run A/B testing', 'A/B testing'],
    ['A/B test', 'AB-tests are slow', 'AB-tests'],
    ['A/B test', 'an a-b test', 'a-b test'],
    ['fleet-first', 'The Fleet First way', 'Fleet First'],
    ['microservice', 'Our micro-services', 'micro-services'],
    ['open source', 'on OPENSOURCE software', 'OPENSOURCE'],
    ['backstage', "Backstage's plugins", 'Backstage'],
    ['инфраструктура', 'ИНФРАСТРУКТУРА в облаке', 'ИНФРАСТРУКТУРА'],
    ['機械学習', '今日は機械学習について', '機械学習'],
    ['tillgänglighet', 'om TILLGÄNGLIGHET', 'TILLGÄNGLIGHET'],
    ['Node.js', 'on Node.js today', 'Node.js'],
  ])('finds %j in %j', (phrase, text, found) => {
    expect(find({ phrases: [phrase] }, text)).toEqual([found]);
  });

  it.each([
    ['backstage', 'BackstageCon and backstager'],
    ['open source', 'open, source; open. Source'],
    ['open source', 'an open door and a source'],
    ['C#', 'the c key'],
    ['инфраструктура', 'инфраструктурами'],
  ])('does not find %j in %j', (phrase, text) => {
    expect(find({ phrases: [phrase] }, text)).toEqual([]);
  });

  it('prefers the longest of overlapping phrases', () => {
    expect(
      find(
        { phrases: ['experimentation', 'experimentation platform'] },
        'The Experimentation Platform',
      ),
    ).toEqual(['Experimentation Platform']);
  });

  it('ignores phrases inside excluded phrases', () => {
    const rules = { phrases: ['backstage'], exclude: ['backstage pass'] };
    expect(find(rules, 'Two backstage passes for Backstage')).toEqual([
      'Backstage',
    ]);
  });

  it('finds nothing near words that indicate another meaning, unless there is a hint', () => {
    const rules = {
      phrases: ['backstage'],
      hints: ['plugin'],
      notNear: ['concert'],
    };
    expect(find(rules, 'Backstage at the concert')).toEqual([]);
    expect(find(rules, 'A Backstage plugin for concerts')).toEqual([
      'Backstage',
      'plugin',
    ]);
  });

  it('finds phrases that start inside others', () => {
    const found = find(
      { phrases: ['a b c d', 'b c', 'c e'] },
      'a b c e, a b c d',
    );
    expect(found).toEqual(['b c', 'a b c d']);
  });
});
