import { byte, hasNameAt, findByte } from './bytes';
import { Finder } from './finder';
import { itemFingerprint } from './itemFingerprint';
import type { ItemRange } from './itemRange';
import type { KnownItems } from './knownItems';
import { Sections } from './sections';

/** Whether a byte ends the name of a tag: white space, `/` or `>`. */
function endsName(next: number): boolean {
  return next === byte.greaterThan || next === byte.slash || next <= byte.space;
}

/**
 * Finds the bounds of the items of a feed without parsing them.
 *
 * Tags in CDATA sections and comments do not count. If such a section contains the start or end of an item, and then another
 * opener of its kind, it was never closed, and its opener is text. An item that starts inside an item ends the one before.
 * Items of the previous version of the feed are recognized by their bytes and skipped.
 *
 * Every search moves forward only, so the time is linear.
 */
export class ItemScanner {
  /** In the order of the document. */
  readonly items: ItemRange[] = [];
  /** Start of the first item beyond `maxItems`, if there is one. */
  moreFrom: number | undefined;
  private readonly opener: Buffer;
  private readonly closer: Buffer;
  private readonly cdata: Sections;
  private readonly comments: Sections;
  private readonly tagEnds: Finder<number>;
  private position = 0;
  /** Start of the open item, or -1. */
  private start = -1;

  /**
   * @param bytes - the document, in UTF-8 or another superset of ASCII
   * @param tag - name of the element as written in the document, such as `item` or `atom:entry`, in any case
   */
  constructor(
    private readonly bytes: Buffer,
    tag: string,
    private readonly maxItems: number,
    private readonly known?: KnownItems,
  ) {
    this.opener = Buffer.from(`<${tag}`);
    this.closer = Buffer.from(`</${tag}`);
    this.cdata = new Sections(bytes, '<![CDATA[', '[CDATA[', ']]>');
    this.comments = new Sections(bytes, '<!--', '!--', '-->');
    this.tagEnds = new Finder<number>(bytes, byte.greaterThan);
  }

  /**
   * Scans more bytes.
   *
   * @returns whether there is more to scan
   */
  scan(byteCount = Number.POSITIVE_INFINITY): boolean {
    const { bytes } = this;
    const until = this.position + byteCount;
    while (this.position < until) {
      const at = findByte(bytes, byte.lessThan, this.position);
      if (at === bytes.length) {
        this.finish();
        return false;
      }
      this.position = at + 1;
      const next = bytes[at + 1];
      if (next === byte.exclamation) {
        this.section(at);
      } else if (next === byte.slash) {
        if (this.isTag(at, this.closer)) {
          this.close(at);
        }
      } else if (this.isTag(at, this.opener) && !this.open(at)) {
        return false;
      }
    }
    return true;
  }

  private isTag(at: number, wanted: Buffer): boolean {
    return (
      hasNameAt(this.bytes, at, wanted) &&
      endsName(this.bytes[at + wanted.length])
    );
  }

  private section(at: number): void {
    if (this.cdata.opensAt(at)) {
      this.position = this.cdata.end(at, this.hasTag);
    } else if (this.comments.opensAt(at)) {
      this.position = this.comments.end(at, this.hasTag);
    }
  }

  /** Whether an item starts or ends in a range. */
  private readonly hasTag = (from: number, to: number) => {
    const part = this.bytes.subarray(from, to);
    return part.includes(this.opener) || part.includes(this.closer);
  };

  /** Starts an item, and ends the one before. Returns whether the limit allows it. */
  private open(at: number): boolean {
    const { bytes } = this;
    if (this.start >= 0) {
      this.end(at, 'next');
    }
    if (this.items.length === this.maxItems) {
      this.moreFrom = at;
      return false;
    }
    const known = this.known?.findEnd(bytes, at);
    if (known) {
      this.items.push({ start: at, ...known, closed: 'tag' });
      this.position = known.end;
      return true;
    }
    this.start = at;
    this.cdata.reach = 0;
    this.comments.reach = 0;
    this.position = at + this.opener.length;
    const tagEnd = this.tagEnds.next(this.position);
    const isShort = tagEnd - at < 2048;
    if (isShort && bytes[tagEnd - 1] === byte.slash) {
      this.position = tagEnd + 1;
      this.end(tagEnd + 1, 'tag');
    }
    return true;
  }

  /** Handles the end tag of an item. */
  private close(at: number): void {
    const tagEnd = this.bytes.indexOf(byte.greaterThan, at);
    this.position = tagEnd < 0 ? this.bytes.length : tagEnd + 1;
    if (this.start >= 0) {
      this.end(this.position, 'tag');
    }
  }

  /** Handles the end of the document. An open item is complete if the end tag of the feed follows. */
  private finish(): void {
    if (this.start < 0) {
      return;
    }
    const { bytes } = this;
    const tailStart = Math.max(this.start, bytes.length - 2048);
    const feedEnd = /<\/(?:[\w.-]{1,40}:)?(?:channel|rss|feed|rdf)\s*>/i.exec(
      bytes.toString('latin1', tailStart),
    );
    if (feedEnd) {
      this.end(tailStart + feedEnd.index, 'next');
    } else {
      this.end(bytes.length, 'cut');
    }
  }

  private end(end: number, closed: ItemRange['closed']): void {
    const { bytes, start } = this;
    const fingerprint = itemFingerprint(bytes, {
      ...{ start, end, closed },
      isWhole: this.cdata.reach <= end && this.comments.reach <= end,
    });
    this.known?.reportFound(fingerprint);
    this.items.push({ start, end, closed, fingerprint });
    this.start = -1;
  }
}
