import { parseDuration } from './duration';

describe('parseDuration', () => {
  it.each([
    ['1800', 1800],
    ['30:00', 1800],
    ['0:05', 5],
    ['1:02:03', 3723],
    ['01:02:03', 3723],
    ['00:45:10', 2710],
  ])('parses %s without a problem', (value, seconds) => {
    expect(parseDuration(value)).toEqual({ seconds, problem: false });
  });

  it.each([
    ['3,600', 3600],
    ['1h02', 3720],
    ['P0DT1H2M', 3720],
    ['45\'10"', 2710],
    ['~45 min', 2700],
    ['2 Stunden', 7200],
    ['1.02.03', 3723],
    ['30：00', 1800],
    ['٣٠:٠٠', 1800],
    ['<b>10:00</b>', 600],
    ['10:00 (approx)', 600],
    ['1:30:00 hours', 5400],
    ['120:00', 7200],
    ['25:3:30', 90210],
    ['90:00:01', 324001],
    ['1:75', 135],
    ['1800.4', 1800],
    ['00:30:00.000', 1800],
    ['30:00 min', 1800],
    ['45 min', 2700],
    ['1h 2m 3s', 3723],
    ['1 hour, 2 minutes', 3720],
    ['PT1H2M3S', 3723],
    ['00;30;00', 1800],
    [' 30 : 00 ', 1800],
  ])('parses %s', (value, seconds) => {
    expect(parseDuration(value).seconds).toBe(seconds);
  });

  it.each([
    'junk',
    '-5',
    '0',
    '00:00:00',
    '1:2:3:4',
    'NaN',
    '1e3',
    '99999999999',
  ])('returns no duration for %s, and reports it', value => {
    expect(parseDuration(value)).toEqual({ problem: true });
  });

  it('reads a blank duration as missing', () => {
    expect(parseDuration(' ')).toEqual({ problem: false });
  });
});
