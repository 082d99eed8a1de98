import { DateTime } from 'luxon';

/**
 * How long ago something was, such as "3 hours ago"; empty for less than a minute, and for what a fast clock elsewhere
 * puts into the future.
 */
export function formatAge(date: string, locale?: string): string {
  const time = DateTime.fromISO(date);
  return time.isValid && time.diffNow('minutes').minutes <= -1
    ? time.toRelative({ locale }) ?? ''
    : '';
}
