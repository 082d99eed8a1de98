import { formatDate } from './formatDate';
import { formatDuration } from './formatDuration';
import { formatTime } from './formatTime';

describe('formatDuration', () => {
  it.each([
    [0, '0 sec'],
    [42, '42 sec'],
    [59.7, '1 min'],
    [2520, '42 min'],
    [3570, '1 hr'],
    [3600, '1 hr'],
    [3900, '1 hr 5 min'],
    [36_000, '10 hr'],
  ])('shows %d seconds as %s', (seconds, text) => {
    expect(formatDuration(seconds, 'en')).toBe(text);
  });

  it('uses the language of the locale', () => {
    expect(formatDuration(3900, 'de')).toBe('1 Std. 5 Min.');
  });
});

describe('formatTime', () => {
  it.each([
    [0, '0:00'],
    [7.9, '0:07'],
    [750, '12:30'],
    [3723, '1:02:03'],
    [36_000, '10:00:00'],
    [-3, '0:00'],
    [NaN, '0:00'],
    [Infinity, '0:00'],
  ])('shows %d seconds as %s', (seconds, text) => {
    expect(formatTime(seconds)).toBe(text);
  });
});

describe('formatDate', () => {
  it('uses the date format of the locale', () => {
    expect(formatDate('2021-03-12T12:00:00Z', 'en-US')).toBe('Mar 12, 2021');
    expect(formatDate('2021-03-12T12:00:00Z', 'en-GB')).toBe('12 Mar 2021');
  });

  it('returns an empty text for an invalid date', () => {
    expect(formatDate('yesterday')).toBe('');
  });
});
