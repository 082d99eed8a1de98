import { parseFeed } from '../feed/parseFeed';
import type { ParseFeedOptions } from '../feed/parseFeed';
import type { FeedEpisode, ParsedFeed } from '../model';

/** A well-formed item; `inside` comes after title, GUID and enclosure. */
export function item(id: number | string, inside = ''): string {
  return `<item><title>Episode ${id}</title><guid>${id}</guid><enclosure url="https://cdn.example/${id}.mp3" length="1000" type="audio/mpeg"/><pubDate>Mon, 07 Feb 2022 10:00:00 GMT</pubDate>${inside}</item>`;
}

/** An RSS feed with the usual declarations around `content`. */
export function rss(content: string, attributes = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:psc="http://podlove.org/simple-chapters" xmlns:googleplay="http://www.google.com/schemas/play-podcasts/1.0" xmlns:spotify="http://www.spotify.com/ns/rss" ${attributes}><channel><title>Show</title>${content}</channel></rss>`;
}

export function parseText(
  text: string,
  options: ParseFeedOptions = {},
): ParsedFeed {
  return parseFeed(Buffer.from(text, 'utf8'), options);
}

/** The only episode of a feed whose item has this in it, and the codes of its warnings. */
export function parseItem(
  inside: string,
  options: ParseFeedOptions = {},
): { episode: FeedEpisode; codes: string[] } {
  const { episodes, warnings } = parseText(rss(item(1, inside)), options);
  expect(episodes).toHaveLength(1);
  return { episode: episodes[0], codes: codesOf(warnings) };
}

export function codesOf(warnings: { code: string }[]): string[] {
  return [...new Set(warnings.map(({ code }) => code))];
}
