import { DateTime } from 'luxon';

/**
 * Formats an age, such as "3 hours ago". Empty for less than a minute, and for
 * times in the future, which come from fast clocks.
 */
export function formatAge(date: string, locale?: string): string {
  const time = DateTime.fromISO(date);
  return time.isValid && time.diffNow('minutes').minutes <= -1
    ? time.toRelative({ locale }) ?? ''
    : '';
}
