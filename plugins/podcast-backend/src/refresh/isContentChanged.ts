import { ContentDifferences } from '../database';

/** Whether the refresh history reports a change: users of the show can notice any of these differences. */
export function isContentChanged({
  added,
  changed,
  removed,
  retagged,
  pruned,
  hasNewShowData,
  hasNewOrigin,
}: ContentDifferences): boolean {
  return (
    added + changed + removed + retagged + pruned > 0 ||
    hasNewShowData ||
    hasNewOrigin
  );
}
