import { FeedError, FeedWarning, ParsedFeed } from '@nerdout/podcast-feed';
import { PodcastConfig, ShowConfig } from '../config';
import { isFeedProblem } from './feedProblem';
import { FeedReader } from './FeedReader';
import { countItems, FeedPage, parsePage } from './parsePage';

/** Warnings of the parser that not all of the feed was read. */
const TRUNCATION_CODES = ['truncated', 'too-many-items'];

/** All pages of a feed. */
export type FeedPages = {
  pages: FeedPage[];
  /** Whether the whole feed was read. */
  isWhole: boolean;
  /** Warnings about pages that were not read. */
  warnings: FeedWarning[];
};

/**
 * Reads the pages after the first one of a paged feed (RFC 5005). The limits of bytes, items and time apply to all pages
 * together. If a page cannot be read, the result has the pages before it, and a warning.
 */
export async function readFurtherPages(options: {
  show: ShowConfig;
  first: FeedPage & { bytes: number };
  /** The URLs of the first page: requested and after redirects. */
  addresses: string[];
  getPreviousPage?: (page: number) => ParsedFeed | undefined;
  reader: FeedReader;
  config: Pick<PodcastConfig, 'fetch' | 'limits'>;
  signal: AbortSignal;
}): Promise<FeedPages> {
  const { show, first, getPreviousPage, reader, config, signal } = options;
  const { maxPages, maxBytes, timeoutMs } = config.fetch;
  const pages: FeedPage[] = [first];
  const visited = new Set(options.addresses);
  const until = performance.now() + timeoutMs;
  let bytes = first.bytes;
  let items = countItems(first);

  const end = (problem?: string): FeedPages => ({
    pages,
    isWhole: !problem && !pages.some(isTruncated),
    warnings: problem
      ? [
          {
            code: 'page-not-read',
            field: 'atom:link',
            message: `Page ${
              pages.length + 1
            } of the feed was not read: ${problem}. Episodes on this page and later pages stay unchanged.`,
          },
        ]
      : [],
  });

  for (;;) {
    const next = pages[pages.length - 1].parsed.show.links?.next;
    // It is a common mistake that the last page links to an earlier one.
    if (!next || visited.has(next)) {
      return end();
    }
    if (!/^https?$/.test(show.scheme)) {
      return end('only feeds with http and https URLs can have several pages');
    }
    if (pages.length >= maxPages) {
      return end(`podcast.fetch.maxPages limits feeds to ${maxPages} pages`);
    }
    if (items >= config.limits.maxItems) {
      return end(
        `podcast.limits.maxItems limits feeds to ${config.limits.maxItems} items`,
      );
    }
    if (bytes >= maxBytes) {
      return end(`podcast.fetch.maxBytes limits feeds to ${maxBytes} bytes`);
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
        return end('the host responded that it has not changed');
      }
      if (response.baseUrl) {
        visited.add(response.baseUrl);
      }
      bytes += response.bytes.length;
      const page = await parsePage(response, {
        baseUrl: show.baseUrl ?? response.baseUrl,
        limits: config.limits,
        previous: getPreviousPage?.(pages.length),
        signal,
      });
      // Some hosts have an empty page after the last one.
      if (page.parsed.episodes.length === 0) {
        return end();
      }
      pages.push(page);
      items += countItems(page);
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

function isEmptyPage(error: unknown): boolean {
  return error instanceof FeedError && error.code === 'no-items';
}

function isTruncated({ parsed }: FeedPage): boolean {
  return parsed.warnings.some(({ code }) => TRUNCATION_CODES.includes(code));
}
