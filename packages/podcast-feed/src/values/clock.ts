/**
 * Parses a time in an audio file: `12.5`, `01:02`, `01:02:03.250`, `01:02:03,250`.
 *
 * @returns seconds with up to three decimals, or undefined
 */
export function parseClock(value: string): number | undefined {
  const match =
    /^(?:(?:(\d{1,4}):)?(\d{1,4}):)?(\d{1,7})(?:[.,](\d{1,9}))?s?$/.exec(
      value.trim(),
    );
  if (!match) {
    return undefined;
  }
  const [, hours = '0', minutes = '0', seconds, fraction = '0'] = match;
  const total =
    Number(hours) * 3600 +
    Number(minutes) * 60 +
    Number(seconds) +
    Number(`0.${fraction}`);
  return Math.round(total * 1000) / 1000;
}
