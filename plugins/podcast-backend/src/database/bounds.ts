import { Person } from '@nerdout/backstage-plugin-podcast-common';
import { FeedWarning } from '@nerdout/podcast-feed';
import { EpisodeData, ShowData } from './types';

/** Says of a field what was done to it. */
type Warn = (field: string, what: string) => void;

/** Gives a value that every database takes: the same one where it is, undefined where nothing is left of it. */
type Bound<T> = (value: unknown, field: string, warn: Warn) => T | undefined;

/** Every field has to have a bound, also those that are added one day. */
type Bounds<T> = { [Key in keyof Required<T>]: Bound<Required<T>[Key]> };

const MAX_INTEGER = 2_147_483_647;

/** Text as every database takes it: without NUL, and without halves of characters. */
export function storableText(value: string, max = Infinity): string {
  const cut = value.length > max ? value.slice(0, max) : value;
  // The types of TypeScript do not know this method of Node.js 20 yet; it is much faster than a pattern.
  const { isWellFormed } = cut as string & { isWellFormed(): boolean };
  return isWellFormed.call(cut) && !cut.includes('\0')
    ? cut
    : cut.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd');
}

/** What hosts say in header fields and addresses, and messages of errors; undefined where a column keeps its value. */
export function storableOrNull(
  value: string | null | undefined,
): string | null | undefined {
  return value ? storableText(value, 8_192) : value;
}

/** @param max - characters; what is beyond them is cut off */
const text =
  (max: number): Bound<string> =>
  (value, field, warn) => {
    if (typeof value !== 'string') {
      warn(field, 'is not text, and was left out');
      return undefined;
    }
    const stored = storableText(value, max);
    if (value.length > max) {
      warn(field, `has more than ${max} characters, and was cut`);
    } else if (stored !== value) {
      warn(field, 'has characters that cannot be kept; they were left out');
    }
    return stored;
  };

/** What is of no use when it is cut, such as an address. */
const whole =
  (max: number): Bound<string> =>
  (value, field, warn) => {
    if (typeof value === 'string' && value === storableText(value, max)) {
      return value;
    }
    warn(
      field,
      `has more than ${max} characters, or some that cannot be kept, and was left out`,
    );
    return undefined;
  };

const number =
  (max = Number.MAX_SAFE_INTEGER): Bound<number> =>
  (value, field, warn) => {
    if (typeof value === 'number' && value >= 0 && value <= max) {
      return value;
    }
    warn(field, `is not a number from 0 to ${max}, and was left out`);
    return undefined;
  };

const integer =
  (max = Number.MAX_SAFE_INTEGER): Bound<number> =>
  (value, field, warn) => {
    const bounded = number(max)(value, field, warn);
    return bounded === undefined ? undefined : Math.round(bounded);
  };

const flag: Bound<boolean> = (value, field, warn) => {
  if (typeof value === 'boolean') {
    return value;
  }
  warn(field, 'is neither true nor false, and was left out');
  return undefined;
};

/** UTC in ISO 8601, with a year of four digits. */
const date: Bound<string> = (value, field, warn) => {
  const time = typeof value === 'string' ? new Date(value) : undefined;
  if (
    time &&
    !Number.isNaN(time.getTime()) &&
    time.toISOString().slice(0, 19) === String(value).slice(0, 19)
  ) {
    return value as string;
  }
  warn(field, 'is not a date of the years 0 to 9999, and was left out');
  return undefined;
};

const oneOf =
  <T extends string>(...values: T[]): Bound<T> =>
  (value, field, warn) => {
    if (values.includes(value as T)) {
      return value as T;
    }
    warn(field, `is none of ${values.join(', ')}; ${values[0]} was taken`);
    return values[0];
  };

const list =
  <T>(bound: Bound<T>): Bound<T[]> =>
  (value, field, warn) => {
    const entries = Array.isArray(value) ? value : [];
    const bounded = entries.flatMap(entry => bound(entry, field, warn) ?? []);
    return bounded.length === entries.length &&
      bounded.every((entry, index) => entry === entries[index])
      ? (value as T[])
      : bounded;
  };

/** @param required - without one of these nothing is left of the whole */
const record =
  <T extends object>(
    bounds: Bounds<T>,
    required: Array<keyof T> = [],
  ): Bound<T> =>
  (value, field, warn) => {
    const entries = Object.entries(value as object).flatMap(
      ([key, before]): Array<[string, unknown, unknown]> => {
        const bound = bounds[key as keyof T] as Bound<unknown> | undefined;
        const name = field ? `${field}.${key}` : key;
        return before === undefined || before === null || !bound
          ? [[key, before, before]]
          : [[key, before, bound(before, name, warn)]];
      },
    );
    const bounded = Object.fromEntries(
      entries.map(([key, , after]) => [key, after]),
    ) as T;
    if (required.some(key => bounded[key] === undefined)) {
      return undefined;
    }
    return entries.every(([, before, after]) => before === after)
      ? (value as T)
      : bounded;
  };

const url = whole(8_192);
const shortText = text(200);
const lineOfText = text(2_000);

/** A person's name and role are part of the key of a table, and PostgreSQL takes 2,704 bytes of one. */
const person = record<Person>(
  {
    name: text(500),
    role: shortText,
    group: shortText,
    imageUrl: url,
    url,
    email: whole(320),
  },
  ['name', 'role'],
);

/** The table of all that comes from a feed and is kept of an episode. */
const episodeBounds: Bounds<Omit<EpisodeData, 'newer' | 'older'>> = {
  id: whole(200),
  showId: whole(200),
  guid: text(2_000),
  title: lineOfText,
  number: integer(MAX_INTEGER),
  season: integer(MAX_INTEGER),
  seasonName: shortText,
  type: oneOf('full', 'trailer', 'bonus'),
  explicit: flag,
  publishedAt: date,
  durationSeconds: integer(MAX_INTEGER),
  summary: text(10_000),
  link: url,
  artworkUrl: url,
  enclosures: list(
    record(
      {
        url,
        type: shortText,
        length: integer(),
        title: lineOfText,
        bitrate: number(),
        height: integer(),
        language: shortText,
      },
      ['url'],
    ),
  ),
  people: list(person),
  hasTranscript: flag,
  hasChapters: flag,
  notes: text(16_777_216),
  transcripts: list(
    record({ url, type: shortText, language: shortText, rel: shortText }, [
      'url',
      'type',
    ]),
  ),
  chaptersUrl: url,
  chapters: list(
    record({ startSeconds: number(), title: lineOfText, imageUrl: url, url }, [
      'startSeconds',
      'title',
    ]),
  ),
  keywords: list(lineOfText),
};

/** The table of all that comes from a feed and is kept of a show. */
const showBounds: Bounds<ShowData> = {
  title: lineOfText,
  description: text(1_048_576),
  link: url,
  artworkUrl: url,
  author: lineOfText,
  owner: lineOfText,
  copyright: text(10_000),
  language: shortText,
  categories: list(lineOfText),
  explicit: flag,
  type: oneOf('episodic', 'serial'),
  funding: list(record({ url, title: lineOfText }, ['url', 'title'])),
  people: list(person),
};

/** An episode whose fields all databases take. A bad value costs its field or its entry of a list, with a warning. */
export function boundEpisode(
  episode: EpisodeData,
  warnings: FeedWarning[],
): EpisodeData {
  const title = storableText(episode.title, 200);
  return record(episodeBounds)(episode, '', (field, what) =>
    warnings.push(warningOf(field, what, title)),
  )!;
}

/** The same of a show. */
export function boundShow(show: ShowData, warnings: FeedWarning[]): ShowData {
  return record(showBounds)(show, '', (field, what) =>
    warnings.push(warningOf(field, what)),
  )!;
}

function warningOf(field: string, what: string, episode?: string): FeedWarning {
  return {
    code: 'value-not-kept',
    field,
    message: `The value of ${field} ${what}`,
    ...(episode !== undefined && { episode }),
  };
}
