import { Person } from '@nerdout/backstage-plugin-podcast-common';
import { FeedWarning } from '@nerdout/podcast-feed';
import { EpisodeData, ShowData } from './types';

/** Reports what was done to a field. */
type Warn = (field: string, what: string) => void;

/** Returns a value that every database accepts: the same value if possible, undefined if nothing is left of it. */
type Bound<T> = (value: unknown, field: string, warn: Warn) => T | undefined;

/** A bound for each field; the type makes sure that none is forgotten. */
type Bounds<T> = { [Key in keyof Required<T>]: Bound<Required<T>[Key]> };

const MAX_INTEGER = 2_147_483_647;

/** Text that every database accepts: without NUL characters and lone surrogates. */
export function storableText(value: string, max = Infinity): string {
  const cut = value.length > max ? value.slice(0, max) : value;
  // TypeScript does not know this method yet; it is much faster than a regular expression.
  const { isWellFormed } = cut as string & { isWellFormed(): boolean };
  return isWellFormed.call(cut) && !cut.includes('\0')
    ? cut
    : cut.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd');
}

/** Bounds values of HTTP headers, URLs and error messages; undefined leaves a column unchanged. */
export function storableOrNull(
  value: string | null | undefined,
): string | null | undefined {
  return value ? storableText(value, 8_192) : value;
}

/** @param max - in characters; longer text is cut off */
const text =
  (max: number): Bound<string> =>
  (value, field, warn) => {
    if (typeof value !== 'string') {
      warn(field, 'is not text and was left out');
      return undefined;
    }
    const stored = storableText(value, max);
    if (value.length > max) {
      warn(field, `has more than ${max} characters and was cut off`);
    } else if (stored !== value) {
      warn(field, 'has characters that cannot be stored; they were left out');
    }
    return stored;
  };

/** For text that is useless when it is cut off, such as a URL. */
const uncuttable =
  (max: number): Bound<string> =>
  (value, field, warn) => {
    if (typeof value === 'string' && value === storableText(value, max)) {
      return value;
    }
    warn(
      field,
      `has more than ${max} characters, or characters that cannot be stored, and was left out`,
    );
    return undefined;
  };

const number =
  (max = Number.MAX_SAFE_INTEGER): Bound<number> =>
  (value, field, warn) => {
    if (typeof value === 'number' && value >= 0 && value <= max) {
      return value;
    }
    warn(field, `is not a number from 0 to ${max} and was left out`);
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
  warn(field, 'is neither true nor false and was left out');
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
  warn(field, 'is not a date in the years 0 to 9999 and was left out');
  return undefined;
};

const enumeration =
  <T extends string>(...values: T[]): Bound<T> =>
  (value, field, warn) => {
    if (values.includes(value as T)) {
      return value as T;
    }
    warn(
      field,
      `is none of ${values.join(', ')}; ${values[0]} is used instead`,
    );
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

/** @param required - if one of these fields is left out, so is the whole record */
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

const url = uncuttable(8_192);
const shortText = text(200);
const lineOfText = text(2_000);

/** Name and role of a person are part of a primary key, which PostgreSQL limits to 2,704 bytes. */
const person = record<Person>(
  {
    name: text(500),
    role: shortText,
    group: shortText,
    imageUrl: url,
    url,
    email: uncuttable(320),
  },
  ['name', 'role'],
);

/** Bounds for everything from a feed that is stored of an episode. */
const episodeBounds: Bounds<EpisodeData> = {
  id: uncuttable(200),
  showId: uncuttable(200),
  guid: text(2_000),
  title: lineOfText,
  number: integer(MAX_INTEGER),
  season: integer(MAX_INTEGER),
  seasonName: shortText,
  type: enumeration('full', 'trailer', 'bonus'),
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
    record({ url, type: shortText, language: shortText }, ['url', 'type']),
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

/** Bounds for everything from a feed that is stored of a show. */
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
  type: enumeration('episodic', 'serial'),
  funding: list(record({ url, title: lineOfText }, ['url', 'title'])),
  people: list(person),
};

/** Makes every database accept an episode. Invalid values and list entries are left out, with a warning. */
export function boundEpisode(
  episode: EpisodeData,
  warnings: FeedWarning[],
): EpisodeData {
  const title = storableText(episode.title, 200);
  return record(episodeBounds)(episode, '', (field, what) =>
    warnings.push(toWarning(field, what, title)),
  )!;
}

/** Makes every database accept a show, like {@link boundEpisode}. */
export function boundShow(show: ShowData, warnings: FeedWarning[]): ShowData {
  return record(showBounds)(show, '', (field, what) =>
    warnings.push(toWarning(field, what)),
  )!;
}

function toWarning(field: string, what: string, episode?: string): FeedWarning {
  return {
    code: 'value-not-kept',
    field,
    message: `The value of ${field} ${what}`,
    ...(episode !== undefined && { episode }),
  };
}
