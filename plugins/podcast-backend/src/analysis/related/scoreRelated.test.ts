import { CommonFacts } from '../../database';
import { episodeData } from '../../__testUtils__/storeFixtures';
import { scoreRelated } from './scoreRelated';

const topic = (topicId: string, relevance: number) => ({
  topicId,
  relevance,
  evidence: [],
});

const facts = (values: Partial<CommonFacts>): CommonFacts => ({
  episode: { ...episodeData('a'), topics: [] },
  total: 100,
  topics: [],
  people: [],
  series: [],
  similar: [],
  ...values,
});

const score = (values: Partial<CommonFacts>) =>
  Object.fromEntries(
    scoreRelated(facts(values), new Map([['ships', 'Ships']])),
  );

const person = (episodeId: string, personId: string) => ({
  episodeId,
  personId,
  name: `${personId} in ${episodeId}`,
});

describe('scoreRelated', () => {
  it('counts a topic by the lower relevance of the two episodes, and names it', () => {
    const found = score({
      episode: { ...episodeData('a'), topics: [topic('ships', 0.8)] },
      topics: [
        { episodeId: 'a', topicId: 'ships', relevance: 0.8 },
        { episodeId: 'b', topicId: 'ships', relevance: 0.9 },
        { episodeId: 'c', topicId: 'ships', relevance: 0.4 },
      ],
    });
    expect(Object.keys(found)).toEqual(['b', 'c']);
    expect(found.b.score).toBeCloseTo(2 * found.c.score, 3);
    expect(found.b.reasons).toEqual([
      { type: 'topic', topicId: 'ships', title: 'Ships' },
    ]);
  });

  it('counts a guest more than a host, and ignores who is in all episodes', () => {
    const everywhere = Array.from({ length: 100 }, (_, index) =>
      person(index === 0 ? 'a' : `e${index}`, 'host'),
    );
    const found = score({
      people: [...everywhere, person('a', 'guest'), person('b', 'guest')],
    });
    expect(Object.keys(found)).toEqual(['b']);
    expect(found.b.reasons).toEqual([
      { type: 'person', personId: 'guest', name: 'guest in a' },
    ]);
  });

  it('does not repeat the title of a series as words', () => {
    const series = { id: 'tales', title: 'Harbour tales' };
    const similar = [
      { id: 'b', similarity: 0.5, words: ['harbour', 'tales'] },
      { id: 'c', similarity: 0.2, words: ['harbour', 'crane'] },
      { id: 'd', similarity: 0.06, words: ['crane'] },
    ];
    expect(
      score({
        episode: { ...episodeData('a'), topics: [], series },
        series: ['a', 'b'],
        similar,
      }),
    ).toEqual({
      b: { score: 1, reasons: [{ type: 'series', title: 'Harbour tales' }] },
      c: { score: 0.3, reasons: [{ type: 'words', words: ['crane'] }] },
    });
  });

  it('adds up reasons, and lists the most important first', () => {
    const found = score({
      people: [person('a', 'guest'), person('b', 'guest')],
      similar: [{ id: 'b', similarity: 0.5, words: ['crane'] }],
    });
    expect(found.b.reasons.map(({ type }) => type)).toEqual([
      'words',
      'person',
    ]);
    expect(found.b.score).toBeGreaterThan(0.75);
  });
});
