import { findMonthInAnyLanguage } from './monthNames';
import { parseZone, getZoneMinutesAt } from './zone';

/** A parsed date. `problem` describes what is wrong with it, as a noun phrase. */
export type ParsedDate = { iso?: string; problem?: string };

const months = new Map<string, number>();
[
  'jan january',
  'feb february',
  'mar march',
  'apr april',
  'may',
  'jun june',
  'jul july',
  'aug august',
  'sep sept september',
  'oct october',
  'nov november',
  'dec december',
].forEach((names, month) =>
  names.split(' ').forEach(name => months.set(name, month)),
);
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const clock =
  '(\\d{1,2})[:.](\\d{1,2})(?::(\\d{1,2})(?:[.,]\\d{1,9})?)?\\s*([ap]\\.?m(?![a-z])\\.?)?';

/** The form of nearly all dates, which is parsed fastest. */
const usual =
  /^([A-Z][a-z]{2}), (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) (GMT|[+-]\d{4})$/;
/** `Mon, 07 Feb 2022 10:00:00 GMT`, where weekday, seconds, time or zone can be missing. */
const dayFirst = new RegExp(
  `^(?:(\\p{L}{2,12})\\.?,?\\s*)?(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]+(?:de\\s+|of\\s+)?(\\p{L}{3,12})\\.?,?[\\s-]+(?:de\\s+)?(\\d{2,5})(?:[\\s,T]+${clock})?\\s*(.*)$`,
  'iu',
);
/** `Mon Feb 07 2022 10:00:00 GMT+0100 (CET)`, as JavaScript prints it, and `Feb 7, 2022`. */
const monthFirst = new RegExp(
  `^(?:(\\p{L}{2,12})\\.?,?\\s+)?(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:(\\d{4}),?)?(?:\\s*${clock})?\\s*(.*)$`,
  'iu',
);
/** ISO 8601 and similar forms. */
const yearFirst = new RegExp(
  `^[+]?(\\d{4})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|(\\d{2})(\\d{2}))(?!\\d)(?:[T\\s,]+(?:${clock}|(\\d{2})(\\d{2})(\\d{2})?(?:[.,]\\d+)?))?\\s*(.*)$`,
  'i',
);
/** `02/07/2022`, `07.02.2022` and `Mon, 07 02 2022`. */
const numeric = new RegExp(
  `^(?:\\p{L}{2,12}\\.?,?\\s+)?(\\d{1,2})([/. -])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)(?:[T\\s,]+${clock})?\\s*(.*)$`,
  'iu',
);
/** The day of a year, and a year or a month alone. */
const imprecise = /^(\d{4})(?:-(\d{3})|-(\d{2}))?$/;

type Fields = {
  year: number;
  month: number;
  day: number;
  hour?: string;
  minute?: string;
  second?: string;
  half?: string;
  zone: string;
  weekday?: string;
  problem?: string;
};

/**
 * Parses a date in all forms that feeds use. A date without a zone is read as UTC, a two-digit year as the nearest one, and the
 * weekday is ignored.
 */
export function parseDate(value: string): ParsedDate {
  const known = readUsual(value);
  if (known) {
    return toDate(known);
  }
  const text = value.slice(0, 120).replace(/\s+/g, ' ').trim();
  if (text === '') {
    return {};
  }
  const fields = readFields(text);
  if (fields && parseZone(fields.zone) !== undefined) {
    return toDate(fields);
  }
  const timestamp = /^(\d{10})(?:\.\d{0,9})?$|^(\d{13})$/.exec(text);
  if (timestamp) {
    const [, seconds, milliseconds = Number(seconds) * 1000] = timestamp;
    return checked(Number(milliseconds), 'a Unix timestamp');
  }
  const tidied = tidy(text);
  const better = tidied === text ? fields : readFields(tidied) ?? fields;
  return better ? toDate(better) : { problem: 'not a date' };
}

function readUsual(text: string): Fields | undefined {
  const match = usual.exec(text);
  const month = match ? months.get(match[3].toLowerCase()) : undefined;
  if (!match || month === undefined) {
    return undefined;
  }
  const [, weekday, day, , year, hour, minute, second, zone] = match;
  return {
    year: fullYear(Number(year), 4),
    month,
    day: Number(day),
    hour,
    minute,
    second,
    zone,
    weekday,
  };
}

function readFields(text: string): Fields | undefined {
  return (
    readYearFirst(text) ??
    readDayFirst(text) ??
    readMonthFirst(text) ??
    readNumeric(text) ??
    readImprecise(text)
  );
}

/** Removes text around and between the parts of a date, and writes the parts in their usual form. */
function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/^[^\p{L}\d+]+|[^\p{L}\d)\]]+$/gu, '')
    .replace(/^\p{L}{4,20}(?: on)?: ?(?=\p{L}|\d)/u, '')
    .replace(/^\p{L}{2,12}\.?,? (?=\d{4}[-/.])/u, '')
    .replace(/(:\d\d) ?, ?(?!\d)/g, '$1 ')
    .replace(/ ?,(?<!:\d\d,) ?/g, ', ')
    .replace(/^(\d{8})(\d{4,6})$/, '$1T$2')
    .replace(/(\d{4},? \d{1,2})\.(\d{2})\.(\d{2})\b/, '$1:$2:$3')
    .replace(/(\d{4},? \d{1,2}) ?(?=(?:[ap]\.?m\b|GMT|UTC))/i, '$1:00 ')
    .replace(
      /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/,
      '$1-$2-$3 ',
    )
    .replace(
      /(\d{2}),? (?:[-–|@]|at|um|à|às|a las|alle|kl\.?|klo) ?(?=\d{1,2}[:.h]\d)/i,
      '$1 ',
    )
    .replace(/(\d{4} )(\d{2})(\d{2})(?= |$)/, '$1$2:$3')
    .replace(/\(\p{L}{1,12}\.?\) ?(?=\d)/gu, '')
    .replace(/^(\d{4})[. -]+(\p{L}{3,12})\.?[ -]+(\d{1,2})\b[.,]?/u, '$3 $2 $1')
    .replace(/ (\d{1,2})h(\d{2})\b/, ' $1:$2');
}

/** Finds a month by its name. A name that is not English is a problem. */
function findMonth(
  name: string,
): { month: number; problem?: string } | undefined {
  const lower = name.toLowerCase();
  const english = months.get(lower);
  if (english !== undefined) {
    return { month: english };
  }
  const month = findMonthInAnyLanguage(lower);
  return month === undefined
    ? undefined
    : { month, problem: 'a month name that is not English' };
}

function readDayFirst(text: string): Fields | undefined {
  const match = dayFirst.exec(text);
  const named = match && findMonth(match[3]);
  if (!match || !named) {
    return undefined;
  }
  const [, weekday, day, , year, hour, minute, second, half, zone] = match;
  return {
    year: fullYear(Number(year), year.length),
    month: named.month,
    day: Number(day),
    hour,
    minute,
    second,
    half,
    zone,
    weekday,
    problem:
      year.length === 4
        ? named.problem
        : 'a year that does not have four digits',
  };
}

function readMonthFirst(text: string): Fields | undefined {
  const match = monthFirst.exec(text);
  const named = match && findMonth(match[2]);
  if (!match || !named) {
    return undefined;
  }
  const [, weekday, , day, early, hour, minute, second, half, rest] = match;
  const late = early === undefined ? lateYear(rest) : undefined;
  const year = early ?? late?.year;
  if (!year) {
    return undefined;
  }
  return {
    year: Number(year),
    month: named.month,
    day: Number(day),
    hour,
    minute,
    second,
    half,
    zone: late?.zone ?? rest,
    weekday,
    problem: 'the month before the day',
  };
}

/** The year after the time: `Jan 2 15:04:05 2006 EST`, or, as Unix prints it, after the zone: `Jan 2 15:04:05 EST 2006`. */
function lateYear(rest: string): { year: string; zone: string } | undefined {
  const [, before, afterYear] = /^(\d{4})(?: ?(\D.*))?$/.exec(rest) ?? [];
  if (before) {
    return { year: before, zone: afterYear ?? '' };
  }
  const [, zone, year] = /^(.*\D)(\d{4})$/.exec(rest) ?? [];
  return year ? { year, zone: zone.trim() } : undefined;
}

function readYearFirst(text: string): Fields | undefined {
  const match = yearFirst.exec(text);
  if (!match) {
    return undefined;
  }
  return {
    year: Number(match[1]),
    month: Number(match[3] ?? match[5]) - 1,
    day: Number(match[4] ?? match[6]),
    hour: match[7] ?? match[11],
    minute: match[8] ?? match[12],
    second: match[9] ?? match[13],
    half: match[10],
    zone: match[14],
  };
}

function readNumeric(text: string): Fields | undefined {
  const match = numeric.exec(text);
  if (!match) {
    return undefined;
  }
  const [, a, separator, b, year, hour, minute, second, half, zone] = match;
  // With slashes, Americans write the month first. Otherwise, and if the first number is above 12, the day is first.
  const isMonthFirst = separator === '/' && Number(a) <= 12;
  return {
    year: fullYear(Number(year), year.length),
    month: Number(isMonthFirst ? a : b) - 1,
    day: Number(isMonthFirst ? b : a),
    hour,
    minute,
    second,
    half,
    zone,
    problem: 'a month written as a number',
  };
}

function readImprecise(text: string): Fields | undefined {
  const match = imprecise.exec(text);
  if (!match) {
    return undefined;
  }
  const year = Number(match[1]);
  if (match[2]) {
    const date = new Date(Date.UTC(year, 0, Number(match[2])));
    return {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth(),
      day: date.getUTCDate(),
      zone: '',
    };
  }
  const month = Number(match[3] ?? 1) - 1;
  return { year, month, day: 1, zone: '', problem: 'no day' };
}

function toDate(fields: Fields): ParsedDate {
  const { year, month, day } = fields;
  let problem = fields.problem;
  let hour = Number(fields.hour ?? 0);
  const minute = Number(fields.minute ?? 0);
  const second = Math.min(Number(fields.second ?? 0), 59);
  // A minute can have a leap second.
  if (Number(fields.second ?? 0) > 60) {
    problem ??= 'a second that does not exist';
  }
  if (fields.half) {
    hour = (hour % 12) + (/^p/i.test(fields.half) ? 12 : 0);
  }
  if (month < 0 || month > 11 || day < 1 || day > countDays(year, month)) {
    return { problem: 'a day that does not exist' };
  }
  // JavaScript reads these as years of the twentieth century.
  if (year < 100) {
    return { problem: 'an impossible year' };
  }
  const midnight = Date.UTC(year, month, day);
  if (fields.weekday && !sameWeekday(fields.weekday, midnight)) {
    problem ??= 'the wrong weekday';
  }
  if (hour > 24 || minute > 59) {
    return checked(midnight, 'a time that does not exist');
  }
  const local = midnight + ((hour * 60 + minute) * 60 + second) * 1000;
  const offset = parseZone(fields.zone) ?? getZoneMinutesAt(fields.zone, local);
  if (offset === undefined) {
    problem ??= fields.zone ? 'an unknown time zone' : 'no time zone';
  }
  return checked(
    local - (offset ?? 0) * 60_000,
    fields.hour === undefined && !fields.zone ? fields.problem : problem,
  );
}

/** Dates before 1900 or after 2199 and the Unix epoch are placeholders or mistakes. */
function checked(time: number, problem: string | undefined): ParsedDate {
  const isLikely = time > Date.UTC(1900, 0, 2) && time < Date.UTC(2200, 0);
  if (!isLikely || Math.abs(time) < 24 * 3_600_000) {
    return { problem: 'an impossible year' };
  }
  return { iso: new Date(time).toISOString(), problem };
}

function countDays(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

function fullYear(year: number, digits: number): number {
  if (digits === 2) {
    return year < 70 ? 2000 + year : 1900 + year;
  }
  // Programs that count years from 1900 write `0122` and `122`.
  return year >= 70 && year < 300 ? 1900 + year : year;
}

function sameWeekday(name: string, midnight: number): boolean {
  const index = weekdays.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 || index === new Date(midnight).getUTCDay();
}
