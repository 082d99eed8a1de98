/**
 * A length in words, such as "42 min" or "1 hr 5 min"; whole seconds when it is shorter than a minute.
 *
 * @param seconds - Not negative.
 * @param locale - BCP 47 tag; the browser's when left out.
 * @public
 */
export function formatDuration(seconds: number, locale?: string): string {
  if (seconds < 59.5) {
    return unit(Math.round(seconds), 'second', locale);
  }
  const minutes = Math.round(seconds / 60);
  const parts: string[] = [];
  if (minutes >= 60) {
    parts.push(unit(Math.floor(minutes / 60), 'hour', locale));
  }
  if (minutes % 60 > 0) {
    parts.push(unit(minutes % 60, 'minute', locale));
  }
  return parts.join(' ');
}

function unit(value: number, name: string, locale?: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: name,
    unitDisplay: 'short',
  }).format(value);
}
