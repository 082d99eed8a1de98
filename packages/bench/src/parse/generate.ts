import { closeSync, openSync, writeSync } from 'node:fs';

const paragraph = (part: number) =>
  `<p>In part ${part} we talk about <a href="https://show.example/${part}">builds</a>, tests &amp; people – and why “done” means <em>used</em>.</p>\n`;

/** Milliseconds between two items, so that the oldest of 50,000 is no older than podcasts may be. */
const interval = 6 * 60 * 60 * 1000;

/** One item with what a well-kept feed has: about 4 kB. */
function item(index: number, count: number): string {
  const published = new Date(
    Date.UTC(2024, 0, 1) - index * interval,
  ).toUTCString();
  const number = count - index;
  return `<item>
<title>${number}: How we build &amp; ship, part ${number}</title>
<link>https://show.example/episodes/${number}</link>
<guid isPermaLink="false">6f1d-${number}-a41c</guid>
<pubDate>${published}</pubDate>
<description><![CDATA[${paragraph(number).repeat(6)}]]></description>
<content:encoded><![CDATA[${paragraph(number).repeat(14)}]]></content:encoded>
<enclosure url="https://cdn.example/${number}.mp3?source=rss&amp;v=${number}" length="${
    40_000_000 + number
  }" type="audio/mpeg"/>
<itunes:title>How we build &amp; ship</itunes:title>
<itunes:author>Example Radio</itunes:author>
<itunes:duration>00:4${number % 10}:1${number % 7}</itunes:duration>
<itunes:explicit>false</itunes:explicit>
<itunes:season>${1 + Math.floor(number / 50)}</itunes:season>
<itunes:episode>${number}</itunes:episode>
<itunes:episodeType>full</itunes:episodeType>
<itunes:image href="https://cdn.example/${number}.jpg"/>
<itunes:summary>Part ${number} of the story of our builds.</itunes:summary>
<itunes:keywords>builds, tests, people</itunes:keywords>
<podcast:transcript url="https://cdn.example/${number}.vtt" type="text/vtt" language="en"/>
<podcast:chapters url="https://cdn.example/${number}.json" type="application/json+chapters"/>
<podcast:person role="guest" href="https://people.example/${
    number % 20
  }" img="https://people.example/${number % 20}.jpg">Guest ${
    number % 20
  }</podcast:person>
</item>
`;
}

/** A feed with this many items, the newest first, in parts, so that a large one need not be in memory at once. */
function* feedParts(count: number): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>Build &amp; Ship</title>
<link>https://show.example/</link>
<atom:link rel="self" type="application/rss+xml" href="https://show.example/feed.xml"/>
<description>How software gets made</description>
<language>en</language>
<itunes:author>Example Radio</itunes:author>
<itunes:image href="https://cdn.example/show.jpg"/>
<itunes:category text="Technology"/>
<itunes:explicit>false</itunes:explicit>
`;
  for (let index = 0; index < count; index++) {
    yield item(index, count);
  }
  yield '</channel>\n</rss>';
}

export function generateFeed(count: number): string {
  return [...feedParts(count)].join('');
}

/** Writes a feed to a file and returns how many bytes it has. */
export function writeFeed(path: string, count: number): number {
  const file = openSync(path, 'w');
  let length = 0;
  for (const part of feedParts(count)) {
    length += writeSync(file, part);
  }
  closeSync(file);
  return length;
}

/** Broken feeds as real hosts send them: what is wrong, and the bytes. */
export const brokenFeeds: [name: string, bytes: Buffer][] = (() => {
  const text = generateFeed(3);
  const title = /<title>Build &amp; Ship<\/title>/;
  const latin = text
    .replace('UTF-8', 'ISO-8859-1')
    .replace(title, '<title>Büro</title>')
    .replace(/[–“”]/g, '-');
  return [
    ['ISO-8859-1', Buffer.from(latin, 'latin1')],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['cut off', Buffer.from(text.slice(0, -1500))],
    ['CDATA never closed', Buffer.from(text.replace(']]>', ''))],
    [
      'other prefixes',
      Buffer.from(
        text.replace(/itunes:/g, 'it:').replace('xmlns:itunes', 'xmlns:it'),
      ),
    ],
    ['bare ampersands', Buffer.from(text.replace(/&amp;/g, '&'))],
    [
      'element `__proto__`',
      Buffer.from(text.replace('<item>', '<item><__proto__>x</__proto__>')),
    ],
    ['end tag missing', Buffer.from(text.replace('</item>', ''))],
  ];
})();
