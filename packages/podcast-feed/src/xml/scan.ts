import { byte, hasNameAt, nextByte } from './bytes';
import { Finder } from './finder';
import { itemFingerprint } from './itemFingerprint';
import type { ItemRange } from './itemRange';
import type { KnownItems } from './knownItems';
import { Sections } from './sections';

/** White space, `/` or `>` after a tag's name. */
function endsName(next: number): boolean {
  return next === byte.greaterThan || next === byte.slash || next <= byte.space;
}

/**
 * Finds the bounds of the items of a feed without parsing them.
 *
 * It knows CDATA sections and comments, in which tags do not count, and it knows that people forget to close them: a
 * section that runs over the bounds of an item and then meets a second opener of its kind was never closed, and its
 * opener is text. Likewise an item that starts inside an item ends the one before. Items that are known from an earlier
 * reading are recognised by their bytes, and passed over.
 *
 * Every search moves forward only, so the time is linear in the length of the document.
 */
export class ItemScanner {
  /** In the order of the document. */
  readonly items: ItemRange[] = [];
  /** Where the first item beyond `maxItems` starts, if there is one. */
  moreFrom: number | undefined;
  private readonly opener: Buffer;
  private readonly closer: Buffer;
  private readonly cdata: Sections;
  private readonly comments: Sections;
  private readonly tagEnds: Finder<number>;
  private position = 0;
  /** Start of the item that is open, or -1. */
  private start = -1;

  /**
   * @param bytes - The document, in UTF-8 or any other superset of ASCII.
   * @param tag - Name of the element as the document spells it, e.g. `item` or `atom:entry`, in whichever case.
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
   * Scans some bytes further.
   *
   * @returns Whether there is something left to do.
   */
  scan(byteCount = Number.POSITIVE_INFINITY): boolean {
    const { bytes } = this;
    const until = this.position + byteCount;
    while (this.position < until) {
      const at = nextByte(bytes, byte.lessThan, this.position);
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

  /** Whether an item starts or ends there. */
  private readonly hasTag = (from: number, to: number) => {
    const part = this.bytes.subarray(from, to);
    return part.includes(this.opener) || part.includes(this.closer);
  };

  /** An item starts, which ends the one before. Returns whether it may. */
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

  /** An end tag. */
  private close(at: number): void {
    const tagEnd = this.bytes.indexOf(byte.greaterThan, at);
    this.position = tagEnd < 0 ? this.bytes.length : tagEnd + 1;
    if (this.start >= 0) {
      this.end(this.position, 'tag');
    }
  }

  /** The document ends. An item that is open then is whole if the feed's own end tag follows. */
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
    this.known?.saw(fingerprint);
    this.items.push({ start, end, closed, fingerprint });
    this.start = -1;
  }
}
