import { isPast, MissingDecision, MissingEpisodes } from '../database';

const DAY = 24 * 3_600_000;

/** Of fewer episodes, most may well go at once. */
const MANY = 10;

/**
 * What becomes of the episodes that a new copy of a feed lacks. A feed that suddenly lacks most of its episodes is more
 * likely broken than meant, so at first nothing is done about it. If it stays so for a day it is meant.
 *
 * @param isPartial - there is more in the feed than could be read, so that nothing is known of what is missing
 */
export function decideOnMissing(
  { missing, present, servedFrom, shrunkSince, now }: MissingEpisodes,
  isPartial = false,
): MissingDecision {
  if (servedFrom === 'fallback') {
    return { decision: 'forget' };
  }
  if (isPartial) {
    return { decision: 'keep' };
  }
  const isSuspicious = present >= MANY && missing > present / 2;
  const isSettled =
    shrunkSince !== undefined &&
    Date.parse(now) - Date.parse(shrunkSince) >= DAY;
  if (!isSuspicious || isSettled) {
    return { decision: 'mark' };
  }
  // A time that lies ahead was written by a clock that was wrong.
  const isKnown =
    shrunkSince !== undefined &&
    isPast(Date.parse(shrunkSince), Date.parse(now));
  return {
    decision: 'keep',
    shrunkSince: isKnown ? shrunkSince : now,
    warning: {
      code: 'feed-shrank',
      message: `${missing} of the ${present} episodes of the feed are missing all at once; they are kept, and marked only if it stays so for a day`,
    },
  };
}
