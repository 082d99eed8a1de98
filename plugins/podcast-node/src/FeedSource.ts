/**
 * Says whether a copy of a feed is still current. Both values are kept and sent back exactly as the source gave them.
 *
 * @public
 */
export type FeedValidators = {
  /** The `ETag` of HTTP, or what plays its part for another source. */
  etag?: string;
  /** The `Last-Modified` of HTTP, or what plays its part for another source. */
  lastModified?: string;
};

/**
 * What is to be read, and within which limits.
 *
 * @public
 */
export type FeedSourceRequest = {
  /** Id of the show whose feed it is. */
  showId: string;
  /** Address of the feed as it stands in the configuration, or the address it has moved to. */
  url: string;
  /** Of the copy that the portal has; absent when the whole feed is wanted. */
  validators?: FeedValidators;
  /** Header fields from the configuration, for feeds that are not public. They are secrets: never log them. */
  headers?: Record<string, string>;
  /** The largest feed that is taken, in bytes after decompression. */
  maxBytes: number;
  /** Fires when the read takes too long or the backend shuts down. */
  signal: AbortSignal;
};

/**
 * What a source says about reading the feed again.
 *
 * @public
 */
export type FeedSourceHints = {
  /** For how many seconds the source promises that the feed will not change, e.g. from `Cache-Control`. */
  maxAgeSeconds?: number;
  /** Where the feed has moved to for good, e.g. from a 301 or 308. */
  movedTo?: string;
};

/**
 * A feed as its source gave it.
 *
 * @public
 */
export type FeedSourceContent = FeedSourceHints & {
  status: 'ok';
  bytes: Uint8Array;
  /** Media type with parameters, since it may name the charset. */
  contentType?: string;
  /** Absolute `http(s)` address that relative addresses in the feed resolve against. */
  baseUrl?: string;
  validators?: FeedValidators;
};

/**
 * The copy that the portal has is still current.
 *
 * @public
 */
export type FeedSourceUnchanged = FeedSourceHints & {
  status: 'unchanged';
  /** Where absent the validators of the request stay in force. */
  validators?: FeedValidators;
};

/** @public */
export type FeedSourceResponse = FeedSourceContent | FeedSourceUnchanged;

/**
 * Reads feeds whose address has one of its schemes. The podcast backend brings sources for `http`, `https` and `file`;
 * others are added with {@link podcastFeedSourcesExtensionPoint}.
 *
 * @public
 */
export interface FeedSource {
  /** Schemes of addresses, lower case and without the colon, e.g. `['s3']`. */
  readonly schemes: string[];

  /**
   * Reads a feed. Answers `unchanged` only to a request with validators.
   *
   * @throws {@link FeedSourceError} when the feed cannot be read; its message is shown to people in the portal. Any
   * other error is logged, and people are told only that the source failed.
   */
  read(request: FeedSourceRequest): Promise<FeedSourceResponse>;
}
