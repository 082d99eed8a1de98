/**
 * Why bytes are not a usable feed.
 *
 * - `empty`: no bytes, or nothing but white space.
 * - `html`: a web page, often an error or login page that the host sent instead of the feed.
 * - `not-xml`: something else, such as a PDF, JSON or audio.
 * - `not-a-feed`: XML, but neither RSS, RDF nor Atom.
 * - `no-items`: a feed without usable items, or one without any items that is truncated or has no title.
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
