import { defaultTopics } from '../topics';
import { checkPodcastAnnotations } from './checkPodcastAnnotations';

const check = (annotations: Record<string, string>) =>
  checkPodcastAnnotations(
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'thing', annotations },
    },
    defaultTopics,
  ).map(({ annotation, message }) => `${annotation}: ${message}`);

describe('checkPodcastAnnotations', () => {
  it.each<Record<string, string>>([
    {},
    { 'podcast/topics': 'Security, mobile ,' },
    { 'podcast/topics': 'none' },
    { 'podcast/episodes': '0ff6d8a217ca05b7c2fa,a-b_1' },
  ])('accepts %j', annotations => {
    expect(check(annotations)).toEqual([]);
  });

  it.each([
    ['securty', 'this portal has no topic "securty", did you mean "security"?'],
    ['baking', 'this portal has no topic "baking"'],
    [
      'security mobile',
      '"security mobile" is not a topic id; separate ids with commas',
    ],
    [
      'none, mobile',
      '"none" opts the entity out of topics, so it must be the only value',
    ],
    [' , ', 'it is empty'],
  ])('reports the problem with the topics %j', (value, message) => {
    expect(check({ 'podcast/topics': value })).toEqual([
      `podcast/topics: ${message}`,
    ]);
  });

  it.each([
    [
      'https://portal.example.com/podcast/nerdout/episodes/0ff6d8?t=3',
      '"https://portal.example.com/podcast/nerdout/episodes/0ff6d8?t=3" is a URL; the id of the episode is "0ff6d8"',
    ],
    ['a1 b2', '"a1 b2" is not an episode id; separate ids with commas'],
    [
      '#12',
      '"#12" is not an episode id, which is the last part of the URL of its page',
    ],
    ['', 'it is empty'],
  ])('reports the problem with the episodes %j', (value, message) => {
    expect(check({ 'podcast/episodes': value })).toEqual([
      `podcast/episodes: ${message}`,
    ]);
  });

  it('reports each problem', () => {
    expect(check({ 'podcast/topics': 'flete, mobile, baking' })).toHaveLength(
      2,
    );
  });
});
