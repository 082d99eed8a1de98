import { isPast, VanishedDecision, VanishedEpisodes } from '../database';

const DAY = 24 * 3_600_000;

/** Of fewer episodes, most may well go at once. */
const MANY = 10;

/**
 * What becomes of the episodes that a new copy of a feed lacks. A feed that suddenly lacks most of its episodes is more
 * likely broken than meant, so at first nothing is done about it. If it stays so for a day it is meant.
 *
 * @param isPartial - there is more in the feed than could be read, so that nothing is known of what is missing
 */
export function decideOnVanished(
  { vanished, present, servedFrom, shrunkSince, now }: VanishedEpisodes,
  isPartial = false,
): VanishedDecision {
  if (servedFrom === 'fallback') {
    return { fate: 'forget' };
  }
  if (isPartial) {
    return { fate: 'keep' };
  }
  const isSuspicious = present >= MANY && vanished > present / 2;
  const isSettled =
    shrunkSince !== undefined &&
    Date.parse(now) - Date.parse(shrunkSince) >= DAY;
  if (!isSuspicious || isSettled) {
    return { fate: 'mark' };
  }
  // A time that lies ahead was written by a clock that was wrong.
  const isKnown =
    shrunkSince !== undefined &&
    isPast(Date.parse(shrunkSince), Date.parse(now));
  return {
    fate: 'keep',
    shrunkSince: isKnown ? shrunkSince : now,
    warning: {
      code: 'feed-shrank',
      message: `${vanished} of the ${present} episodes of the feed are missing all at once; they are kept, and marked only if it stays so for a day`,
    },
  };
}
