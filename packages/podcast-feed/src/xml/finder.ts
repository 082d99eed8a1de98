/** Stands for “there is none”, and is behind everything else. */
export const none = Number.POSITIVE_INFINITY;

/** What can be searched: text, or the bytes of one. */
type Searchable<N> = { indexOf(needle: N, from: number): number };

/**
 * Finds a needle again and again while one moves forward. What was found and not yet passed is remembered, so that all
 * searches together read the text once, however often one asks.
 */
export class Finder<N> {
  private found = -1;

  constructor(
    private readonly text: Searchable<N>,
    private readonly needle: N,
  ) {}

  /** Position of the first needle at or after `from`, which must not be less than in the call before. */
  next(from: number): number {
    if (this.found < from) {
      const index = this.text.indexOf(this.needle, from);
      this.found = index < 0 ? none : index;
    }
    return this.found;
  }
}
