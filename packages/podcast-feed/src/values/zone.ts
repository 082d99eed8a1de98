const named = new Map<string, number>([
  ['gmt', 0],
  ['utc', 0],
  ['ut', 0],
  ['z', 0],
  ['wet', 0],
  ['west', 60],
  ['bst', 60],
  ['ist', 330],
  ['cet', 60],
  ['mez', 60],
  ['cest', 120],
  ['mesz', 120],
  ['met', 60],
  ['mest', 120],
  ['eet', 120],
  ['sast', 120],
  ['eest', 180],
  ['msk', 180],
  ['jst', 540],
  ['kst', 540],
  ['awst', 480],
  ['sgt', 480],
  ['hkt', 480],
  ['acst', 570],
  ['aest', 600],
  ['aedt', 660],
  ['nzst', 720],
  ['nzdt', 780],
  ['brt', -180],
  ['nst', -210],
  ['ast', -240],
  ['adt', -180],
  ['edt', -240],
  ['est', -300],
  ['cdt', -300],
  ['cst', -360],
  ['mdt', -360],
  ['mst', -420],
  ['pdt', -420],
  ['pst', -480],
  ['akdt', -480],
  ['akst', -540],
  ['hst', -600],
]);

/**
 * Parses `GMT`, `+0100`, `-04:00`, `EST`, `GMT-0400 (EDT)` and similar zones to minutes east of Greenwich; undefined for an
 * unknown zone.
 */
export function parseZone(text: string): number | undefined {
  const zone = text.trim();
  if (zone === 'GMT' || zone === '+0000' || zone === 'Z') {
    return 0;
  }
  const numbers =
    /^(?:[a-z]{2,4})?\s*([+\-−–])\1?(\d{1,2}):?(\d{2})?(?:\s*\(?[^)\d:][^)]{0,60}\)?)?$/i.exec(
      zone,
    );
  if (numbers) {
    const [, sign, hours, minutes = '0'] = numbers;
    const total = Number(hours) * 60 + Number(minutes);
    return total > 14 * 60 ? undefined : (sign === '+' ? 1 : -1) * total;
  }
  // Some feeds repeat the zone: `GMT GMT`, `EST (Eastern Standard Time)`.
  const name = /^\(?([a-z]{1,5})(?:\)?\.?| \(?[a-z ]{2,40}\)?)$/i
    .exec(zone)?.[1]
    .toLowerCase();
  return name === undefined ? undefined : named.get(name);
}

const longNames: [pattern: RegExp, zone: string][] = [
  [/^et$|^(?:us )?eastern\b.*\btime$/, 'America/New_York'],
  [/^ct$|^(?:us )?central (?:standard |daylight )?time$/, 'America/Chicago'],
  [/^mt$|^(?:us )?mountain\b.*\btime$/, 'America/Denver'],
  [/^pt$|^(?:us )?pacific\b.*\btime$/, 'America/Los_Angeles'],
  [
    /^(?:central|w\. |western|middle)\s*europe(?:an)?\b.*\btime$/,
    'Europe/Berlin',
  ],
  [/^(?:greenwich mean|coordinated universal) time$/, 'UTC'],
  [/^(?:gmt|british)\b.*\btime$/, 'Europe/London'],
];

/**
 * Returns minutes east of Greenwich of a zone with a system name, such as `Europe/Berlin` or `Eastern Standard Time`.
 *
 * @param local - the local time there, as if it were UTC
 */
export function getZoneMinutesAt(
  text: string,
  local: number,
): number | undefined {
  const name = text.trim().replace(/^[([]|[)\]]$/g, '');
  if (!/^[a-z][a-z0-9_+\-/. ]{1,40}$/i.test(name)) {
    return undefined;
  }
  const lower = name.toLowerCase();
  const zone = longNames.find(([pattern]) => pattern.test(lower))?.[1] ?? lower;
  const format = getFormat(zone);
  if (!format) {
    return undefined;
  }
  const first = getOffset(format, local);
  return getOffset(format, local - first * 60_000);
}

/** Formats by zone; null for an invalid name. A feed usually has one zone. */
const formats = new Map<string, Intl.DateTimeFormat | null>();
/** Formats are large, and feeds can name any zone. */
const mostFormats = 50;

/** Cached, because creating a format takes a hundred times longer than using it. */
function getFormat(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone);
  if (known !== undefined) {
    return known;
  }
  if (formats.size >= mostFormats) {
    formats.clear();
  }
  const made = makeFormat(zone);
  formats.set(zone, made);
  return made;
}

function makeFormat(zone: string): Intl.DateTimeFormat | null {
  // Avoids the cost of an error for words that are not the name of a zone.
  if (!/^[a-z_]+(?:[/+-][a-z0-9_+-]+){0,3}$|^[a-z]{2,}\d[a-z]*$/i.test(zone)) {
    return null;
  }
  try {
    return new Intl.DateTimeFormat('en', {
      timeZone: zone,
      timeZoneName: 'longOffset',
    });
  } catch {
    return null;
  }
}

function getOffset(format: Intl.DateTimeFormat, time: number): number {
  const match = /GMT([+-])(\d\d):(\d\d)/.exec(format.format(time));
  const minutes = match ? Number(match[2]) * 60 + Number(match[3]) : 0;
  return match?.[1] === '-' ? -minutes : minutes;
}
