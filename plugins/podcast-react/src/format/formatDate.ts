import { perLocale } from './perLocale';

const formatter = perLocale(
  locale => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }),
);

/**
 * A date such as "Mar 12, 2026", in the time zone of the browser. Empty for what is no date.
 *
 * @param date - ISO 8601.
 * @param locale - BCP 47 tag; the browser's when left out.
 * @public
 */
export function formatDate(date: string, locale?: string): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? '' : formatter(locale).format(time);
}
