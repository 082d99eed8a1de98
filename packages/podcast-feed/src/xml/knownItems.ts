import { fingerprintAt, getItemLength } from './itemFingerprint';

/**
 * The items of an earlier reading, in their order. Most feeds have the same items as before behind the new ones, and
 * those can be recognised by a checksum, without looking for their ends.
 */
export class KnownItems {
  private readonly positions = new Map<number, number>();
  /** Position of the item that should come next, or -1 where nothing is to be expected. */
  private expected = -1;

  constructor(private readonly fingerprints: readonly number[]) {
    fingerprints.forEach((fingerprint, position) =>
      this.positions.set(fingerprint, position),
    );
  }

  /** Position of the item with these bytes. */
  findPosition(fingerprint: number): number | undefined {
    return this.positions.get(fingerprint);
  }

  /** An item was found by its tags: those that followed it before are expected to follow it again. */
  saw(fingerprint: number): void {
    this.expected = (this.positions.get(fingerprint) ?? -2) + 1;
  }

  /** Where the item ends that starts here, if it is the expected one to the byte. */
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
      fingerprintAt(bytes, start, length) !== fingerprint
    ) {
      this.expected = -1;
      return undefined;
    }
    this.expected += 1;
    return { end: start + length, fingerprint };
  }
}
