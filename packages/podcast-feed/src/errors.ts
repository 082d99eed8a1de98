/**
 * Why bytes are not a usable feed.
 *
 * - `empty`: no bytes, or nothing but white space.
 * - `html`: a page for people, often an error page or a login page that the host sent instead of the feed.
 * - `not-xml`: something else, e.g. a PDF, JSON or audio.
 * - `not-a-feed`: XML, but neither RSS, RDF nor Atom.
 * - `no-items`: a feed whose items are all of no use, or one without items that is cut off or names no show.
 * - `too-large`: more bytes than `limits.maxBytes`.
 *
 * @public
 */
export type FeedErrorCode =
  | 'empty'
  | 'html'
  | 'not-xml'
  | 'not-a-feed'
  | 'no-items'
  | 'too-large';

/**
 * Thrown when bytes are not a usable feed; `code` says why for programs, `message` for people.
 *
 * @public
 */
export class FeedError extends Error {
  readonly code: FeedErrorCode;

  constructor(code: FeedErrorCode, message: string) {
    super(message);
    this.name = 'FeedError';
    this.code = code;
  }
}
