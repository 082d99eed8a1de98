import { parseDate } from './date';

const iso = (value: string) => parseDate(value).iso;

describe('parseDate', () => {
  it.each([
    ['RFC 822', 'Mon, 07 Feb 2022 10:00:00 GMT', '2022-02-07T10:00:00.000Z'],
    [
      'an offset',
      'Mon, 07 Feb 2022 10:00:00 +0130',
      '2022-02-07T08:30:00.000Z',
    ],
    [
      'an offset with colon',
      '07 Feb 2022 10:00:00 -05:00',
      '2022-02-07T15:00:00.000Z',
    ],
    ['a Z', 'Mon, 07 Feb 2022 10:00:00 Z', '2022-02-07T10:00:00.000Z'],
    ['ISO 8601', '2022-02-07T10:00:00Z', '2022-02-07T10:00:00.000Z'],
    [
      'ISO 8601 with fractions and offset',
      '2022-02-07T10:00:00.123456+02:00',
      '2022-02-07T08:00:00.000Z',
    ],
    ['ISO 8601 without a time', '2022-02-07', '2022-02-07T00:00:00.000Z'],
    [
      'ISO 8601 in its basic form',
      '20220207T100000Z',
      '2022-02-07T10:00:00.000Z',
    ],
  ])('parses %s without a problem', (_name, value, expected) => {
    expect(parseDate(value)).toEqual({ iso: expected, problem: undefined });
  });

  it.each([
    [
      'a wrong weekday',
      'Fri, 07 Feb 2022 10:00:00 GMT',
      '2022-02-07T10:00:00.000Z',
      'the wrong weekday',
    ],
    [
      'two-digit years',
      'Mon, 07 Feb 22 10:00:00 GMT',
      '2022-02-07T10:00:00.000Z',
      'a year that does not have four digits',
    ],
    [
      'two-digit years of the last century',
      '07 Feb 99 10:00:00 GMT',
      '1999-02-07T10:00:00.000Z',
      'a year that does not have four digits',
    ],
    [
      'years counted from 1900',
      'Mon, 07 Feb 122 10:00:00 GMT',
      '2022-02-07T10:00:00.000Z',
      'a year that does not have four digits',
    ],
    [
      'no zone',
      'Mon, 07 Feb 2022 10:00:00',
      '2022-02-07T10:00:00.000Z',
      'no time zone',
    ],
    [
      'an unknown zone',
      'Mon, 07 Feb 2022 10:00:00 XYZT',
      '2022-02-07T10:00:00.000Z',
      'an unknown time zone',
    ],
    [
      'the output of JavaScript',
      'Mon Feb 07 2022 10:00:00 GMT-0400 (EDT)',
      '2022-02-07T14:00:00.000Z',
      'the month before the day',
    ],
    [
      'the output of Unix',
      'Mon Feb  7 10:00:00 UTC 2022',
      '2022-02-07T10:00:00.000Z',
      'the month before the day',
    ],
    [
      'an American date',
      'February 7, 2022',
      '2022-02-07T00:00:00.000Z',
      'the month before the day',
    ],
    [
      'numbers with slashes',
      '02/07/2022 10:00',
      '2022-02-07T10:00:00.000Z',
      'a month written as a number',
    ],
    [
      'numbers with dots',
      '07.02.2022',
      '2022-02-07T00:00:00.000Z',
      'a month written as a number',
    ],
    [
      'a Unix timestamp',
      '1644228000',
      '2022-02-07T10:00:00.000Z',
      'a Unix timestamp',
    ],
    [
      'an hour of 25',
      'Mon, 07 Feb 2022 25:00:00 GMT',
      '2022-02-07T00:00:00.000Z',
      'a time that does not exist',
    ],
  ])('parses %s with a problem', (_name, value, expected, problem) => {
    expect(parseDate(value)).toEqual({ iso: expected, problem });
  });

  it.each([
    ['a two-digit year in numbers', '2/7/22 10:00 GMT'],
    ['spaces for the month', 'Mon, 07 02 2022 10:00:00 GMT'],
    ['the time without a colon', 'Mon, 07 Feb 2022 1000 GMT'],
    ['a word before the time', 'Mon, 07 Feb 2022 at 10:00 AM GMT'],
    ['a dash before the time', 'Mon, 07 Feb 2022 - 10:00 GMT'],
    ['angle brackets', '<Mon, 07 Feb 2022 10:00:00 GMT>'],
    ['a label', 'Published: Mon, 07 Feb 2022 10:00:00 GMT'],
    ['an ordinal and of', 'Monday, 7th of February 2022 10:00 GMT'],
    ['a weekday before the year', 'Mon, 2022/02/07 10:00:00 GMT'],
    ['no separators at all', '20220207100000'],
    ['full stops in the time', 'Mon, 07 Feb 2022 10.00.00 +0000'],
    ['an hour without minutes', 'Feb 7, 2022 10 AM GMT'],
    ['a direction mark', '\u200eMon, 07 Feb 2022 10:00:00 GMT'],
    ['the zone twice', 'Mon, 07 Feb 2022 10:00:00 GMT GMT'],
    ['a timestamp with fractions', '1644228000.25'],
    ['Chinese and Japanese characters', '2022年2月7日 10:00 GMT'],
    ['Korean characters and weekday', '2022년 02월 07일 (월) 10:00 GMT'],
    ['full-width digits', 'Mon, ０7 Feb ２０２２ 10:00:00 GMT'],
    ['months in Russian', 'Пн, 07 февраля 2022 10:00:00 GMT'],
    ['months in Polish', 'pon., 07 lut 2022 10:00:00 GMT'],
    ['months in Greek', 'Δευ, 07 Φεβ 2022 10:00:00 GMT'],
    ['months in Turkish', 'Pzt, 07 Şub 2022 10:00:00 GMT'],
    ['months in Czech', '07. února 2022 10:00:00 GMT'],
    ['months in Hungarian, the year first', '2022. február 7. 10:00 GMT'],
    ['months in Portuguese', 'seg, 07 fev 2022 10:00:00 GMT'],
  ])('parses a date with %s', (_name, value) => {
    expect(iso(value)?.slice(0, 16)).toBe('2022-02-07T10:00');
  });

  it.each([
    ['a year', '2022', '2022-01-01T00:00:00.000Z'],
    ['a month', '2022-02', '2022-02-01T00:00:00.000Z'],
  ])(
    'reads %s without a day as its first day, with a problem',
    (_name, value, expected) => {
      expect(parseDate(value)).toEqual({ iso: expected, problem: 'no day' });
    },
  );

  it('parses days of the year', () => {
    expect(iso('2022-038')).toBe('2022-02-07T00:00:00.000Z');
  });

  it.each([
    [
      'Europe/Berlin in winter',
      'Mon, 07 Feb 2022 10:00:00 Europe/Berlin',
      '2022-02-07T09:00:00.000Z',
    ],
    [
      'Europe/Berlin in summer',
      'Mon, 04 Jul 2022 10:00:00 Europe/Berlin',
      '2022-07-04T08:00:00.000Z',
    ],
    [
      'America/New_York just before the change of clocks',
      'Sun, 13 Mar 2022 01:30:00 America/New_York',
      '2022-03-13T06:30:00.000Z',
    ],
    [
      'Asia/Kolkata',
      'Mon, 07 Feb 2022 10:00:00 Asia/Kolkata',
      '2022-02-07T04:30:00.000Z',
    ],
    [
      'ET in summer',
      'Fri, 01 Jul 2022 10:00:00 ET',
      '2022-07-01T14:00:00.000Z',
    ],
    [
      'ET in winter',
      'Mon, 07 Feb 2022 10:00:00 ET',
      '2022-02-07T15:00:00.000Z',
    ],
    [
      'Eastern Standard Time',
      'Mon, 07 Feb 2022 10:00:00 Eastern Standard Time',
      '2022-02-07T15:00:00.000Z',
    ],
    [
      'EST5EDT',
      'Mon, 07 Feb 2022 10:00:00 EST5EDT',
      '2022-02-07T15:00:00.000Z',
    ],
    [
      '+100, an hour with one digit',
      'Mon, 07 Feb 2022 10:00:00 +100',
      '2022-02-07T09:00:00.000Z',
    ],
    [
      '-04:00 with a name after it',
      '2022-02-07T10:00:00-04:00[America/New_York]',
      '2022-02-07T14:00:00.000Z',
    ],
  ])('parses the zone %s', (_name, value, expected) => {
    expect(parseDate(value)).toEqual({ iso: expected, problem: undefined });
  });

  it.each([
    ['a space before the comma', 'Mon , 07 Feb 2022 10:00:00 EST'],
    ['the month first and commas', 'Mon, Feb 07,2022 10:00:00 EST'],
    ['the year after the time', 'Mon Feb 7 10:00:00 2022 EST'],
    ['the year after the time and an offset', 'Feb 7 10:00:00 2022 -0500'],
    ['the year after the zone', 'Mon Feb 7 10:00:00 EST 2022'],
    ['a duplicate sign of the zone', '07 Feb 2022 10:00:00 --0500'],
    ['a comma before the zone', '07 Feb 2022 10:00:00 ,-0500'],
    ['“at” in ISO order', '2022-02-07 at 10:00:00 -0500'],
    ['“um” in numbers', '07.02.2022 um 10:00:00 -0500'],
  ])('parses a date with %s', (_name, value) => {
    expect(iso(value)).toBe('2022-02-07T15:00:00.000Z');
  });

  it('parses “at” between date and time without a zone', () => {
    expect(iso('2006-01-02 at 15:04:05')).toBe('2006-01-02T15:04:05.000Z');
  });

  it('reports a second that does not exist, but not a leap second', () => {
    expect(parseDate('Mon, 07 Feb 2022 10:00:61 GMT')).toEqual({
      iso: '2022-02-07T10:00:59.000Z',
      problem: 'a second that does not exist',
    });
    expect(parseDate('Sat, 31 Dec 2016 23:59:60 GMT')).toEqual({
      iso: '2016-12-31T23:59:59.000Z',
      problem: undefined,
    });
  });

  it.each([
    ['MET', 'Mon, 07 Feb 2022 10:00:00 MET', '2022-02-07T09:00:00.000Z'],
    ['MEST', 'Mon, 04 Jul 2022 10:00:00 MEST', '2022-07-04T08:00:00.000Z'],
    ['EST', 'Mon, 07 Feb 2022 10:00:00 EST', '2022-02-07T15:00:00.000Z'],
    ['EDT', 'Mon, 04 Jul 2022 10:00:00 EDT', '2022-07-04T14:00:00.000Z'],
    ['PST', 'Mon, 07 Feb 2022 10:00:00 PST', '2022-02-07T18:00:00.000Z'],
    ['CEST', 'Mon, 04 Jul 2022 10:00:00 CEST', '2022-07-04T08:00:00.000Z'],
    [
      'GMT-0400 (EDT)',
      'Mon, 04 Jul 2022 10:00:00 GMT-0400 (EDT)',
      '2022-07-04T14:00:00.000Z',
    ],
    ['UTC+2', '04 Jul 2022 10:00:00 UTC+2', '2022-07-04T08:00:00.000Z'],
  ])('parses the zone %s', (_name, value, expected) => {
    expect(iso(value)).toBe(expected);
  });

  it.each([
    ['no comma', 'Mon 07 Feb 2022 10:00:00 GMT'],
    ['no seconds', 'Mon, 07 Feb 2022 10:00 GMT'],
    ['one digit', 'Mon, 7 Feb 2022 10:00:00 GMT'],
    ['the full names', 'Monday, 07 February 2022 10:00:00 GMT'],
    ['lower case', 'mon, 07 feb 2022 10:00:00 gmt'],
    ['hyphens', 'Mon, 07-Feb-2022 10:00:00 GMT'],
    ['AM', 'Mon, 07 Feb 2022 10:00:00 AM GMT'],
    ['white space everywhere', '\n  Mon,  07 Feb\t2022 10:00:00   GMT '],
    ['German months', '7. Februar 2022 10:00:00 GMT'],
    ['French months', 'lun, 07 févr 2022 10:00:00 GMT'],
    ['Spanish months', '7 de febrero de 2022 10:00:00 GMT'],
    ['a space instead of T', '2022-02-07 10:00:00 +0000'],
    ['slashes in ISO order', '2022/02/07 10:00:00 GMT'],
  ])('parses a date with %s', (_name, value) => {
    expect(iso(value)).toBe('2022-02-07T10:00:00.000Z');
  });

  it.each([
    ['soon', 'not a date'],
    ['Mon, 32 Jan 2022 10:00:00 GMT', 'a day that does not exist'],
    ['Tue, 30 Feb 2022 10:00:00 GMT', 'a day that does not exist'],
    ['0000-00-00 00:00:00', 'a day that does not exist'],
    ['Mon, 01 Jan 0001 00:00:00 GMT', 'an impossible year'],
    ['9999-12-31T23:59:59Z', 'an impossible year'],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 'an impossible year'],
    ['Wed, 31 Dec 1969 19:00:00 -0500', 'an impossible year'],
    ['Wed, 31 Dec 1969 19:00:00 GMT', 'an impossible year'],
    ['1900-01-01T00:00:00Z', 'an impossible year'],
    ['((((((((((', 'not a date'],
  ])('returns no date for %s, and reports why', (value, problem) => {
    expect(parseDate(value)).toEqual({ problem });
  });

  it('keeps dates before 1970', () => {
    expect(iso('Sun, 30 Oct 1938 20:00:00 -0500')).toBe(
      '1938-10-31T01:00:00.000Z',
    );
    expect(iso('1969-07-20T20:17:40Z')).toBe('1969-07-20T20:17:40.000Z');
  });

  it('reads a blank date as missing', () => {
    expect(parseDate('  ')).toEqual({});
  });

  it('takes little time for very long invalid dates', () => {
    expect(parseDate('1 '.repeat(1e6))).toEqual({ problem: 'not a date' });
  });
});
