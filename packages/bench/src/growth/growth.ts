/** Shorter times are noise and are not judged. */
const judgedMs = 50;
/** If a text is `factor` times as long, it may take at most `most` times as long. */
type Limit = { factor: number; most: number };
const perDoubling: Limit = { factor: 2, most: 3 };
/** Short times are less accurate. */
const perTwoDoublings: Limit = { factor: 4, most: 12 };
/** Each text is this many times as long as the one before, until the time can be judged. */
const step = 8;
/** Growth below this factor from one step to the next is roughly linear. */
const mostPerStep = 12;
const longest = 128_000;
/**
 * A text of this length counts as part of something longer, since functions that cut their text are called for each of many
 * texts. Then its share of time counts: milliseconds a character. Shorter ones are not judged: some functions look as far
 * as 253 characters ahead, the length of a host, and are linear only beyond that.
 */
const partLength = 3_968;
const shortest = partLength / step ** 2;
const msPerCharacter = 0.0005;

/** The time for a text, and for one that is several times as long. */
export type Growth = {
  length: number;
  ms: number;
  longerLength: number;
  longerMs: number;
};

/** CPU time, so that other programs on the machine matter little. */
async function measureTime(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * Looks for a length from which on a function takes much more than twice the time for a text twice as long.
 *
 * @param textOf - makes a text of a length
 * @param most - characters of the longest text
 * @returns what was measured where the time grows too fast; undefined where it does not
 */
export async function measureGrowth(
  call: (text: string) => unknown,
  textOf: (length: number) => string,
  most: number,
): Promise<Growth | undefined> {
  const timeAt = (length: number) => measureTime(() => call(textOf(length)));

  /** Best of three rounds, each with enough calls to be judged. */
  const bestAt = async (length: number, calls: number) => {
    const text = textOf(length);
    let best = Infinity;
    for (let round = 0; round < 3; round += 1) {
      const ms = await measureTime(async () => {
        for (let time = 0; time < calls; time += 1) {
          await call(text);
        }
      });
      best = Math.min(best, ms / calls);
    }
    return best;
  };

  const judge = async (
    length: number,
    calls: number,
    { factor, most: mostTimes }: Limit,
  ) => {
    const ms = await bestAt(length, calls);
    if (ms * calls < judgedMs) {
      return undefined;
    }
    const longerLength = length * factor;
    const longerMs = await bestAt(longerLength, calls);
    return longerMs > ms * mostTimes
      ? { length, ms, longerLength, longerMs }
      : undefined;
  };

  let before = 0;
  let isSuspicious = false;
  let length = shortest;
  while (length <= most || (isSuspicious && length < longest * step)) {
    length = Math.min(length, longest);
    const ms = await timeAt(length);
    const isSteep = ms > before * mostPerStep;
    if (ms >= judgedMs && before > 1 && !isSteep) {
      return undefined;
    }
    const isLongForPart = length === partLength && ms > length * msPerCharacter;
    let growth: Growth | undefined;
    if (ms >= judgedMs) {
      growth = await judge(length, 1, perDoubling);
    } else if (isLongForPart && isSteep) {
      const calls = Math.ceil((16 * judgedMs) / ms);
      growth = await judge(length / 4, calls, perTwoDoublings);
    }
    if (growth) {
      return growth;
    }
    // Even quadratic growth would stay below what is judged.
    if (length >= partLength && ms * (longest / length) ** 2 < judgedMs) {
      return undefined;
    }
    isSuspicious = ms > 4 && isSteep;
    before = ms;
    length *= step;
  }
  return undefined;
}
