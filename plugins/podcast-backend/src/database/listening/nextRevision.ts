/**
 * Returns a revision that is always higher than the given one. It is based on the clock, so that a state that is deleted and
 * created again never repeats a revision. If the clock is behind, the revision grows by one.
 */
export function nextRevision(revision: number): number {
  return Math.max(revision + 1, Date.now());
}
