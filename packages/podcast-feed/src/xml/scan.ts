import { Finder, none } from './finder';

/** Where an item stands in the document, its tags included. */
export type ItemRange = {
  start: number;
  end: number;
  /** How the item ends: by its own tag, by the start of the next one, or because the document ends in it. */
  closed: 'tag' | 'next' | 'cut';
  /** The item has CDATA or a comment that is never closed. */
  openSection?: boolean;
};

export type Scan = {
  /** In the order of the document. */
  items: ItemRange[];
  /** There are more items than were asked for; where the first of them starts. */
  moreFrom?: number;
};

const cdata = ['<![CDATA[', ']]>'].map(mark => Buffer.from(mark));
const comment = ['<!--', '-->'].map(mark => Buffer.from(mark));

/** CDATA sections, or comments. */
class Section {
  private readonly openers: Finder<Buffer>;
  private readonly closers: Finder<Buffer>;
  private readonly nested: Finder<Buffer>;

  constructor(
    bytes: Buffer,
    readonly opener: Buffer,
    private readonly closer: Buffer,
  ) {
    this.openers = new Finder<Buffer>(bytes, opener);
    this.closers = new Finder<Buffer>(bytes, closer);
    this.nested = new Finder<Buffer>(bytes, opener);
  }

  next(from: number): number {
    return this.openers.next(from);
  }

  /**
   * Where the section that opens at `start` ends, or `none` when nobody closed it.
   *
   * @param boundary - Where the next item starts or the current one ends, sections aside.
   */
  end(start: number, boundary: number): number {
    const inside = start + this.opener.length;
    const close = this.closers.next(inside);
    if (close === none) {
      return none;
    }
    if (boundary < close && this.nested.next(boundary) < close) {
      return none;
    }
    return close + this.closer.length;
  }
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
  const opener = new Finder<Buffer>(bytes, Buffer.from(`<${tag}`));
  const closer = new Finder<Buffer>(bytes, Buffer.from(`</${tag}`));
  const cdataSections = new Section(bytes, cdata[0], cdata[1]);
  const comments = new Section(bytes, comment[0], comment[1]);
  const items: ItemRange[] = [];
  let start = -1;
  let openSection = false;
  let position = 0;

  const finish = (end: number, closed: ItemRange['closed']) => {
    items.push(
      openSection
        ? { start, end, closed, openSection }
        : { start, end, closed },
    );
    start = -1;
    openSection = false;
  };

  for (;;) {
    const at = {
      opener: opener.next(position),
      closer: closer.next(position),
      cdata: cdataSections.next(position),
      comment: comments.next(position),
    };
    const first = Math.min(at.opener, at.closer, at.cdata, at.comment);
    if (first === none) {
      break;
    }
    if (first === at.cdata || first === at.comment) {
      const section = first === at.cdata ? cdataSections : comments;
      const end = section.end(first, Math.min(at.opener, at.closer));
      openSection = openSection || end === none;
      position = end === none ? first + section.opener.length : end;
    } else if (first === at.opener) {
      position = first + tag.length + 1;
      if (!endsName(bytes[position])) {
        continue;
      }
      if (start >= 0) {
        finish(first, 'next');
      }
      if (items.length === maxItems) {
        return { items, moreFrom: first };
      }
      start = first;
      const tagEnd = bytes.indexOf(0x3e, position);
      if (tagEnd > 0 && bytes[tagEnd - 1] === 0x2f && tagEnd - first < 2048) {
        finish(tagEnd + 1, 'tag');
        position = tagEnd + 1;
      }
    } else {
      position = first + tag.length + 2;
      if (start >= 0 && endsName(bytes[position])) {
        const tagEnd = bytes.indexOf(0x3e, position);
        position = tagEnd < 0 ? bytes.length : tagEnd + 1;
        finish(position, 'tag');
      }
    }
  }
  if (start >= 0) {
    const feedEnd = /<\/(?:[\w.-]+:)?(?:channel|rss|feed|rdf)\s*>\s*/i.exec(
      bytes.toString('latin1', Math.max(start, bytes.length - 2048)),
    );
    const cutAt = Math.max(start, bytes.length - 2048) + (feedEnd?.index ?? 0);
    finish(feedEnd ? cutAt : bytes.length, feedEnd ? 'next' : 'cut');
  }
  return { items };
}

/** White space, `/` or `>` after a tag's name. */
function endsName(code: number): boolean {
  return code === 0x3e || code === 0x2f || code <= 0x20;
}
