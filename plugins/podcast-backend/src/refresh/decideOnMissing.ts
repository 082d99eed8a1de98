import { isPast, MissingDecision, MissingEpisodes } from '../database';

const DAY = 24 * 3_600_000;

/** With fewer episodes, it is plausible that most are removed at once. */
const MANY = 10;

/**
 * Decides about the episodes that are missing from a new copy of a feed. A feed that suddenly lacks most of its episodes is
 * probably broken, so they are only marked if they are still missing after a day.
 *
 * @param isPartial - the feed was not read completely, so the missing episodes may still be in it
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
  // A time in the future was written by a clock that was wrong.
  const isKnown =
    shrunkSince !== undefined &&
    isPast(Date.parse(shrunkSince), Date.parse(now));
  return {
    decision: 'keep',
    shrunkSince: isKnown ? shrunkSince : now,
    warning: {
      code: 'feed-shrank',
      message: `${missing} of the ${present} episodes of the feed are suddenly missing. They are kept, and marked as removed only if they are still missing after a day.`,
    },
  };
}
