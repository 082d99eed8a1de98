const longestSeconds = 10 * 24 * 3600;

/** What became of a duration: seconds, or nothing; and whether the value had to be understood rather than read. */
export type Duration = { seconds?: number; odd: boolean };

/**
 * Reads a duration: seconds, `MM:SS`, `HH:MM:SS` with any number of digits (`61:08`, `25:3:30`), `1h 2m 3s`, `45 min` and
 * ISO 8601 (`PT1H2M`). Zero means that the feed does not know, and so does everything longer than ten days.
 */
export function parseDuration(value: string): Duration {
  const text = value.trim().toLowerCase();
  if (text === '') {
    return { odd: false };
  }
  const [seconds, odd] = secondsOf(text);
  if (seconds === undefined || seconds > longestSeconds) {
    return { odd: true };
  }
  const rounded = Math.round(seconds);
  return rounded > 0 ? { seconds: rounded, odd } : { odd: true };
}

function secondsOf(text: string): [seconds: number | undefined, odd: boolean] {
  if (/^\d{1,12}$/.test(text)) {
    return [Number(text), false];
  }
  if (/^\d{1,12}[.,]\d*$/.test(text)) {
    return [Number(text.replace(',', '.')), true];
  }
  const clock = /^(?:(\d{1,6}):)?(\d{1,6}):(\d{1,6})(?:[.,]\d*)?$/.exec(
    text.replace(/\s*[:;]\s*/g, ':').replace(/\s*(?:min|minutes|hrs?)\.?$/, ''),
  );
  if (clock) {
    const [, hours = '0', minutes, seconds] = clock;
    const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
    const usual = /^(?:\d{1,2}:)?\d{1,2}:\d{2}$/.test(text);
    const carries = Number(seconds) > 59 || (clock[1] && Number(minutes) > 59);
    return [total, !usual || Boolean(carries)];
  }
  return [withUnits(text), true];
}

/** `1h 2m 3s`, `1 hour 2 minutes`, `PT1H2M3S`. */
function withUnits(text: string): number | undefined {
  const match =
    /^(?:p?t)?\s*(?:(\d{1,4})\s*(?:h|hr|hrs|hours?|std)\.?)?[\s,]*(?:(\d{1,6})\s*(?:m|mins?|minutes?)\.?)?[\s,]*(?:(\d{1,7})(?:\.\d{0,9})?\s*(?:s|secs?|seconds?)\.?)?$/.exec(
      text,
    );
  if (!match || (!match[1] && !match[2] && !match[3])) {
    return undefined;
  }
  const [, hours = '0', minutes = '0', seconds = '0'] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
