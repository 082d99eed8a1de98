import { readEpisode } from './episode';
import { openFeed } from './openFeed';
import type { OpenFeed } from './openFeed';
import type { FeedLimits } from './limits';
import type { FeedEpisode, FeedWarning, ParsedFeed } from './model';
import { FeedError } from './errors';
import { uniqueGuids } from './uniqueGuids';
import type { Numbered } from './uniqueGuids';
import { WarningList } from './warnings';
import type { Warn } from './warnings';
import { readMarkup } from './xml/reader';
import type { ItemRange } from './xml/scan';

/** @public */
export type ParseFeedOptions = {
  /** The `Content-Type` that came with the bytes; its charset counts. */
  contentType?: string;
  /** Address that relative URLs in the feed resolve against. */
  baseUrl?: string;
  /** What the feed may cost; {@link defaultLimits} where nothing is said. */
  limits?: Partial<FeedLimits>;
};

/** What became of one item. */
type ItemResult = { episode?: FeedEpisode; warnings: FeedWarning[] };

/**
 * Reads a feed: RSS 2.0 and its ancestors, RSS 1.0 (RDF) or Atom 1.0, in any charset.
 *
 * It repairs what it can and says so in `warnings`; one bad field never costs an episode, and one bad item never another.
 *
 * @throws FeedError when the bytes are not a usable feed.
 * @public
 */
export function parseFeed(
  bytes: Uint8Array,
  options: ParseFeedOptions = {},
): ParsedFeed {
  const feed = openFeed(bytes, options);
  const results = feed.items.map((range, item) => readItem(feed, range, item));
  return assemble(feed, results);
}

/** Reads one item, on its own. */
function readItem(feed: OpenFeed, range: ItemRange, item: number): ItemResult {
  const warnings: FeedWarning[] = [];
  const warn = itemWarn(item, warnings);
  const { limits } = feed.context;
  if (range.closed === 'cut') {
    warn(
      'truncated',
      feed.itemTag,
      'The feed ends inside this item, which was left out',
    );
    return { warnings };
  }
  if (range.end - range.start > limits.maxItemBytes) {
    warn(
      'item-too-long',
      feed.itemTag,
      `An item of more than ${limits.maxItemBytes} bytes was left out`,
    );
    return { warnings };
  }
  if (range.closed === 'next') {
    warn('unclosed-item', feed.itemTag, 'The item has no end tag');
  }
  const { root } = readMarkup(
    feed.bytes.toString('utf8', range.start, range.end),
    { scope: feed.scope, limits, warn },
  );
  const element = root.children[0];
  const episode = element && readEpisode(element, { ...feed.context, warn });
  if (episode) {
    for (const warning of warnings) {
      warning.episode = episode.title;
    }
  }
  return episode ? { episode, warnings } : { warnings };
}

/** Tells each kind of repair of a field once per item. */
function itemWarn(item: number, warnings: FeedWarning[]): Warn {
  return (code, field, message) => {
    const isKnown = warnings.some(
      other => other.code === code && other.field === field,
    );
    if (!isKnown && warnings.length < 200) {
      warnings.push({ code, message, field, item });
    }
  };
}

/** Puts show, episodes and warnings together. */
function assemble(feed: OpenFeed, results: ItemResult[]): ParsedFeed {
  const warnings = new WarningList(feed.context.limits.maxWarnings);
  feed.warnings.forEach(warning => warnings.add(warning));
  const numbered: Numbered[] = [];
  results.forEach((result, item) => {
    result.warnings.forEach(warning => warnings.add(warning));
    if (result.episode) {
      numbered.push({ episode: result.episode, item });
    }
  });
  const unique = uniqueGuids(numbered, (item, code, message) =>
    warnings.add({
      code,
      message,
      field: 'guid',
      episode: results[item].episode?.title,
      item,
    }),
  );
  if (unique.length === 0) {
    throw new FeedError(
      'no-items',
      feed.items.length === 0
        ? 'The feed has no items'
        : 'The feed has no item that can be used',
    );
  }
  return {
    show: feed.show,
    episodes: unique.map(({ episode }) => episode),
    warnings: warnings.toArray(),
  };
}
