import { FeedError } from '../errors';
import { Finder, none } from '../xml/finder';

/** The kind of document, and how it spells its items. */
export type Frame = {
  /** Namespace of elements without a prefix. */
  core: 'rss' | 'atom';
  /** Name of the element of one episode, as the document spells it. */
  itemTag: string;
  /** Where the root element starts. */
  rootStart: number;
  /** Where something starts that has no business before the root. */
  junkStart?: number;
};

const sampleLength = 64 * 1024;
const magic: [start: string, what: string][] = [
  ['%PDF', 'a PDF document'],
  ['ID3', 'an MP3 file'],
  ['PK\u0003\u0004', 'a ZIP archive'],
  ['\u001f\u008b', 'compressed with gzip'],
  ['\u0089PNG', 'a PNG image'],
  ['GIF8', 'a GIF image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['OggS', 'an Ogg file'],
  ['RIFF', 'a RIFF file'],
  ['ftyp', 'an MP4 file'],
];

/**
 * Looks at the start of a document and says what kind of feed it is.
 *
 * @param input - The bytes before they were made UTF-8, which tell best what something else is.
 * @throws FeedError when it is none.
 */
export function frameOf(bytes: Buffer, input: Uint8Array = bytes): Frame {
  const start = bytes.toString('latin1', 0, sampleLength);
  const root = findRoot(start);
  if (root === undefined) {
    throw notXml(start, Buffer.from(input.subarray(0, 16)).toString('latin1'));
  }
  const { name, at, junkStart } = root;
  const [prefix, local] = name.includes(':') ? name.split(':', 2) : ['', name];
  switch (local.toLowerCase()) {
    case 'rss':
    case 'rdf':
    case 'channel':
      return {
        core: 'rss',
        itemTag: itemTag(bytes, 'item'),
        rootStart: at,
        junkStart,
      };
    case 'feed':
      return {
        core: 'atom',
        itemTag: itemTag(bytes, prefix ? `${prefix}:entry` : 'entry'),
        rootStart: at,
        junkStart,
      };
    case 'html':
    case 'head':
    case 'body':
      throw new FeedError('html', 'This is a web page, not a feed');
    default:
      throw new FeedError(
        'not-a-feed',
        `The root element is <${name.slice(
          0,
          60,
        )}>, which is neither RSS nor Atom`,
      );
  }
}

const anyTag = /<([A-Za-z_][\w.-]{0,100}(?::[\w.-]{1,100})?)[\s>/]/y;
const feedRoot = /^(?:[\w.-]+:)?(?:rss|rdf|feed|channel)$/i;
const webRoot = /^(?:html|head|body)$/i;

type Root = { name: string; at: number; junkStart?: number };

/** Notices the first text before the root that is neither white space, a byte-order mark, nor part of a DOCTYPE. */
class JunkFinder {
  found: number | undefined;
  private inSubset = false;

  constructor(private readonly start: string) {}

  /** A DOCTYPE may have declarations in brackets, with text between them. */
  declaration(from: number, to: number): void {
    const text = this.start.slice(from, to);
    this.inSubset ||=
      /^<!doctype/i.test(text) && text.lastIndexOf('[') > text.lastIndexOf(']');
  }

  text(from: number, to: number): void {
    if (this.found === undefined && to > from) {
      const text = this.start.slice(from, to);
      const isSubset = this.inSubset;
      this.inSubset &&= !text.includes(']');
      // The bytes of a mark in UTF-8, and the end of a declaration.
      if (!isSubset && /[^\s>\u00ef\u00bb\u00bf]/.test(text)) {
        this.found = from;
      }
    }
  }

  element(at: number): void {
    this.found ??= at;
  }
}

/**
 * The root element: the first one of a feed, behind declarations, comments, and the warnings that a broken script printed
 * before it. Where there is none, the first element of all.
 */
function findRoot(start: string): Root | undefined {
  const commentEnds = new Finder(start, '-->');
  const tagEnds = new Finder(start, '>');
  const junk = new JunkFinder(start);
  /** Where the document says that it is a web page. */
  let pageAt: number | undefined;
  let first: Root | undefined;
  let position = 0;
  const startsWithMarkup = /^\s*</.test(start);
  for (;;) {
    const at = start.indexOf('<', position);
    if (at < 0) {
      break;
    }
    junk.text(position, at);
    position = at + 1;
    if (start.startsWith('<!--', at)) {
      const end = commentEnds.next(at + 4);
      position = end === none ? at + 4 : end + 3;
    } else if (start[at + 1] === '!' || start[at + 1] === '?') {
      if (/^<!doctype\s+html/i.test(start.slice(at, at + 30))) {
        pageAt ??= at;
        junk.element(at);
      }
      const end = tagEnds.next(at);
      position = end === none ? at + 2 : end + 1;
      junk.declaration(at, position);
    } else {
      anyTag.lastIndex = at;
      const name = anyTag.exec(start)?.[1];
      if (name && (feedRoot.test(name) || (!first && webRoot.test(name)))) {
        return { name, at, junkStart: junk.found };
      }
      if (pageAt !== undefined) {
        return { name: 'html', at: pageAt };
      }
      if (name) {
        first ??= { name, at };
      }
      junk.element(at);
    }
  }
  if (pageAt !== undefined) {
    return { name: 'html', at: pageAt };
  }
  return startsWithMarkup ? first : undefined;
}

/** How the document writes the name of its items, which may differ in case or have a prefix. */
function itemTag(bytes: Buffer, usual: string): string {
  if (bytes.includes(`<${usual}>`) || bytes.includes(`<${usual} `)) {
    return usual;
  }
  const text = bytes.toString('latin1');
  const local = usual.split(':').pop()!;
  const other = new RegExp(`<((?:[\\w.-]{1,40}:)?${local})[\\s>/]`, 'i').exec(
    text,
  );
  return other?.[1] ?? usual;
}

function notXml(start: string, firstBytes: string): FeedError {
  const found = magic.find(([bytes]) => firstBytes.includes(bytes));
  if (found) {
    return new FeedError('not-xml', `This is ${found[1]}, not a feed`);
  }
  if (/^\s*[[{]/.test(start)) {
    return new FeedError('not-xml', 'This is JSON, not XML');
  }
  return new FeedError('not-xml', 'This is not XML');
}
