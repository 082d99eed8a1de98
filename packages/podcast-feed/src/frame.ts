import { FeedError } from './errors';
import { Finder, none } from './xml/finder';

/** The kind of document, and how it spells its items. */
export type Frame = {
  /** Namespace of elements without a prefix. */
  core: 'rss' | 'atom';
  /** Name of the element of one episode, as the document spells it. */
  itemTag: string;
  /** Where the root element starts. */
  rootStart: number;
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
 * @throws FeedError when it is none.
 */
export function frameOf(bytes: Buffer): Frame {
  const start = bytes.toString('latin1', 0, sampleLength);
  const root = findRoot(start);
  if (root === undefined) {
    throw notXml(start);
  }
  const { name, at } = root;
  const [prefix, local] = name.includes(':') ? name.split(':', 2) : ['', name];
  switch (local.toLowerCase()) {
    case 'rss':
    case 'rdf':
    case 'channel':
      return { core: 'rss', itemTag: itemTag(bytes, 'item'), rootStart: at };
    case 'feed':
      return {
        core: 'atom',
        itemTag: itemTag(bytes, prefix ? `${prefix}:entry` : 'entry'),
        rootStart: at,
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

/**
 * The root element: the first one of a feed, behind declarations, comments, and the warnings that a broken script printed
 * before it. Where there is none, the first element of all.
 */
function findRoot(start: string): { name: string; at: number } | undefined {
  const commentEnds = new Finder(start, '-->');
  const tagEnds = new Finder(start, '>');
  let first: { name: string; at: number } | undefined;
  let position = 0;
  const startsWithMarkup = /^\s*</.test(start);
  for (;;) {
    const at = start.indexOf('<', position);
    if (at < 0) {
      break;
    }
    position = at + 1;
    if (start.startsWith('<!--', at)) {
      const end = commentEnds.next(at + 4);
      position = end === none ? at + 4 : end;
    } else if (start[at + 1] === '!' || start[at + 1] === '?') {
      if (/^<!doctype\s+html/i.test(start.slice(at, at + 30))) {
        return { name: 'html', at };
      }
      const end = tagEnds.next(at);
      position = end === none ? at + 2 : end;
    } else {
      anyTag.lastIndex = at;
      const name = anyTag.exec(start)?.[1];
      if (name && (feedRoot.test(name) || (!first && webRoot.test(name)))) {
        return { name, at };
      }
      if (name) {
        first ??= { name, at };
      }
    }
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

function notXml(start: string): FeedError {
  const found = magic.find(([bytes]) => start.slice(0, 16).includes(bytes));
  if (found) {
    return new FeedError('not-xml', `This is ${found[1]}, not a feed`);
  }
  if (/^\s*[[{]/.test(start)) {
    return new FeedError('not-xml', 'This is JSON, not XML');
  }
  return new FeedError('not-xml', 'This is not XML');
}
