/**
 * Tells whether a copy of a feed is still current. Both values are stored and sent back exactly as the source returned them.
 *
 * @public
 */
export type FeedValidators = {
  /** The `ETag` header of HTTP, or its equivalent for another source. */
  etag?: string;
  /** The `Last-Modified` header of HTTP, or its equivalent for another source. */
  lastModified?: string;
};

/**
 * Which feed to read, and within which limits.
 *
 * @public
 */
export type FeedSourceRequest = {
  /** Id of the show. */
  showId: string;
  /** URL of the feed: the configured one, or the one that the feed has moved to. */
  url: string;
  /** Validators of the stored copy. If absent, return the whole feed. */
  validators?: FeedValidators;
  /** HTTP headers from the configuration, for feeds that are not public. They are secrets: never log them. */
  headers?: Record<string, string>;
  /** Maximum size of the feed in bytes, after decompression. */
  maxBytes: number;
  /** Aborted when the read takes too long or the backend shuts down. */
  signal: AbortSignal;
};

/**
 * When and where to read the feed next time.
 *
 * @public
 */
export type FeedSourceHints = {
  /** For how many seconds the feed will not change, for example from `Cache-Control`. */
  maxAgeSeconds?: number;
  /** The URL that the feed has permanently moved to, for example from a 301 or 308 response. */
  movedTo?: string;
};

/**
 * The content of a feed.
 *
 * @public
 */
export type FeedSourceContent = FeedSourceHints & {
  status: 'ok';
  bytes: Uint8Array;
  /** Media type with its parameters, which can name the charset. */
  contentType?: string;
  /** Absolute `http(s)` URL that relative URLs in the feed are resolved against. */
  baseUrl?: string;
  validators?: FeedValidators;
};

/**
 * The stored copy is still current.
 *
 * @public
 */
export type FeedSourceUnchanged = FeedSourceHints & {
  status: 'unchanged';
  /** If absent, the validators of the request are kept. */
  validators?: FeedValidators;
};

/**
 * The result of reading a feed.
 *
 * @public
 */
export type FeedSourceResponse = FeedSourceContent | FeedSourceUnchanged;

/**
 * Reads feeds whose URL has one of its schemes. The podcast backend has sources for `http`, `https` and `file`. Add others
 * with {@link podcastFeedSourcesExtensionPoint}.
 *
 * @public
 */
export interface FeedSource {
  /** URL schemes, in lower case and without the colon, for example `['s3']`. */
  readonly schemes: string[];

  /**
   * Reads a feed. Return `unchanged` only if the request has validators.
   *
   * @throws {@link FeedSourceError} if the feed cannot be read; its message is shown in the portal. Any other error is
   * logged, and the portal shows only that the source failed.
   */
  read(request: FeedSourceRequest): Promise<FeedSourceResponse>;
}
