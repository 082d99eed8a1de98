import { DateTime } from 'luxon';

const DATE_TIME =
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;

/**
 * The formats of the OpenAPI document, as they are checked in requests. A date and time must be one that can be
 * calculated with: leap seconds and offsets of a hundred hours, which other checks let through, cannot.
 */
export const formats = {
  'date-time': {
    type: 'string' as const,
    validate: (text: string) =>
      DATE_TIME.test(text) &&
      DateTime.fromISO(text).isValid &&
      !Number.isNaN(Date.parse(text)),
  },
};

/** What the messages say that a text must be. */
export const formatsInWords: Record<string, string> = {
  'date-time': 'a date and time such as 2026-01-31T12:00:00Z',
};
