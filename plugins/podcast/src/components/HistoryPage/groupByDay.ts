import { formatDate } from '@nerdout/backstage-plugin-podcast-react';
import { HistoryEntry } from './useHistory';

const DAY_MS = 86_400_000;

/** The entries of one day in the browser's time zone. */
export type HistoryDay = { label: string; entries: HistoryEntry[] };

/**
 * Groups entries by day. Labels are "Today", "Yesterday" or dates such as "Mar
 * 12, 2026".
 */
export function groupByDay(
  entries: HistoryEntry[],
  locale: string,
  now: Date = new Date(),
): HistoryDay[] {
  const days: HistoryDay[] = [];
  for (const entry of entries) {
    const label = formatDay(new Date(entry.heardAt), locale, now);
    const last = days[days.length - 1];
    if (last?.label === label) last.entries.push(entry);
    else days.push({ label, entries: [entry] });
  }
  return days;
}

function formatDay(date: Date, locale: string, now: Date): string {
  const midnight = (of: Date) =>
    new Date(of.getFullYear(), of.getMonth(), of.getDate()).getTime();
  // Rounded, since days with a clock change are longer or shorter.
  const distance = Math.round((midnight(now) - midnight(date)) / DAY_MS);
  if (distance > 1) {
    return formatDate(date.toISOString(), locale);
  }
  const name = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(
    // Never "tomorrow", even if a clock is ahead.
    -Math.max(0, distance),
    'day',
  );
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
