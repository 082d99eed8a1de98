import { FeedSourceContent } from '@nerdout/backstage-plugin-podcast-node';
import {
  FeedLimits,
  ParsedFeed,
  parseFeedInSlices,
} from '@nerdout/podcast-feed';

/** One document of a feed. */
export type FeedPage = {
  /** For items that have not changed, the episodes are the objects of the previous result. */
  parsed: ParsedFeed;
  /** Parses the same bytes without the previous result. */
  readAgain(): Promise<ParsedFeed>;
};

/** @throws `FeedError` if the content is not a feed; the reason of `signal` if it is aborted */
export async function parsePage(
  content: Pick<FeedSourceContent, 'bytes' | 'contentType'>,
  options: {
    baseUrl?: string;
    limits: FeedLimits;
    previous?: ParsedFeed;
    signal?: AbortSignal;
  },
): Promise<FeedPage> {
  const { previous, ...others } = options;
  const parse = (known?: ParsedFeed) =>
    parseFeedInSlices(content.bytes, {
      contentType: content.contentType,
      ...others,
      previous: known,
    });
  return { parsed: await parse(previous), readAgain: () => parse() };
}

/** Counts the items of a page, including those that are no episodes. */
export function countItems({ parsed }: FeedPage): number {
  return parsed.fingerprint?.items.length ?? parsed.episodes.length;
}
