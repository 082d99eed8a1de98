import type { FeedLink } from '../model';

/** The links without those that lead where one before them does. */
export function uniqueLinks(links: FeedLink[] = []): FeedLink[] {
  const byUrl = new Map<string, FeedLink>();
  for (const link of links) {
    if (!byUrl.has(link.url)) {
      byUrl.set(link.url, link);
    }
  }
  return [...byUrl.values()];
}
