import { hasAt } from './bytes';
import { Finder, none } from './finder';

/** CDATA sections, or comments: where tags do not count. */
export class Sections {
  private readonly marks: Finder<Buffer>;
  private readonly closers: Finder<Buffer>;
  private readonly opener: Buffer;
  private readonly markAt: number;
  private readonly closerLength: number;
  /** Position up to which one had to look to tell where the sections end. */
  reach = 0;

  /**
   * @param mark - The part of the opener to look for, without the `<` that is everywhere.
   */
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
   * Where the section ends that opens at `start`. One that nobody closes, or that runs over the bounds of an item and then
   * meets another opener of its kind, ends with its own opener, which is text.
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
