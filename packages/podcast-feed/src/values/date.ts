import { zoneMinutes } from './zone';

/** What became of a date; `odd` says what had to be repaired. */
export type ParsedDate = { iso?: string; odd?: string };

const months = new Map<string, number>();
[
  'jan january ene janv januar janvier enero gennaio gen jän januari',
  'feb february fév févr fev februar februari febrero febbraio',
  'mar march mär mrz maart mars märz marzo mrt',
  'apr april avr abr avril abril aprile',
  'may mai mayo mag mei maj maggio maio',
  'jun june juin juni junio giu giugno',
  'jul july juil juillet juli julio lug luglio',
  'aug august août aout ago agosto augustus augusti',
  'sep sept september set septembre septiembre settembre',
  'oct october okt ott oktober octobre octubre ottobre out',
  'nov november novembre noviembre',
  'dec december dez déc dic dezember décembre diciembre dicembre desember',
].forEach((names, index) => {
  for (const name of names.split(' ')) {
    months.set(name, index);
  }
});
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const clock =
  '(\\d{1,2})[:.](\\d{1,2})(?::(\\d{1,2})(?:[.,]\\d{1,9})?)?\\s*([ap]\\.?m\\.?)?';

/** `Mon, 07 Feb 2022 10:00:00 GMT`, and with the weekday, the seconds, the time or the zone missing. */
const dayFirst = new RegExp(
  `^(?:(\\p{L}{2,12})\\.?,?\\s*)?(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]+(?:de\\s+)?(\\p{L}{3,12})\\.?,?[\\s-]+(?:de\\s+)?(\\d{2,5})(?:[\\s,T]+${clock})?\\s*(.*)$`,
  'iu',
);
/** `Mon Feb 07 2022 10:00:00 GMT+0100 (CET)`, as JavaScript prints it, and `Feb 7, 2022`. */
const monthFirst = new RegExp(
  `^(?:(\\p{L}{2,12})\\.?,?\\s+)?(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:(\\d{4}),?)?(?:\\s*${clock})?\\s*(.*)$`,
  'iu',
);
/** ISO 8601 and its relatives. */
const yearFirst = new RegExp(
  `^([+]?\\d{4})[-/.]?(\\d{1,2})[-/.]?(\\d{1,2})(?:[T\\s,]+(?:${clock}|(\\d{2})(\\d{2})(\\d{2})?(?:[.,]\\d+)?))?\\s*(.*)$`,
  'i',
);
/** `02/07/2022` and `07.02.2022`. */
const numeric = new RegExp(
  `^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?:[T\\s,]+${clock})?\\s*(.*)$`,
  'i',
);

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
  odd?: string;
};

/**
 * Reads a date in every shape that feeds have. A date without a zone is taken as UTC, a two-digit year as the nearest one,
 * and the weekday does not count.
 */
export function parseDate(value: string): ParsedDate {
  const text = value.slice(0, 120).replace(/\s+/g, ' ').trim();
  if (text === '') {
    return {};
  }
  if (/^\d{10}$/.test(text) || /^\d{13}$/.test(text)) {
    return checked(
      Number(text) * (text.length === 10 ? 1000 : 1),
      'a Unix timestamp',
    );
  }
  const fields =
    readYearFirst(text) ??
    readDayFirst(text) ??
    readMonthFirst(text) ??
    readNumeric(text);
  return fields ? toDate(fields) : { odd: 'no date' };
}

function readDayFirst(text: string): Fields | undefined {
  const match = dayFirst.exec(text);
  const month = match && months.get(match[3].toLowerCase());
  if (!match || month === undefined || month === null) {
    return undefined;
  }
  const [, weekday, day, , year, hour, minute, second, half, zone] = match;
  const full = fullYear(Number(year), year.length);
  return {
    year: full,
    month,
    day: Number(day),
    hour,
    minute,
    second,
    half,
    zone,
    weekday,
    odd: year.length === 4 ? undefined : 'a year without four digits',
  };
}

function readMonthFirst(text: string): Fields | undefined {
  const match = monthFirst.exec(text);
  const month = match && months.get(match[2].toLowerCase());
  if (!match || month === undefined || month === null) {
    return undefined;
  }
  const [, weekday, , day, early, hour, minute, second, half, rest] = match;
  // Unix prints the year behind the zone: `Mon Feb 7 10:00:00 UTC 2022`.
  const late = /^(.*?)\s*(\d{4})\s*$/.exec(rest);
  const year = early ?? late?.[2];
  if (!year) {
    return undefined;
  }
  return {
    year: Number(year),
    month,
    day: Number(day),
    hour,
    minute,
    second,
    half,
    zone: early ? rest : late?.[1] ?? '',
    weekday,
    odd: 'the month before the day',
  };
}

function readYearFirst(text: string): Fields | undefined {
  const match = yearFirst.exec(text);
  if (!match) {
    return undefined;
  }
  return {
    year: Number(match[1]),
    month: Number(match[2]) - 1,
    day: Number(match[3]),
    hour: match[4] ?? match[8],
    minute: match[5] ?? match[9],
    second: match[6] ?? match[10],
    half: match[7],
    zone: match[11],
  };
}

function readNumeric(text: string): Fields | undefined {
  const match = numeric.exec(text);
  if (!match) {
    return undefined;
  }
  const [, a, separator, b, year, hour, minute, second, half, zone] = match;
  // With slashes Americans write the month first; all others, and everybody with a first number above 12, the day.
  const isMonthFirst = separator === '/' && Number(a) <= 12;
  return {
    year: Number(year),
    month: Number(isMonthFirst ? a : b) - 1,
    day: Number(isMonthFirst ? b : a),
    hour,
    minute,
    second,
    half,
    zone,
    odd: 'only numbers',
  };
}

function toDate(fields: Fields): ParsedDate {
  const { year, month, day } = fields;
  let odd = fields.odd;
  let hour = Number(fields.hour ?? 0);
  const minute = Number(fields.minute ?? 0);
  const second = Math.min(Number(fields.second ?? 0), 59);
  if (fields.half) {
    hour = (hour % 12) + (/^p/i.test(fields.half) ? 12 : 0);
  }
  if (month < 0 || month > 11 || day < 1 || day > daysOf(year, month)) {
    return { odd: 'a day that does not exist' };
  }
  const midnight = Date.UTC(year, month, day);
  if (fields.weekday && !sameWeekday(fields.weekday, midnight)) {
    odd ??= 'the wrong weekday';
  }
  if (hour > 24 || minute > 59) {
    return checked(midnight, 'a time that does not exist');
  }
  const offset = zoneMinutes(fields.zone);
  if (offset === undefined) {
    odd ??= fields.zone ? 'an unknown time zone' : 'no time zone';
  }
  return checked(
    midnight + ((hour * 60 + minute - (offset ?? 0)) * 60 + second) * 1000,
    fields.hour === undefined && !fields.zone ? fields.odd : odd,
  );
}

/** Dates before 1970 and after 2199 are placeholders and mistakes. */
function checked(time: number, odd: string | undefined): ParsedDate {
  if (!(time > 0 && time < Date.UTC(2200, 0))) {
    return { odd: 'a year that cannot be' };
  }
  return { iso: new Date(time).toISOString(), odd };
}

function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

function fullYear(year: number, digits: number): number {
  if (digits === 2) {
    return year < 70 ? 2000 + year : 1900 + year;
  }
  // `0122` and `122` come from programs that count years from 1900.
  return year >= 70 && year < 300 ? 1900 + year : year;
}

function sameWeekday(name: string, midnight: number): boolean {
  const index = weekdays.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 || index === new Date(midnight).getUTCDay();
}
