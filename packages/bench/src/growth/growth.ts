/** From this on growth is judged: less is noise. */
const judgedMs = 50;
/** A text twice as long may take so many times as long. */
const mostPerDoubling = 3;
/** Each text is so many times as long as the one before, until the time can be judged. */
const step = 8;
/** Less than this from one step to the next is about linear, and needs no closer look. */
const mostPerStep = 12;
const shortest = 62;
const longest = 128_000;
/**
 * Up to this length a text counts as part of something longer, since functions that cut their text are called for each of
 * many texts. Then its share of time counts: milliseconds a character.
 */
const longestPart = 4_000;
const msPerCharacter = 0.0005;

/** How long a text of a length takes a function, and one that is twice as long. */
export type Growth = {
  length: number;
  ms: number;
  doubledMs: number;
};

/** Time of the processor, so that what else the machine does matters little. */
async function timeOf(work: () => unknown): Promise<number> {
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
export async function growthOf(
  call: (text: string) => unknown,
  textOf: (length: number) => string,
  most: number,
): Promise<Growth | undefined> {
  const timeAt = (length: number) => timeOf(() => call(textOf(length)));

  /** The best of three, each of so many calls that it can be judged. */
  const bestAt = async (length: number, calls: number) => {
    const text = textOf(length);
    let best = Infinity;
    for (let round = 0; round < 3; round += 1) {
      const ms = await timeOf(async () => {
        for (let time = 0; time < calls; time += 1) {
          await call(text);
        }
      });
      best = Math.min(best, ms / calls);
    }
    return best;
  };

  const judge = async (length: number, calls: number) => {
    const ms = await bestAt(length, calls);
    if (ms * calls < judgedMs) {
      return undefined;
    }
    const doubledMs = await bestAt(length * 2, calls);
    return doubledMs > ms * mostPerDoubling
      ? { length, ms, doubledMs }
      : undefined;
  };

  let before = 0;
  let isSuspicious = false;
  for (
    let length = shortest;
    length <= most || (isSuspicious && length <= longest);
    length *= step
  ) {
    const ms = await timeAt(length);
    const isSteep = ms > before * mostPerStep;
    if (ms >= judgedMs && before > 1 && !isSteep) {
      return undefined;
    }
    const isLongForPart =
      length <= longestPart && ms > length * msPerCharacter && before > 0;
    let growth: Growth | undefined;
    if (ms >= judgedMs) {
      growth = await judge(length, 1);
    } else if (isLongForPart && isSteep) {
      growth = await judge(length / 2, Math.ceil((5 * judgedMs) / ms));
    }
    if (growth) {
      return growth;
    }
    // Not even a time that grows with the square would come to what is judged.
    if (length >= longestPart && ms * (longest / length) ** 2 < judgedMs) {
      return undefined;
    }
    isSuspicious = ms > 4 && isSteep;
    before = ms;
  }
  return undefined;
}
