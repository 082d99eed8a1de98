import { perLocale } from './perLocale';

const formatter = perLocale(
  locale => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }),
);

/**
 * Formats a date, such as "Mar 12, 2026", in the time zone of the browser. Empty if the date is invalid.
 *
 * @param date - an ISO 8601 date
 * @param locale - a BCP 47 tag; the browser's locale by default
 */
export function formatDate(date: string, locale?: string): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? '' : formatter(locale).format(time);
}
