import { mockServices } from '@backstage/backend-test-utils';
import { Topic } from '@nerdout/backstage-plugin-podcast-common';
import { TopicMatcher } from '@nerdout/backstage-plugin-podcast-node';
import { episodeData } from '../../__testUtils__/storeFixtures';
import { TopicTagger } from './TopicTagger';

const topic = (id: string, phrase: string): Topic => ({
  id,
  title: id,
  description: '',
  phrases: [phrase],
  exclude: [],
  entityTags: [],
  entityRefs: [],
});

const topics = [topic('ships', 'ship'), topic('trains', 'train')];
const episodes = [
  episodeData('a', { title: 'A ship' }),
  episodeData('b', { title: 'Nothing' }),
];

const matcher = (
  relevance: number,
  topicId = 'trains',
  version = '1',
): TopicMatcher => ({
  id: 'test',
  version,
  match: async () =>
    new Map([
      ['a', [{ topicId, relevance, evidence: [] }]],
      ['unknown', [{ topicId, relevance, evidence: [] }]],
    ]),
});

describe('TopicTagger', () => {
  const logger = mockServices.logger.mock();
  const tagger = (matchers: TopicMatcher[] = [], rules = topics) =>
    new TopicTagger({ topics: rules, minimumRelevance: 0.3, matchers, logger });

  const getIds = async (matchers: TopicMatcher[]) => {
    const found = await tagger(matchers).tag(episodes);
    expect([...found.keys()]).toEqual(['a', 'b']);
    return found.get('a')!.map(({ topicId }) => topicId);
  };

  it('finds topics with the rules, for every episode', async () => {
    const found = await tagger().tag(episodes);
    expect(found.get('a')).toMatchObject([
      { topicId: 'ships', evidence: [{ field: 'title', phrase: 'ship' }] },
    ]);
    expect(found.get('b')).toEqual([]);
  });

  it('adds the topics of modules, the most relevant first', async () => {
    expect(await getIds([matcher(1)])).toEqual(['trains', 'ships']);
    expect(await getIds([matcher(0.3)])).toEqual(['ships', 'trains']);
  });

  it('merges the same topic: the higher relevance, and all evidence', async () => {
    const found = await tagger([matcher(1, 'ships')]).tag(episodes);
    expect(found.get('a')).toMatchObject([
      { topicId: 'ships', relevance: 1, evidence: [{ field: 'title' }] },
    ]);
  });

  it.each([
    ['a topic that the portal does not have', matcher(1, 'planes')],
    ['too little relevance', matcher(0.1)],
    ['no sensible relevance', matcher(NaN)],
    ['a relevance over 1', matcher(7)],
  ])('drops %s', async (_what, invalid) => {
    expect(await getIds([invalid])).toEqual(['ships']);
  });

  it('continues without a matcher that fails', async () => {
    const failing: TopicMatcher = {
      id: 'failing',
      version: '1',
      match: () => Promise.reject(new Error('no model')),
    };
    expect(await getIds([failing, matcher(1)])).toEqual(['trains', 'ships']);
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringContaining('failing'),
      expect.objectContaining({ message: 'no model' }),
    );
  });

  it('changes its hash when other topics could be found', () => {
    const hashes = [
      tagger(),
      tagger([], [topic('ships', 'boat'), topics[1]]),
      tagger([], [...topics].reverse()),
      tagger([matcher(1)]),
      tagger([matcher(1, 'trains', '2')]),
    ].map(({ hash }) => hash);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(tagger().hash).toBe(hashes[0]);
  });

  it('ignores topics of other shows', async () => {
    const rules = (shows: string[]) => [
      { ...topics[0], shows },
      { ...topics[1], phrases: ['nothing'] },
    ];
    const idsFor = async (shows: string[]) =>
      [...(await tagger([], rules(shows)).tag(episodes))].map(([id, found]) => [
        id,
        found.map(({ topicId }) => topicId),
      ]);
    expect(await idsFor(['radio', 'other'])).toEqual([
      ['a', ['ships']],
      ['b', ['trains']],
    ]);
    expect(await idsFor(['other'])).toEqual([
      ['a', []],
      ['b', ['trains']],
    ]);
  });
});
