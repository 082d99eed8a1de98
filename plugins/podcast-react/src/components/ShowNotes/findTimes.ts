/** A time of the episode in the text of the notes. */
export type FoundTime = {
  /** Index of its first character. */
  start: number;
  /** Index after its last character. */
  end: number;
  seconds: number;
};

/** `1:02:03` or `12:30`, but not as a part of a longer number, a ratio or an address. */
const pattern =
  /(?<![\p{L}\d:./,+#@-])(?:(\d{1,2}):([0-5]\d):([0-5]\d)|(\d{1,3}):([0-5]\d))(?![\d:/%]|[.,]\d|-\d|\p{L})/gu;

/** What follows a time of day, which notes mention for streams and meetups. */
const timeOfDay =
  /^\s?(?:[ap]\.?\s?m\b|o['’]clock|uhr\b|(?:UTC|GMT|CES?T|[ECMP][SD]?T)\b)/i;

type Candidate = Omit<FoundTime, 'seconds'> & {
  first: number;
  second: number;
  third?: number;
};

/**
 * Finds the times of an episode in its show notes: `12:30`, `(1:02:03)`, `[00:05]`.
 *
 * Two numbers are minutes and seconds. They are hours and minutes if all of these hold: the episode is longer than an hour,
 * there are several times, none has three numbers, and read as hours and minutes, they range from the first half of the
 * episode into the second half but not past its end. Times past the end are ignored.
 *
 * @param texts - the text nodes of the notes, which are interpreted together
 * @param durationSeconds - the length of the episode, if it is known
 * @returns the times of each text node
 */
export function findTimes(
  texts: string[],
  durationSeconds = Infinity,
): FoundTime[][] {
  const candidates = texts.map(findCandidates);
  const inHours = areHours(candidates.flat(), durationSeconds);
  return candidates.map(list =>
    list
      .map(({ start, end, first, second, third }) => {
        const seconds =
          third === undefined
            ? (first * 60 + second) * (inHours ? 60 : 1)
            : first * 3600 + second * 60 + third;
        return { start, end, seconds };
      })
      .filter(({ seconds }) => seconds <= durationSeconds),
  );
}

function findCandidates(text: string): Candidate[] {
  return [...text.matchAll(pattern)].flatMap(match => {
    const start = match.index!;
    const end = start + match[0].length;
    if (timeOfDay.test(text.slice(end, end + 12))) {
      return [];
    }
    const [first, second, third] = match
      .slice(1)
      .filter(part => part !== undefined)
      .map(Number);
    return [{ start, end, first, second, third }];
  });
}

function areHours(candidates: Candidate[], duration: number): boolean {
  const times = candidates.map(
    ({ first, second }) => first * 3600 + second * 60,
  );
  const last = Math.max(...times);
  return (
    Number.isFinite(duration) &&
    duration > 3600 &&
    times.length > 1 &&
    candidates.every(({ third }) => third === undefined) &&
    Math.min(...times) < duration / 2 &&
    last > duration / 2 &&
    last <= duration
  );
}
