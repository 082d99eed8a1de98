/**
 * The revision after another one: always higher. The clock only sees to it that what was deleted and begun anew has no
 * revision that it had before; where the clock is wrong the number grows by one.
 */
export function nextRevision(revision: number): number {
  return Math.max(revision + 1, Date.now());
}
