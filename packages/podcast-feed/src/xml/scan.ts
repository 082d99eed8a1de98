import { Finder, none } from './finder';

/** Where an item stands in the document, its tags included. */
export type ItemRange = {
  start: number;
  end: number;
  /** How the item ends: by its own tag, by the start of the next one, or because the document ends in it. */
  closed: 'tag' | 'next' | 'cut';
};

export type Scan = {
  /** In the order of the document. */
  items: ItemRange[];
  /** There are more items than were asked for; where the first of them starts. */
  moreFrom?: number;
};

/** CDATA sections, or comments: where tags do not count. */
class Sections {
  private readonly marks: Finder<Buffer>;
  private readonly closers: Finder<Buffer>;
  private readonly prefix: Buffer;

  /**
   * @param mark - The part of the opener to look for, without the `<` that is everywhere.
   */
  constructor(
    private readonly bytes: Buffer,
    readonly opener: string,
    mark: string,
    readonly closer: string,
  ) {
    this.marks = new Finder<Buffer>(bytes, Buffer.from(mark));
    this.closers = new Finder<Buffer>(bytes, Buffer.from(closer));
    this.prefix = Buffer.from(opener.slice(0, opener.length - mark.length));
  }

  /** Where the next section opens. */
  next(from: number): number {
    const { length } = this.prefix;
    let mark = this.marks.next(from + length);
    while (mark !== none && !this.hasPrefix(mark - length)) {
      mark = this.marks.next(mark + 1);
    }
    return mark === none ? none : mark - length;
  }

  /** Where the section that opens at `start` ends, or `none` when nobody closes it. */
  close(start: number): number {
    const close = this.closers.next(start + this.opener.length);
    return close === none ? none : close + this.closer.length;
  }

  private hasPrefix(at: number): boolean {
    return this.prefix.every((byte, index) => this.bytes[at + index] === byte);
  }
}

/** Puts items together from the tags that are found. */
class ItemCollector {
  readonly items: ItemRange[] = [];
  private start = -1;

  constructor(private readonly bytes: Buffer, private readonly tag: string) {}

  get isOpen(): boolean {
    return this.start >= 0;
  }

  /** Ends the item that is open, if one is, where another starts. */
  endBefore(next: number): void {
    if (this.isOpen) {
      this.end(next, 'next');
    }
  }

  /** An item starts, which ends the one before. Returns where to go on. */
  open(at: number): number {
    this.endBefore(at);
    this.start = at;
    const nameEnd = at + this.tag.length + 1;
    const tagEnd = this.bytes.indexOf(0x3e, nameEnd);
    const isShort = tagEnd > 0 && tagEnd - at < 2048;
    if (isShort && this.bytes[tagEnd - 1] === 0x2f) {
      this.end(tagEnd + 1, 'tag');
      return tagEnd + 1;
    }
    return nameEnd;
  }

  /** An end tag. Returns where to go on. */
  close(at: number): number {
    const tagEnd = this.bytes.indexOf(0x3e, at);
    const end = tagEnd < 0 ? this.bytes.length : tagEnd + 1;
    if (this.isOpen) {
      this.end(end, 'tag');
    }
    return end;
  }

  /** The document ends. An item that is open then is whole if the feed's own end tag follows. */
  finish(): void {
    if (!this.isOpen) {
      return;
    }
    const tailStart = Math.max(this.start, this.bytes.length - 2048);
    const feedEnd = /<\/(?:[\w.-]{1,40}:)?(?:channel|rss|feed|rdf)\s*>/i.exec(
      this.bytes.toString('latin1', tailStart),
    );
    if (feedEnd) {
      this.end(tailStart + feedEnd.index, 'next');
    } else {
      this.end(this.bytes.length, 'cut');
    }
  }

  private end(end: number, closed: ItemRange['closed']): void {
    this.items.push({ start: this.start, end, closed });
    this.start = -1;
  }
}

/** White space, `/` or `>` after a tag's name. */
function endsName(byte: number): boolean {
  return byte === 0x3e || byte === 0x2f || byte <= 0x20;
}

/**
 * Finds the bounds of the items of a feed without parsing them.
 *
 * It knows CDATA sections and comments, in which tags do not count, and it knows that people forget to close them: a
 * section that runs over the bounds of an item and then meets a second opener of its kind was never closed, and its
 * opener is text. Likewise an item that starts inside an item ends the one before.
 *
 * Every search moves forward only, so the time is linear in the length of the document.
 *
 * @param bytes - The document, in UTF-8 or any other superset of ASCII.
 * @param tag - Name of the element as the document spells it, e.g. `item` or `atom:entry`.
 */
export function scanItems(bytes: Buffer, tag: string, maxItems: number): Scan {
  const opener = Buffer.from(`<${tag}`);
  const closer = Buffer.from(`</${tag}`);
  const cdata = new Sections(bytes, '<![CDATA[', '[CDATA[', ']]>');
  const comments = new Sections(bytes, '<!--', '!--', '-->');
  const collector = new ItemCollector(bytes, tag);
  const { items } = collector;
  let position = 0;

  while (position < bytes.length) {
    const cdataStart = cdata.next(position);
    const commentStart = comments.next(position);
    const sections = cdataStart < commentStart ? cdata : comments;
    const sectionStart = Math.min(cdataStart, commentStart);
    const gapStart = position;
    const gap = bytes.subarray(gapStart, Math.min(sectionStart, bytes.length));
    const openers = new Finder<Buffer>(gap, opener);
    const closers = new Finder<Buffer>(gap, closer);
    for (;;) {
      const open = openers.next(position - gapStart) + gapStart;
      const close = closers.next(position - gapStart) + gapStart;
      const first = Math.min(open, close);
      if (first === none) {
        break;
      }
      const isOpener = first === open;
      const nameEnd = first + (isOpener ? opener : closer).length;
      if (!endsName(bytes[nameEnd])) {
        position = nameEnd;
      } else if (!isOpener) {
        position = collector.close(first);
      } else if (items.length + (collector.isOpen ? 1 : 0) === maxItems) {
        collector.endBefore(first);
        return { items, moreFrom: first };
      } else {
        position = collector.open(first);
      }
    }
    if (sectionStart === none) {
      break;
    }
    if (sectionStart >= position) {
      const end = sections.close(sectionStart);
      const inside = sectionStart + sections.opener.length;
      const nested = end === none ? none : sections.next(inside);
      const isOpen =
        end === none ||
        (nested < end &&
          hasTag(bytes.subarray(inside, nested), opener, closer));
      position = isOpen ? inside : end;
    }
  }
  collector.finish();
  return { items };
}

function hasTag(bytes: Buffer, opener: Buffer, closer: Buffer): boolean {
  return bytes.includes(opener) || bytes.includes(closer);
}
