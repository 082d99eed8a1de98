import { parseFeed } from '@nerdout/podcast-feed';
import type { ParsedFeed } from '@nerdout/podcast-feed';

/** One way to read a feed. */
export type Parser = {
  /** Loads what the parser needs before measuring starts. */
  prepare(bytes: Buffer): Promise<(bytes: Buffer) => unknown>;
  /** The episode titles in the result. */
  titles(result: any): (string | undefined)[];
};

const getTitles = (items: { title?: string }[] | undefined) =>
  (items ?? []).map(({ title }) => title);

/** The feed with one new item at the top. */
export function withNewItem(bytes: Buffer): Buffer {
  const at = bytes.indexOf('<item>');
  const added =
    '<item><title>New</title><guid>new</guid><enclosure url="https://cdn.example/new.mp3" type="audio/mpeg"/></item>';
  return Buffer.concat([
    bytes.subarray(0, at),
    Buffer.from(added),
    bytes.subarray(at),
  ]);
}

/** The largest feed of the benchmark exceeds the default limit. */
const limits = { maxBytes: 2 ** 30 };

const ourTitles = ({ episodes }: ParsedFeed) => getTitles(episodes);

export const parsers: Record<string, Parser> = {
  'podcast-feed': {
    prepare: async () => bytes => parseFeed(bytes, { limits }),
    titles: ourTitles,
  },
  'podcast-feed, one new item': {
    prepare: async bytes => {
      const previous = parseFeed(bytes, { limits });
      const changed = withNewItem(bytes);
      return () => parseFeed(changed, { limits, previous });
    },
    titles: ourTitles,
  },
  'podcast-feed, unchanged': {
    prepare: async bytes => {
      const previous = parseFeed(bytes, { limits });
      return () => parseFeed(bytes, { limits, previous });
    },
    titles: ourTitles,
  },
  'feedsmith 3': {
    prepare: async () => {
      const feedsmith = await import('feedsmith');
      return bytes => feedsmith.parseFeed(bytes.toString());
    },
    titles: ({ feed }) => getTitles(feed.items ?? feed.entries),
  },
  'podcast-partytime': {
    prepare: async () => {
      const { parseFeed: parse } = await import('podcast-partytime');
      return bytes => parse(bytes.toString());
    },
    titles: feed => getTitles(feed?.items),
  },
  'rss-parser': {
    prepare: async () => {
      const { default: RssParser } = await import('rss-parser');
      const parser = new RssParser();
      return bytes => parser.parseString(bytes.toString());
    },
    titles: feed => getTitles(feed?.items),
  },
  feedparser: {
    prepare: async () => {
      const { default: FeedParser } = await import('feedparser');
      return bytes =>
        new Promise((resolve, reject) => {
          const items: unknown[] = [];
          const parser = new FeedParser({});
          parser.on('error', reject);
          parser.on('data', (entry: unknown) => items.push(entry));
          parser.on('end', () => resolve({ items }));
          parser.end(bytes);
        });
    },
    titles: feed => getTitles(feed?.items),
  },
};
