import { JsonObject } from '@backstage/types';
import { defaultLimits } from '@nerdout/podcast-feed';
import { z } from 'zod/v4';
import { problemOfPattern, seriesIdOf } from '../text';
import { shownAddress, shownText } from '../secrets';
import { SeriesRule } from './types';

const showId = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;
/** What stands in addresses where the id of a show does. */
const pagesBesideShows = ['history', 'people', 'topics'];

/** What follows "must be" in the message for a value of another type. */
const names: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a map of keys and values',
  record: 'a map of keys and values',
  boolean: 'true or false',
};

/** What is counted in a value that is too small or too big, where that is not the value itself. */
const units: Record<string, string> = {
  string: 'characters',
  array: 'items',
};

/** Words the messages as what follows the name of the key. */
export const errorMap: z.core.$ZodErrorMap = issue => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'is missing'
        : `must be ${names[issue.expected] ?? issue.expected}`;
    case 'unrecognized_keys':
      return `has no key ${issue.keys.join(', ')}`;
    case 'too_small':
      return units[issue.origin]
        ? 'must not be empty'
        : `must be at least ${issue.minimum}`;
    case 'too_big':
      return units[issue.origin]
        ? `must have at most ${issue.maximum} ${units[issue.origin]}`
        : `must be at most ${issue.maximum}`;
    default:
      return undefined;
  }
};

/** Shows a value in a message without what may be secret in it. */
function quote(value: string): string {
  return `"${
    shownAddress(value, 'refresher') ?? shownText(value, 'refresher')
  }"`;
}

function isWebAddress(value: string): boolean {
  try {
    return /^https?:$/.test(new URL(value).protocol);
  } catch {
    return false;
  }
}

const webAddress = z.string().superRefine((value, context) => {
  if (!isWebAddress(value)) {
    context.addIssue({
      code: 'custom',
      message: `must be an http or https address, got ${quote(value)}`,
    });
  }
});

/** Scheme of an address, lower case, or undefined where it has none. */
export function schemeOf(address: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1].toLowerCase();
}

function feedAddress(schemes: string[]) {
  const others = schemes.filter(scheme => !/^(https?|file)$/.test(scheme));
  const wanted = ['an http or https address', 'file: with a path']
    .concat(others.map(scheme => `${scheme}: as a module adds it`))
    .join(' or ');
  return z.string().superRefine((value, context) => {
    const scheme = schemeOf(value);
    const good =
      scheme !== undefined &&
      schemes.includes(scheme) &&
      (!/^https?$/.test(scheme) || isWebAddress(value)) &&
      value.length > scheme.length + 1;
    if (!good) {
      context.addIssue({
        code: 'custom',
        message: `must be ${wanted}, got ${quote(value)}`,
      });
    }
  });
}

const headerName = /^[!#$%&'*+.^_`|~0-9a-z-]+$/i;

const headers = z
  .record(z.string(), z.string())
  .superRefine((value, context) => {
    for (const [name, content] of Object.entries(value)) {
      const problem = !headerName.test(name)
        ? 'is not the name of a header field'
        : /[^\t\x20-\x7e\x80-\xff]/.test(content) &&
          'holds characters that a header field cannot have';
      if (problem) {
        context.addIssue({
          code: 'custom',
          path: [name],
          message: problem,
        });
      }
    }
  });

const text = z.string().trim().min(1);

const titlePattern = text.superRefine((pattern, context) => {
  const message = problemOfPattern(pattern);
  if (message) {
    context.addIssue({ code: 'custom', message });
  }
});

/** An item of `podcast.shows.<id>.series`. */
const seriesSchema = z
  .object({
    id: z
      .string()
      .regex(
        showId,
        'must be lower case letters, digits and hyphens between them',
      )
      .max(100)
      .optional(),
    title: text,
    pattern: z.preprocess(
      value => (typeof value === 'string' ? [value] : value),
      z.array(titlePattern).min(1).max(50),
    ),
  })
  .strict()
  .transform(
    ({ id, title, pattern }): SeriesRule => ({
      id: id ?? seriesIdOf(title),
      title,
      patterns: pattern,
    }),
  );

function haveDifferentIds(
  series: SeriesRule[],
  context: z.RefinementCtx,
): void {
  series.forEach(({ id }, index) => {
    if (series.findIndex(other => other.id === id) < index) {
      context.addIssue({
        code: 'custom',
        path: [index],
        message: `has the id "${id}", which another series of the show has already`,
      });
    }
  });
}

/** `podcast.schedule` and `podcast.shows.<id>.schedule`; what the keys hold is for Backstage to read. */
export const scheduleSchema = z
  .object({
    frequency: z.unknown().optional(),
    timeout: z.unknown().optional(),
    initialDelay: z.unknown().optional(),
    scope: z.unknown().optional(),
  })
  .strict()
  .transform(schedule => schedule as JsonObject);

/** Which of two would be sent nobody could tell. */
function haveOneAuthorization(
  show: { url: string; headers?: Record<string, string> },
  context: z.RefinementCtx,
): void {
  const name = Object.keys(show.headers ?? {}).find(
    key => key.toLowerCase() === 'authorization',
  );
  if (name && isWebAddress(show.url)) {
    const { username, password } = new URL(show.url);
    if (username || password) {
      context.addIssue({
        code: 'custom',
        path: ['headers', name],
        message: 'is not possible with a user or a password in url',
      });
    }
  }
}

/** `podcast.shows`; schedules are read apart, with what Backstage has for them. */
export function showsSchema(schemes: string[]) {
  return z
    .record(
      z.string(),
      z
        .object({
          url: feedAddress(schemes),
          title: text.optional(),
          publicFeed: z.boolean().default(false),
          headers: headers.optional(),
          baseUrl: webAddress.optional(),
          subscribeLinks: z
            .array(z.object({ title: text, url: webAddress }).strict())
            .default([]),
          schedule: z.unknown().optional(),
          series: z
            .array(seriesSchema)
            .max(100)
            .superRefine(haveDifferentIds)
            .default([]),
          fallback: z
            .object({ file: text, baseUrl: webAddress.optional() })
            .strict()
            .optional(),
        })
        .strict()
        .superRefine(haveOneAuthorization),
    )
    .superRefine((shows, context) => {
      for (const id of Object.keys(shows)) {
        if (!showId.test(id) || id.length > 100) {
          context.addIssue({
            code: 'custom',
            path: [id],
            message:
              'is not the id of a show: it must be lower case letters, digits and hyphens between them, at most 100',
          });
        }
        if (pagesBesideShows.includes(id)) {
          context.addIssue({
            code: 'custom',
            path: [id],
            message: `cannot be the id of a show: the page /podcast/${id} is another one`,
          });
        }
      }
    });
}

const count = z.number().int();

/** `podcast.fetch`; the timeout is read apart, with what Backstage has for durations. */
export const fetchSchema = z
  .object({
    timeout: z.unknown().optional(),
    maxBytes: count.min(1024).default(50 * 1024 * 1024),
    maxRedirects: count.min(0).max(20).default(5),
    maxPages: count.min(1).max(1000).default(20),
  })
  .strict();

/** `podcast.limits`: those of the parser, without the one that `podcast.fetch.maxBytes` is. */
export const limitsSchema = z
  .object({
    maxItems: count.min(1).max(1_000_000).default(defaultLimits.maxItems),
    maxItemBytes: count.min(1024).default(defaultLimits.maxItemBytes),
    maxHeadBytes: count.min(1024).default(defaultLimits.maxHeadBytes),
    maxDepth: count.min(4).max(500).default(defaultLimits.maxDepth),
    maxElements: count.min(10).default(defaultLimits.maxElements),
    maxAttributes: count.min(4).default(defaultLimits.maxAttributes),
    maxTextLength: count.min(100).default(defaultLimits.maxTextLength),
    maxListLength: count.min(1).default(defaultLimits.maxListLength),
    maxDaysAhead: count.min(1).default(defaultLimits.maxDaysAhead),
    maxWarnings: count.min(1).default(defaultLimits.maxWarnings),
  })
  .strict();

/** `podcast.documents`; the timeout is read apart. */
export const documentsSchema = z
  .object({
    timeout: z.unknown().optional(),
    maxBytes: count.min(1024).optional(),
  })
  .strict();

/** `podcast.removedEpisodes`; the duration is read apart. */
export const removedEpisodesSchema = z
  .object({ keepFor: z.unknown().optional() })
  .strict();

/** `podcast.listening`; the duration is read apart. */
export const listeningSchema = z
  .object({ keepFor: z.unknown().optional() })
  .strict();

/** `podcast.notes`. */
export const notesSchema = z
  .object({
    imageHosts: z
      .array(
        z
          .string()
          .regex(
            /^(\*\.)?[a-z0-9.-]+$/i,
            'must be the name of a host, or *. and the end of one',
          ),
      )
      .default([]),
    maxLength: count.min(100).default(200_000),
    maxDepth: count.min(4).max(500).default(100),
  })
  .strict();
