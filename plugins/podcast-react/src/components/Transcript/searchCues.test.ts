import { prepareSearch, searchCues } from './searchCues';

const cues = [
  'Welcome to Fleet First.',
  'We treat all components as one',
  'fleet, and Zoë says: fleet!',
].map(text => ({ text }));

const find = (query: string, list = cues) =>
  searchCues(prepareSearch(list), query).map(hit =>
    hit.map(({ cue, start, end }) => [cue, list[cue].text.slice(start, end)]),
  );

describe('searchCues', () => {
  it('finds all places, whatever their case', () => {
    expect(find('FLEET')).toEqual([
      [[0, 'Fleet']],
      [[2, 'fleet']],
      [[2, 'fleet']],
    ]);
  });

  it('finds what cues cut through', () => {
    expect(find('as one  fleet')).toEqual([
      [
        [1, 'as one'],
        [2, 'fleet'],
      ],
    ]);
  });

  it('does not mind accents, on either side', () => {
    expect(find('zoe')).toEqual([[[2, 'Zoë']]]);
    expect(find('wëlcome')).toEqual([[[0, 'Welcome']]]);
  });

  it('finds nothing for nothing', () => {
    expect(find('  ')).toEqual([]);
    expect(find('xylophone')).toEqual([]);
    expect(find('a', [])).toEqual([]);
  });

  it('keeps places right beside characters that change their length', () => {
    const list = [{ text: 'İstanbul 😀 fleet' }];
    expect(find('fleet', list)).toEqual([[[0, 'fleet']]]);
  });
});
