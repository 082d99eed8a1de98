import { perLocale } from './perLocale';

const unitFormatter = (unit: string) =>
  perLocale(
    locale =>
      new Intl.NumberFormat(locale, {
        style: 'unit',
        unit,
        unitDisplay: 'short',
      }),
  );
const formatSeconds = unitFormatter('second');
const formatMinutes = unitFormatter('minute');
const formatHours = unitFormatter('hour');

/**
 * Formats a duration, such as "42 min" or "1 hr 5 min", or in seconds if it is shorter than a minute.
 *
 * @param seconds - not negative
 * @param locale - a BCP 47 tag; the browser's locale by default
 */
export function formatDuration(seconds: number, locale?: string): string {
  if (seconds < 59.5) {
    return formatSeconds(locale).format(Math.round(seconds));
  }
  const minutes = Math.round(seconds / 60);
  const parts: string[] = [];
  if (minutes >= 60) {
    parts.push(formatHours(locale).format(Math.floor(minutes / 60)));
  }
  if (minutes % 60 > 0) {
    parts.push(formatMinutes(locale).format(minutes % 60));
  }
  return parts.join(' ');
}
