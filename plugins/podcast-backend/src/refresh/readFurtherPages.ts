import { FeedError, FeedWarning, ParsedFeed } from '@nerdout/podcast-feed';
import { PodcastConfig, ShowConfig } from '../config';
import { isFeedProblem } from './feedProblem';
import { FeedReader } from './FeedReader';
import { FeedPage, parsePage } from './parsePage';

/** Warnings of the parser that say that there is more in the feed than was read. */
const CUT = ['truncated', 'too-many-items'];

/** All pages of a feed. */
export type FeedPages = {
  pages: FeedPage[];
  /** Whether they are all of the feed. */
  isWhole: boolean;
  /** What is wrong with the pages as such. */
  warnings: FeedWarning[];
};

/**
 * Reads the pages behind the first one of a feed in several documents (RFC 5005): as many as are allowed, each by the same
 * rules as the first, all together within its limits of bytes, items and time. What cannot be read is told and left out.
 */
export async function readFurtherPages(options: {
  show: ShowConfig;
  first: FeedPage & { bytes: number };
  /** Where the first one is. */
  addresses: string[];
  previous?: (page: number) => ParsedFeed | undefined;
  reader: FeedReader;
  config: Pick<PodcastConfig, 'fetch' | 'limits'>;
  signal: AbortSignal;
}): Promise<FeedPages> {
  const { show, first, previous, reader, config, signal } = options;
  const { maxPages, maxBytes, timeoutMs } = config.fetch;
  const pages: FeedPage[] = [first];
  const visited = new Set(options.addresses);
  const until = performance.now() + timeoutMs;
  let bytes = first.bytes;
  let items = itemsOf(first);

  const end = (problem?: string): FeedPages => ({
    pages,
    isWhole: !problem && !pages.some(isCut),
    warnings: problem
      ? [
          {
            code: 'page-not-read',
            field: 'atom:link',
            message: `Page ${
              pages.length + 1
            } of the feed was not read: ${problem}. Episodes on it and behind it stay as they are.`,
          },
        ]
      : [],
  });

  for (;;) {
    const next = pages[pages.length - 1].parsed.show.links?.next;
    // A last page that leads back to another one is a common mistake, and the end as well.
    if (!next || visited.has(next)) {
      return end();
    }
    if (!/^https?$/.test(show.scheme)) {
      return end('only the pages of feeds of the web are followed');
    }
    if (pages.length >= maxPages) {
      return end(`the limit that podcast.fetch.maxPages sets is ${maxPages}`);
    }
    if (items >= config.limits.maxItems) {
      return end(
        `the limit that podcast.limits.maxItems sets is ${config.limits.maxItems}`,
      );
    }
    if (bytes >= maxBytes) {
      return end(`the limit that podcast.fetch.maxBytes sets is ${maxBytes}`);
    }
    visited.add(next);
    try {
      const response = await reader.read(show, {
        url: next,
        maxBytes: maxBytes - bytes,
        timeoutMs: Math.max(1, Math.ceil(until - performance.now())),
        signal,
      });
      if (response.status === 'unchanged') {
        return end('its host answered that it has not changed');
      }
      if (response.baseUrl) {
        visited.add(response.baseUrl);
      }
      bytes += response.bytes.length;
      const page = await parsePage(response, {
        baseUrl: show.baseUrl ?? response.baseUrl,
        limits: config.limits,
        previous: previous?.(pages.length),
        signal,
      });
      // Some hosts have a page without items behind the last one.
      if (page.parsed.episodes.length === 0) {
        return end();
      }
      pages.push(page);
      items += itemsOf(page);
    } catch (error) {
      if (isEmptyPage(error)) {
        return end();
      }
      if (!isFeedProblem(error)) {
        throw error;
      }
      return end(error.message);
    }
  }
}

/** One whose items are of no use is no more than one without. */
function isEmptyPage(error: unknown): boolean {
  return error instanceof FeedError && error.code === 'no-items';
}

function isCut({ parsed }: FeedPage): boolean {
  return parsed.warnings.some(({ code }) => CUT.includes(code));
}

function itemsOf({ parsed }: FeedPage): number {
  return parsed.fingerprint?.items.length ?? parsed.episodes.length;
}
