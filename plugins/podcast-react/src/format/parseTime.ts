const clock = /^(?:(\d{1,3}):)?(\d{1,3}):([0-5]\d)(?:\.\d+)?$/;
const units =
  /^(?=\d)(?:(\d{1,4})h)?(?:(\d{1,5})m)?(?:(\d{1,6})(?:\.\d+)?s?)?$/i;

/**
 * Parses a time in a link: `754`, `754s`, `12m34s`, `1h2m`, `12:34`, `1:02:03`, or the start of a range such as `60,90`.
 *
 * @returns seconds; undefined if the text is not a time
 */
export function parseTime(text: string | null | undefined): number | undefined {
  const start = text?.trim().split(',')[0].replace(/^npt:/, '') ?? '';
  const match = clock.exec(start) ?? units.exec(start);
  if (!match) {
    return undefined;
  }
  const [hours, minutes, seconds] = match
    .slice(1)
    .map(part => Number(part ?? 0));
  return hours * 3600 + minutes * 60 + seconds;
}
