import { JsonObject } from '@backstage/types';
import { defaultLimits } from '@nerdout/podcast-feed';
import { z } from 'zod/v4';
import { explainInvalidPattern, toSeriesId } from '../text';
import { redactAddress, redactText } from '../secrets';
import { SeriesRule } from './types';

const showId = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;
/** Paths of pages that take the place of a show id in URLs. */
const reservedShowIds = ['history', 'people', 'topics'];

/** How messages name the expected type, after "must be". */
const typeNames: Record<string, string> = {
  string: 'a string',
  number: 'a number',
  int: 'an integer',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  boolean: 'true or false',
};

/** The unit of a size limit, for types that are limited in size rather than in value. */
const units: Record<string, string> = {
  string: 'characters',
  array: 'items',
};

/** Writes messages that continue after the name of the key. */
export const errorMap: z.core.$ZodErrorMap = issue => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'is missing'
        : `must be ${typeNames[issue.expected] ?? issue.expected}`;
    case 'unrecognized_keys':
      return `has unknown keys: ${issue.keys.join(', ')}`;
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

/** Quotes a value for a message, without secrets. */
function quote(value: string): string {
  return `"${
    redactAddress(value, 'refresher') ?? redactText(value, 'refresher')
  }"`;
}

function isWebUrl(value: string): boolean {
  try {
    return /^https?:$/.test(new URL(value).protocol);
  } catch {
    return false;
  }
}

const webUrl = z.string().superRefine((value, context) => {
  if (!isWebUrl(value)) {
    context.addIssue({
      code: 'custom',
      message: `must be an http or https URL, got ${quote(value)}`,
    });
  }
});

/** The scheme of a URL in lower case, or undefined if it has none. */
export function getScheme(url: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1].toLowerCase();
}

function feedUrl(schemes: string[]) {
  const others = schemes.filter(scheme => !/^(https?|file)$/.test(scheme));
  const expected = ['an http or https URL', 'a file: path']
    .concat(others.map(scheme => `a ${scheme}: URL`))
    .join(' or ');
  return z.string().superRefine((value, context) => {
    const scheme = getScheme(value);
    const isValid =
      scheme !== undefined &&
      schemes.includes(scheme) &&
      (!/^https?$/.test(scheme) || isWebUrl(value)) &&
      value.length > scheme.length + 1;
    if (!isValid) {
      context.addIssue({
        code: 'custom',
        message: `must be ${expected}, got ${quote(value)}`,
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
        ? 'is not a valid header name'
        : /[^\t\x20-\x7e\x80-\xff]/.test(content) &&
          'contains characters that are not allowed in a header';
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
  const message = explainInvalidPattern(pattern);
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
        'must consist of lowercase letters and digits, with hyphens between them',
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
      id: id ?? toSeriesId(title),
      title,
      patterns: pattern,
    }),
  );

function checkUniqueIds(series: SeriesRule[], context: z.RefinementCtx): void {
  series.forEach(({ id }, index) => {
    if (series.findIndex(other => other.id === id) < index) {
      context.addIssue({
        code: 'custom',
        path: [index],
        message: `has the same id as another series of the show: "${id}"`,
      });
    }
  });
}

/** `podcast.schedule` and `podcast.shows.<id>.schedule`; Backstage reads the values. */
export const scheduleSchema = z
  .object({
    frequency: z.unknown().optional(),
    timeout: z.unknown().optional(),
    initialDelay: z.unknown().optional(),
    scope: z.unknown().optional(),
  })
  .strict()
  .transform(schedule => schedule as JsonObject);

/** Rejects credentials in both `url` and `headers`, since only one of them could be sent. */
function checkSingleAuthorization(
  show: { url: string; headers?: Record<string, string> },
  context: z.RefinementCtx,
): void {
  const name = Object.keys(show.headers ?? {}).find(
    key => key.toLowerCase() === 'authorization',
  );
  if (name && isWebUrl(show.url)) {
    const { username, password } = new URL(show.url);
    if (username || password) {
      context.addIssue({
        code: 'custom',
        path: ['headers', name],
        message: 'cannot be combined with a user name or password in url',
      });
    }
  }
}

/** `podcast.shows`; schedules are read separately, with Backstage's own reader. */
export function showsSchema(schemes: string[]) {
  return z
    .record(
      z.string(),
      z
        .object({
          url: feedUrl(schemes),
          title: text.optional(),
          publicFeed: z.boolean().default(false),
          headers: headers.optional(),
          baseUrl: webUrl.optional(),
          subscribeLinks: z
            .array(z.object({ title: text, url: webUrl }).strict())
            .default([]),
          schedule: z.unknown().optional(),
          series: z
            .array(seriesSchema)
            .max(100)
            .superRefine(checkUniqueIds)
            .default([]),
          fallback: z
            .object({ file: text, baseUrl: webUrl.optional() })
            .strict()
            .optional(),
        })
        .strict()
        .superRefine(checkSingleAuthorization),
    )
    .superRefine((shows, context) => {
      for (const id of Object.keys(shows)) {
        if (!showId.test(id) || id.length > 100) {
          context.addIssue({
            code: 'custom',
            path: [id],
            message:
              'is not a valid show id: use up to 100 lowercase letters and digits, with hyphens between them',
          });
        }
        if (reservedShowIds.includes(id)) {
          context.addIssue({
            code: 'custom',
            path: [id],
            message: `cannot be a show id, because /podcast/${id} is another page`,
          });
        }
      }
    });
}

const count = z.number().int();

/** `podcast.fetch`; the timeout is read separately, with Backstage's own reader. */
export const fetchSchema = z
  .object({
    timeout: z.unknown().optional(),
    maxBytes: count.min(1024).default(50 * 1024 * 1024),
    maxRedirects: count.min(0).max(20).default(5),
    maxPages: count.min(1).max(1000).default(20),
  })
  .strict();

/** `podcast.limits`: the limits of the parser, except for `maxBytes`, which is `podcast.fetch.maxBytes`. */
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

/** `podcast.documents`; the timeout is read separately. */
export const documentsSchema = z
  .object({
    timeout: z.unknown().optional(),
    maxBytes: count.min(1024).optional(),
  })
  .strict();

/** `podcast.responseCache`. */
export const responseCacheSchema = z
  .object({ maxBytes: count.min(0).default(64 * 1024 * 1024) })
  .strict();

/** `podcast.removedEpisodes`; the duration is read separately. */
export const removedEpisodesSchema = z
  .object({ keepFor: z.unknown().optional() })
  .strict();

/** `podcast.listening`; the duration is read separately. */
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
            'must be a host name, or a domain after *.',
          ),
      )
      .default([]),
    maxLength: count.min(100).default(200_000),
    maxDepth: count.min(4).max(500).default(100),
  })
  .strict();
