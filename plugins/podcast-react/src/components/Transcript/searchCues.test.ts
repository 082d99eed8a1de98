import {
  findCueOfHit,
  findPartsOfCue,
  prepareSearch,
  searchCues,
} from './searchCues';

const cues = [
  'Welcome to Fleet First.',
  'We treat all components as one',
  'fleet, and Zoë says: fleet!',
].map(text => ({ text }));

/** For each match: the cues that contain it, with the matching words. */
async function find(query: string, list = cues) {
  const searchable = await prepareSearch(list);
  const hits = searchCues(searchable, query);
  const found = hits.at.map((): Array<[number, string]> => []);
  list.forEach(({ text }, cue) =>
    findPartsOfCue(searchable, hits, cue)?.forEach(({ hit, start, end }) =>
      found[hit].push([cue, text.slice(start, end)]),
    ),
  );
  expect(hits.at.map((_, hit) => findCueOfHit(searchable, hits, hit))).toEqual(
    found.map(([[cue]]) => cue),
  );
  return found;
}

describe('searchCues', () => {
  it('finds all matches, ignoring case', async () => {
    expect(await find('FLEET')).toEqual([
      [[0, 'Fleet']],
      [[2, 'fleet']],
      [[2, 'fleet']],
    ]);
  });

  it('finds phrases across cues', async () => {
    expect(await find('as one  fleet')).toEqual([
      [
        [1, 'as one'],
        [2, 'fleet'],
      ],
    ]);
  });

  it('ignores accents in the query and in the text', async () => {
    expect(await find('zoe')).toEqual([[[2, 'Zoë']]]);
    expect(await find('wëlcome')).toEqual([[[0, 'Welcome']]]);
  });

  it.each([
    ['strasse', 'Die Straße ist', 'Straße'],
    ['straße', 'Die STRASSE ist', 'STRASSE'],
    ['stras', 'Die Straße ist', 'Straß'],
    ['da nang', 'In Đà Nẵng, 2026', 'Đà Nẵng'],
    ['Đà Nẵng', 'in da nang, 2026', 'da nang'],
    ['محمد', 'قال مُحَمَّدٌ اليوم', 'مُحَمَّدٌ'],
    ['مُحَمَّدٌ', 'قال محمد اليوم', 'محمد'],
    ['οδοσ', 'η ΟΔΟΣ εδώ', 'ΟΔΟΣ'],
    ['zoe\u0301', 'says Zoé.', 'Zoé'],
    ['zoé', 'says Zoe\u0301.', 'Zoe\u0301'],
  ])('finds %s in “%s”', async (query, text, found) => {
    const list = [{ text: 'ß' }, { text }, { text: `fleet ${text}` }];
    expect(await find(query, list)).toEqual([[[1, found]], [[2, found]]]);
  });

  it('finds nothing for an empty query', async () => {
    expect(await find('  ')).toEqual([]);
    expect(await find('xylophone')).toEqual([]);
    expect(await find('a', [])).toEqual([]);
  });

  it('maps indexes correctly next to characters that change their length', async () => {
    const list = [{ text: 'İstanbul 😀 fleet' }];
    expect(await find('fleet', list)).toEqual([[[0, 'fleet']]]);
  });

  it('searches many cues, and stops when aborted', async () => {
    const list = Array.from({ length: 2500 }, (_, index) => ({
      text: index % 100 === 99 ? 'then came' : 'marzipan and so on',
    }));
    const found = await find('came marzipan', list);
    expect(found).toHaveLength(24);
    expect(found[23]).toEqual([
      [2399, 'came'],
      [2400, 'marzipan'],
    ]);
    await expect(
      prepareSearch(list, AbortSignal.abort()),
    ).rejects.toMatchObject({ name: 'AbortError' });
  });
});
