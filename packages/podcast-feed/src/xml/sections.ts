import { hasAt } from './bytes';
import { Finder, none } from './finder';

/** CDATA sections or comments, in which tags do not count. */
export class Sections {
  private readonly marks: Finder<Buffer>;
  private readonly closers: Finder<Buffer>;
  private readonly opener: Buffer;
  private readonly markAt: number;
  private readonly closerLength: number;
  /** The position up to which bytes were read to find the ends of sections. */
  reach = 0;

  /** @param mark - the part of the opener to search for, without the frequent `<` */
  constructor(
    private readonly bytes: Buffer,
    opener: string,
    mark: string,
    closer: string,
  ) {
    this.opener = Buffer.from(opener);
    this.markAt = opener.length - mark.length;
    this.closerLength = closer.length;
    this.marks = new Finder<Buffer>(bytes, Buffer.from(mark));
    this.closers = new Finder<Buffer>(bytes, Buffer.from(closer));
  }

  opensAt(at: number): boolean {
    return hasAt(this.bytes, at, this.opener);
  }

  /**
   * Finds the end of the section at `start`. An unclosed section ends with its own opener, which is text. A section also counts
   * as unclosed if it contains the start or end of an item, and then another opener of its kind.
   */
  end(start: number, hasTag: (from: number, to: number) => boolean): number {
    const inside = start + this.opener.length;
    const close = this.closers.next(inside);
    this.reach = Math.max(this.reach, close + this.closerLength);
    if (close === none) {
      return inside;
    }
    const nested = this.nextOpener(inside);
    return nested < close && hasTag(inside, nested)
      ? inside
      : close + this.closerLength;
  }

  private nextOpener(from: number): number {
    let mark = this.marks.next(from + this.markAt);
    while (mark !== none && !this.opensAt(mark - this.markAt)) {
      mark = this.marks.next(mark + 1);
    }
    return mark === none ? none : mark - this.markAt;
  }
}
