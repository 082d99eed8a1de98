/** A position after all others, for “not found”. */
export const none = Number.POSITIVE_INFINITY;

/** A string or a buffer. */
type Searchable<N> = { indexOf(needle: N, from: number): number };

/**
 * Finds the next needle from increasing positions. It remembers the last result, so all searches together read the text only
 * once.
 */
export class Finder<N> {
  private found = -1;

  constructor(
    private readonly text: Searchable<N>,
    private readonly needle: N,
  ) {}

  /** Position of the first needle at or after `from`, which must not be less than in the previous call. */
  next(from: number): number {
    if (this.found < from) {
      const index = this.text.indexOf(this.needle, from);
      this.found = index < 0 ? none : index;
    }
    return this.found;
  }
}
