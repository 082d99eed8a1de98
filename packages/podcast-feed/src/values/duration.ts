const longestSeconds = 10 * 24 * 3600;

/** A parsed duration. `problem` is true for a value that is invalid or unusual. */
export type Duration = { seconds?: number; problem: boolean };

/**
 * Parses a duration: seconds, `MM:SS`, `HH:MM:SS` with any number of digits (`61:08`, `25:3:30`), `1h 2m 3s`, `45 min` and
 * ISO 8601 (`PT1H2M`). Zero, and everything longer than ten days, means that the duration is unknown.
 */
export function parseDuration(value: string): Duration {
  const text = value.trim().toLowerCase();
  if (text === '') {
    return { problem: false };
  }
  if (/^\d{1,12}$/.test(text)) {
    return inSeconds(Number(text), false);
  }
  if (/^(?:\d{1,2}:[0-5]?\d|\d{1,2}):[0-5]\d$/.test(text)) {
    return inSeconds(clock(text)!, false);
  }
  const tidied = tidy(text);
  return inSeconds(clock(tidied) ?? decimal(tidied) ?? withUnits(tidied), true);
}

function inSeconds(seconds: number | undefined, problem: boolean): Duration {
  const rounded = Math.round(seconds ?? 0);
  return rounded > 0 && rounded <= longestSeconds
    ? { seconds: rounded, problem }
    : { problem: true };
}

/** Removes markup, remarks and words for “about”, and writes digits and separators in their usual form. */
function tidy(text: string): string {
  return text
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit =>
      String(digit.charCodeAt(0) % 16),
    )
    .replace(/<[^<>]{0,100}>|\([^()]{0,100}\)/g, '')
    .replace(/^\s*(?:~|≈|ca\.?|circa|approx\.?|about)\s*|["'\s]+$/g, '')
    .replace(/\s*[:;]\s*/g, ':')
    .replace(
      /(?<=:\d{1,2}(?:\.\d{1,9})?)\s*(?:min|minutes|hrs?|hours?|h)\.?$/,
      '',
    )
    .trim();
}

/** `1:02:03`, also with fractions or with full stops between all parts. */
function clock(text: string): number | undefined {
  const match =
    /^(?:(\d{1,6}):)?(\d{1,6}):(\d{1,6})(?:[.,]\d*)?$/.exec(text) ??
    /^(\d{1,6})\.(\d{1,2})\.(\d{1,2})$/.exec(text);
  if (!match) {
    return undefined;
  }
  const [, hours = '0', minutes, seconds] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** `1800.4` and `1,800`. */
function decimal(text: string): number | undefined {
  if (/^\d{1,3}(?:,\d{3}){1,3}$/.test(text)) {
    return Number(text.replace(/,/g, ''));
  }
  return /^\d{1,12}[.,]\d{0,12}$/.test(text)
    ? Number(text.replace(',', '.'))
    : undefined;
}

/** `1h 2m 3s`, `1 hour 2 minutes`, `45'10"`, `P0DT1H2M3S`. */
function withUnits(text: string): number | undefined {
  const match =
    /^(?:p(?:0d)?t?)?\s*(?:(\d{1,4})\s*(?:h|hr|hrs|hours?|std|stunden?|heures?|horas?)\.?)?[\s,]*(?:and\s*)?(?:(\d{1,6})\s*(?:m|mins?|minutes?|minuten?|minutos?|['′’]|$)\.?)?[\s,]*(?:and\s*)?(?:(\d{1,7})(?:\.\d{0,9})?\s*(?:s|secs?|seconds?|sekunden?|["″”])?\.?)?$/.exec(
      text,
    );
  if (!match || (!match[1] && !match[2] && !match[3])) {
    return undefined;
  }
  const [, hours = '0', minutes = '0', seconds = '0'] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
