import { computeFingerprint, getItemLength } from './itemFingerprint';

/**
 * The items of the previous version of a feed, in their order. Most feeds contain the same items after the new ones, and a
 * checksum recognizes them without a search for their ends.
 */
export class KnownItems {
  private readonly positions = new Map<number, number>();
  /** Position of the expected next item, or -1 if there is none. */
  private expected = -1;

  constructor(private readonly fingerprints: readonly number[]) {
    fingerprints.forEach((fingerprint, position) =>
      this.positions.set(fingerprint, position),
    );
  }

  /** Finds the position of an item in the previous version. */
  findPosition(fingerprint: number): number | undefined {
    return this.positions.get(fingerprint);
  }

  /** Reports an item that was found by its tags, so that the items after it are expected next. */
  reportFound(fingerprint: number): void {
    this.expected = (this.positions.get(fingerprint) ?? -2) + 1;
  }

  /** Finds the end of the item at a position, if its bytes are those of the expected item. */
  findEnd(
    bytes: Buffer,
    start: number,
  ): { end: number; fingerprint: number } | undefined {
    if (this.expected < 0 || this.expected >= this.fingerprints.length) {
      return undefined;
    }
    const fingerprint = this.fingerprints[this.expected];
    const length = getItemLength(fingerprint);
    if (
      length === undefined ||
      start + length > bytes.length ||
      computeFingerprint(bytes, start, length) !== fingerprint
    ) {
      this.expected = -1;
      return undefined;
    }
    this.expected += 1;
    return { end: start + length, fingerprint };
  }
}
