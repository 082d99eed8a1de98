import { findTimes } from './findTimes';

const found = (text: string, duration?: number) =>
  findTimes([text], duration)[0].map(({ start, end, seconds }) => [
    text.slice(start, end),
    seconds,
  ]);

describe('findTimes', () => {
  it.each<[string, Array<[string, number]>]>([
    ['12:30 Fleets', [['12:30', 750]]],
    ['(1:02:03) Questions', [['1:02:03', 3723]]],
    ['[00:05] Welcome', [['00:05', 5]]],
    ['00:00:00 – Intro', [['00:00:00', 0]]],
    [
      'From 1:05 to 2:10.',
      [
        ['1:05', 65],
        ['2:10', 130],
      ],
    ],
    ['At 75:00, the end', [['75:00', 4500]]],
    [
      '1:00—2:00',
      [
        ['1:00', 60],
        ['2:00', 120],
      ],
    ],
  ])('finds the times in %s', (text, times) => {
    expect(found(text, 7200 - 60)).toEqual(times);
  });

  it.each([
    'a ratio of 16:9, or 4:3',
    'at 10:30 am',
    'at 10:30pm',
    'at 18:00 UTC',
    'um 20:00 Uhr',
    'https://example.com/12:30',
    'version 1:23.4',
    'ab:cd:12:34',
    '12:345',
    '12:75',
    'on 2024-01-02T12:30:00Z',
  ])('finds no times in %s', text => {
    expect(found(text)).toEqual([]);
  });

  it('ignores times past the end of the episode', () => {
    expect(found('0:10 Hello, 16:30 doors open', 600)).toEqual([['0:10', 10]]);
  });

  describe('reads two numbers by the length of the episode, as', () => {
    it('hours and minutes if they span a long episode', () => {
      expect(found('0:05 One 0:50 Two 1:40 Three', 2 * 3600)).toEqual([
        ['0:05', 300],
        ['0:50', 3000],
        ['1:40', 6000],
      ]);
    });

    it('minutes and seconds in a short episode', () => {
      expect(found('0:05 One 1:40 Two', 1800).map(([, s]) => s)).toEqual([
        5, 100,
      ]);
    });

    it('minutes and seconds if hours would be past the end', () => {
      expect(found('0:05 One 45:10 Two', 2 * 3600).map(([, s]) => s)).toEqual([
        5, 2710,
      ]);
    });

    it('minutes and seconds if other times have hours', () => {
      expect(
        found('0:05 One 1:10 Two 1:10:00 Three', 2 * 3600).map(([, s]) => s),
      ).toEqual([5, 70, 4200]);
    });
  });

  it('interprets all text nodes of the notes together', () => {
    expect(
      findTimes(['0:05', 'nothing', '1:40'], 7200).map(list =>
        list.map(({ seconds }) => seconds),
      ),
    ).toEqual([[300], [], [6000]]);
  });
});
