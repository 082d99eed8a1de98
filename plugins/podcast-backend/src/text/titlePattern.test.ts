import { matchTitle, explainInvalidPattern } from './titlePattern';

describe('matchTitle', () => {
  it.each([
    ['Release Notes: *', 'release  notes: Cars', {}],
    ['*ABBA*', '20: The Rise and Fall of ABBA', {}],
    ['* part #', 'Moving, part 12', { part: 12 }],
    ['#: Advent *', '05: Advent of Code', { part: 5 }],
    ['Exactly this', 'exactly this', {}],
    ['Café *', 'cafe\u0301 noir', {}],
    ['* #/#', 'Moving 2/3', { part: 3 }],
    ['a.c', 'a.c', {}],
  ])('matches %s with %s', (pattern, title, match) => {
    expect(matchTitle(title, pattern)).toEqual(match);
  });

  it.each([
    ['Release Notes: *', 'On Release Notes: Cars'],
    ['Release Notes', 'Release Notes: Cars'],
    ['* part #', 'Moving, part two'],
    ['a.c', 'abc'],
    ['#', '12345'],
    ['(a+)+$', 'aaaa'],
  ])('does not match %s with %s', (pattern, title) => {
    expect(matchTitle(title, pattern)).toBeUndefined();
  });
});

describe('explainInvalidPattern', () => {
  it.each(['*', ' * # ', 'x'.repeat(201), `a${'*'.repeat(11)}`])(
    'rejects %s',
    pattern => {
      expect(explainInvalidPattern(pattern)).toMatch(/^must have/);
    },
  );

  it('accepts valid patterns', () => {
    expect(explainInvalidPattern('Release Notes: *')).toBeUndefined();
  });
});
