import { FeedError } from '../errors';
import type { FeedFingerprint, ParsedFeed } from '../model';
import type { OpenFeed } from './openFeed';
import type { ItemResult } from './readItem';
import { uniqueGuids } from './uniqueGuids';
import type { Numbered } from './uniqueGuids';
import { WarningList } from '../warnings';

/**
 * Puts show, episodes and warnings together.
 *
 * @throws FeedError when no item gave an episode; a show that has no items yet is a feed without episodes.
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
        : 'The feed has no item that can be used',
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
      episodes: positionsOf(unique, results),
      ...(dependOnContacts.length > 0 && { dependOnContacts }),
    },
  };
}

/** Whether a document that is complete tells of a show, but of no item. */
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

/** Which episode each item became. One whose GUID depends on other items has to be read again. */
function positionsOf(unique: Numbered[], results: ItemResult[]): number[] {
  const positions = new Array<number>(results.length).fill(-1);
  unique.forEach(({ episode, item }, position) => {
    if (results[item].episode === episode) {
      positions[item] = position;
    }
  });
  return positions;
}
