import { FeedSourceContent } from '@nerdout/backstage-plugin-podcast-node';
import {
  FeedLimits,
  ParsedFeed,
  parseFeedInSlices,
} from '@nerdout/podcast-feed';

/** One document of a feed. */
export type FeedPage = {
  /** Episodes whose item has not changed are those of the previous reading. */
  parsed: ParsedFeed;
  /** Reads the same bytes as if for the first time. */
  readAgain(): Promise<ParsedFeed>;
};

/** @throws `FeedError` when it is no feed; the reason of `signal` when that fires */
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
