import { defaultLimits } from '@nerdout/podcast-feed';

/** As many as one item may have, nearly. */
const count = defaultLimits.maxElements - 100;
/** As many as a list may have, nearly. */
const different = defaultLimits.maxListLength - 10;

const each = (times: number, of: (index: number) => string) =>
  Array.from({ length: times }, (_, index) => of(index)).join('');

/** Different entries, then many that are there already. */
const withRepeats = (of: (index: number) => string) =>
  each(different, of) +
  each(count - different, index => of(different - 1 - (index % 3)));

const time = (index: number) => `15:${String(index % 60).padStart(2, '0')}:05`;
const date = (index: number, zone: string) =>
  `<pubDate>Mon, 02 Jan 2006 ${time(index)} ${zone}</pubDate>`;
const zones = ['Europe/Paris', 'Asia/Tokyo', 'US/Central', 'No/Where'];

/** What one item can be filled with, within the limits of the parser. */
const storms: Record<string, () => string> = {
  'elements that nobody knows': () => each(count, n => `<x:y>${n}</x:y>`),
  'more elements than an item may have': () =>
    each(150_000, n => `<x:y>${n}</x:y>`),
  'dates in GMT': () => each(count, n => date(n, 'GMT')),
  'dates in MET': () => each(count, n => date(n, 'MET')),
  'dates in zones with names': () =>
    each(count, n => date(n, zones[n % zones.length])),
  'dates in zones that do not exist': () =>
    each(count, n => date(n, `No/Where${n}`)),
  'dates that are none': () =>
    each(count, n => `<pubDate>yesterday ${n}</pubDate>`),
  'dates in German': () =>
    each(count, n => `<pubDate>Montag, 2. Januar 2006 ${time(n)}</pubDate>`),
  'different people': () =>
    each(count, n => `<podcast:person role="guest">Ann ${n}</podcast:person>`),
  'people, most of them again and again': () =>
    withRepeats(n => `<podcast:person role="guest">Ann ${n}</podcast:person>`),
  'transcripts, most of them again and again': () =>
    withRepeats(
      n =>
        `<podcast:transcript url="https://a.example/${n}.vtt" type="text/vtt"/>`,
    ),
  'images, most of them again and again': () =>
    withRepeats(n => `<podcast:image href="https://a.example/${n}.jpg"/>`),
  'enclosures, most of them again and again': () =>
    withRepeats(
      n => `<enclosure url="https://a.example/${n}.mp3" type="audio/mpeg"/>`,
    ),
  chapters: () =>
    `<psc:chapters>${each(
      count,
      n => `<psc:chapter start="${n}" title="Part ${n}"/>`,
    )}</psc:chapters>`,
  categories: () => each(count, n => `<category>Part ${n}</category>`),
  'titles with markup': () =>
    each(
      count,
      n => `<itunes:title>&lt;b&gt;Part ${n}&lt;/b&gt;</itunes:title>`,
    ),
  'elements that are not closed': () => each(count, n => `<u${n}>`),
  'long addresses full of spaces': () =>
    each(900, n => `<link>a${' '.repeat(4000)}b/${n}</link>`),
  'long names full of at signs': () =>
    each(3900, () => `<author>${'@'.repeat(998)}</author>`),
  'notes full of entities': () =>
    `<description>${'&amp;nbsp;'.repeat(100_000)}</description>`,
};

const start = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:psc="http://podlove.org/simple-chapters">
<channel><title>Storms</title>`;
const end = '</channel></rss>';

/** A feed of one item, which is full of something, and one that is full of it outside its item. */
type StormFeed = { name: string; inItem(): Buffer; inShow(): Buffer };

export const stormFeeds: StormFeed[] = Object.entries(storms).map(
  ([name, make]) => ({
    name,
    inItem: () =>
      Buffer.from(`${start}<item><title>One</title>${make()}</item>${end}`),
    inShow: () =>
      Buffer.from(`${start}${make()}<item><title>One</title></item>${end}`),
  }),
);
