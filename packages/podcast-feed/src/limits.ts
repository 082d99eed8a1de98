/**
 * What a feed may cost. A limit that is reached never makes a feed unusable (except `maxBytes`): what is beyond it is
 * left out, with a warning.
 *
 * @public
 */
export type FeedLimits = {
  /** Bytes of a whole document; more of them are a {@link FeedError}. */
  maxBytes: number;
  /** Items that are read, from the top of the feed. */
  maxItems: number;
  /** Bytes of one item; of a longer one only so many at both ends are read, and its notes left out. */
  maxItemBytes: number;
  /** Bytes of everything outside the items; what follows is left out. */
  maxHeadBytes: number;
  /** Elements inside each other; deeper ones only lose their tags. */
  maxDepth: number;
  /** Elements of one item, or of everything outside the items. */
  maxElements: number;
  /** Attributes of one element. */
  maxAttributes: number;
  /** Characters of one text; a longer one is cut. */
  maxTextLength: number;
  /** Entries of one list of an episode or a show, e.g. people or enclosures. */
  maxListLength: number;
  /** Days that an episode may be dated ahead; a later date is left out. */
  maxDaysAhead: number;
  /** Warnings that are kept; further ones are only counted. */
  maxWarnings: number;
};

/** @public */
export const defaultLimits: Readonly<FeedLimits> = Object.freeze({
  maxBytes: 64 * 1024 * 1024,
  maxItems: 100_000,
  maxItemBytes: 4 * 1024 * 1024,
  maxHeadBytes: 4 * 1024 * 1024,
  maxDepth: 64,
  maxElements: 5_000,
  maxAttributes: 64,
  maxTextLength: 512 * 1024,
  maxListLength: 1_000,
  maxDaysAhead: 366,
  maxWarnings: 10_000,
});

/** Fills in what the caller did not say. */
export function resolveLimits(limits: Partial<FeedLimits> = {}): FeedLimits {
  const resolved: FeedLimits = { ...defaultLimits };
  for (const key of Object.keys(defaultLimits) as (keyof FeedLimits)[]) {
    const value = limits[key];
    if (value === undefined) {
      continue;
    }
    if (!Number.isInteger(value) || value < 1) {
      throw new TypeError(`limits.${key} must be a positive integer`);
    }
    resolved[key] = value;
  }
  return resolved;
}
