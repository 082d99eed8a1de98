import { ComparableEpisode, findSimilarInSteps } from './findSimilar';

function findSimilar(episodes: ComparableEpisode[]) {
  const steps = findSimilarInSteps(episodes);
  for (;;) {
    const step = steps.next();
    if (step.done) {
      return step.value;
    }
  }
}

const episode = (
  id: string,
  title: string,
  text: string,
  more: Partial<ComparableEpisode> = {},
): ComparableEpisode => ({
  id,
  title,
  text: `${text}\nFollow us on the network of your choice, friends of cargo.`,
  keywords: [],
  people: [],
  ...more,
});

const episodes = [
  episode('a', 'Harbour pilots', 'Pilots bring tankers into the harbour.'),
  episode('b', 'Tankers', 'A tanker, a harbour, and the pilots who steer.'),
  episode('c', 'Baking', 'Sourdough rises overnight in a warm kitchen.'),
  episode('d', 'A warm kitchen', 'Sourdough again, and what yeast does.'),
  episode('e', 'Looms', 'Weaving by hand with Pia Sourdough.', {
    people: [{ name: 'Pia Sourdough' }],
  }),
  ...Array.from({ length: 6 }, (_, index) =>
    episode(
      `z${index}`,
      `Odd${index}x`,
      `Nothing${index}y like other${index}z`,
    ),
  ),
];

describe('findSimilar', () => {
  const found = findSimilar(episodes);
  const getIds = (id: string) => found.get(id)!.map(similar => similar.id);

  it('finds episodes that share rare words, and lists the words', () => {
    expect(getIds('a')).toEqual(['b']);
    expect(getIds('b')).toEqual(['a']);
    expect(found.get('c')).toEqual([
      {
        id: 'd',
        similarity: expect.any(Number),
        words: expect.arrayContaining(['kitchen', 'sourdough', 'warm']),
      },
    ]);
    const [{ similarity }] = found.get('a')!;
    expect(similarity).toBeGreaterThan(0.1);
    expect(similarity).toBeLessThan(1);
  });

  it('ignores words that all episodes use, and names of people', () => {
    expect(getIds('z0')).toEqual([]);
    expect(getIds('e')).toEqual([]);
  });

  it('does not depend on the order of the episodes', () => {
    const reversed = findSimilar([...episodes].reverse());
    expect([...reversed].sort()).toEqual([...found].sort());
  });

  it('has an entry for every episode', () => {
    expect(found.size).toBe(episodes.length);
    expect(findSimilar([]).size).toBe(0);
    expect(findSimilar(episodes.slice(0, 1)).get('a')).toEqual([]);
  });
});
