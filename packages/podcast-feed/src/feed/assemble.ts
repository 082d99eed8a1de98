import { FeedError } from '../errors';
import type { FeedFingerprint, ParsedFeed } from '../model';
import type { OpenFeed } from './openFeed';
import type { ItemResult } from './readItem';
import { uniqueGuids } from './uniqueGuids';
import type { Numbered } from './uniqueGuids';
import { WarningList } from '../warnings';

/**
 * Combines show, episodes and warnings into the result.
 *
 * @throws FeedError when the feed has items, but none of them is usable.
 */
export function assemble(
  feed: OpenFeed,
  results: ItemResult[],
  fingerprint: Omit<FeedFingerprint, 'episodes' | 'dependOnContacts'>,
): ParsedFeed {
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
  if (unique.length === 0 && !hasNoItemsYet(feed)) {
    throw new FeedError(
      'no-items',
      feed.items.length === 0
        ? 'The feed has no items'
        : 'The feed has no usable items',
    );
  }
  const dependOnContacts = results.flatMap((result, item) =>
    result.dependsOnContacts ? [item] : [],
  );
  return {
    show: feed.show,
    episodes: unique.map(({ episode }) => episode),
    warnings: warnings.toArray(),
    fingerprint: {
      ...fingerprint,
      episodes: findPositions(unique, results),
      ...(dependOnContacts.length > 0 && { dependOnContacts }),
    },
  };
}

/** Whether this is a complete document of a show that has no items yet. */
function hasNoItemsYet({ items, warnings }: OpenFeed): boolean {
  return (
    items.length === 0 &&
    !warnings.some(
      ({ code, field }) =>
        code === 'head-too-long' ||
        (code === 'no-title' && field === 'title') ||
        (code === 'unclosed-element' &&
          /(?:^|:)(?:rss|rdf|channel|feed)$/i.test(field ?? '')),
    )
  );
}

/** The position of each item's episode. An item whose GUID depends on other items gets -1, so that it is read again. */
function findPositions(unique: Numbered[], results: ItemResult[]): number[] {
  const positions = new Array<number>(results.length).fill(-1);
  unique.forEach(({ episode, item }, position) => {
    if (results[item].episode === episode) {
      positions[item] = position;
    }
  });
  return positions;
}
