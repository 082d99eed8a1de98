import { getMaxAge, getRetryAfter } from './responseHeaders';

describe('getMaxAge', () => {
  it.each([
    ['max-age=600', 600],
    ['public, MAX-AGE = "60"', 60],
    ['max-age=0', 0],
    ['no-cache, max-age=600', undefined],
    ['max-age=600, must-revalidate', undefined],
    ['s-maxage=600', undefined],
    ['public', undefined],
    ['max-age=-1', undefined],
    ['', undefined],
  ])('of %j returns %s', (value, seconds) => {
    expect(getMaxAge({ 'cache-control': value })).toBe(seconds);
  });
});

describe('getRetryAfter', () => {
  const now = Date.parse('2024-01-01T00:00:00Z');

  it.each([
    ['120', 120],
    ['0', 0],
    ['Mon, 01 Jan 2024 00:01:00 GMT', 60],
    ['Sun, 31 Dec 2023 00:00:00 GMT', 0],
    ['soon', undefined],
    ['-5', undefined],
    ['', undefined],
  ])('of %j returns %s', (value, seconds) => {
    expect(getRetryAfter({ 'retry-after': value }, now)).toBe(seconds);
  });

  it('uses the clock of the host for dates', () => {
    const headers = {
      date: 'Mon, 01 Jan 2035 00:00:00 GMT',
      'retry-after': 'Mon, 01 Jan 2035 00:02:00 GMT',
    };
    expect(getRetryAfter(headers)).toBe(120);
  });
});
