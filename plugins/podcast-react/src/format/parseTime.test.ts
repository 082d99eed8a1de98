import { parseTime } from './parseTime';

describe('parseTime', () => {
  it.each([
    ['754', 754],
    ['754s', 754],
    ['12m34s', 754],
    ['12m34', 754],
    ['1h2m3s', 3723],
    ['1H', 3600],
    ['90m', 5400],
    ['12:34', 754],
    ['1:02:03', 3723],
    ['75:00', 4500],
    ['60,90', 60],
    ['npt:10', 10],
    ['10.5', 10],
    [' 0 ', 0],
  ])('reads %s', (text, seconds) => {
    expect(parseTime(text)).toBe(seconds);
  });

  it.each(['', 'soon', '-5', '1:75', '12m34x', 's', 'h', '1:2:3:4', null])(
    'takes %s for no time',
    text => {
      expect(parseTime(text)).toBeUndefined();
    },
  );
});
