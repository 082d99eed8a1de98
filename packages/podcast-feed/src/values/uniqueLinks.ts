import type { FeedLink } from '../model';

/** Removes links with the URL of an earlier one. */
export function uniqueLinks(links: FeedLink[] = []): FeedLink[] {
  const byUrl = new Map<string, FeedLink>();
  for (const link of links) {
    if (!byUrl.has(link.url)) {
      byUrl.set(link.url, link);
    }
  }
  return [...byUrl.values()];
}
