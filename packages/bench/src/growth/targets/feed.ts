import type { Frame } from '../inputs';
import { usualFrames } from '../inputs';
import { knownElements } from '../storms';
import type { Targets } from './adapters';
import { noWarn, lines, pieces, one, bytes, framed, usual } from './adapters';

const feedFile = 'packages/podcast-feed/src/feed/parseFeed.ts';
const feedHead =
  '<?xml version="1.0"?><rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" ' +
  'xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Show</title>';
const itemHead = `${feedHead}<item><title>One</title><enclosure url="https://a.example/1.mp3" type="audio/mpeg"/>`;
const itemEnd = '</item></channel></rss>';

/** Where in a feed text can stand. */
const feedFrames: Frame[] = [
  ['', ''],
  [feedHead, '</channel></rss>'],
  [itemHead, itemEnd],
  [`${itemHead}<pubDate>`, `</pubDate>${itemEnd}`],
  [`${itemHead}<description>`, `</description>${itemEnd}`],
  [
    `${itemHead}<content:encoded><![CDATA[<p>`,
    `x]]></content:encoded>${itemEnd}`,
  ],
  [`${itemHead}<podcast:person role="`, `">Ann</podcast:person>${itemEnd}`],
  [`${itemHead}<itunes:image `, `/>${itemEnd}`],
];

/** Functions of the parser. */
export const feedTargets: Targets = {
  'packages/podcast-feed/src/transcript/rolling.ts': {
    removeCarriedLines: usual(
      subject => text =>
        subject(
          pieces(text).map((line, n) => ({
            startSeconds: n,
            lines: [{ text: line }, { text: `${line}${n}` }],
          })),
        ),
    ),
  },
  'packages/podcast-feed/src/transcript/words.ts': {
    joinWords: usual(
      subject => text =>
        subject(
          (text.match(/[^]{1,8}/g) ?? []).map((word, n) => ({
            text: word,
            startSeconds: n,
          })),
        ),
    ),
  },
  'packages/podcast-feed/src/feed/parseFeed.ts': {
    parseFeed: framed(
      subject => text => {
        try {
          subject(Buffer.from(text));
        } catch {
          // Not a feed.
        }
      },
      ...feedFrames,
    ),
  },
  'packages/podcast-feed/src/feed/openFeed.ts': {
    openFeed: {
      call: async (_subject, load) => {
        const { parseFeed } = await load(feedFile);
        return text => parseFeed(Buffer.from(text));
      },
      frames: [
        [itemHead, itemEnd],
        [
          feedHead,
          '<item><title>One</title><description>x</description></item></channel></rss>',
        ],
      ],
      ownAtoms: knownElements,
    },
  },
  'packages/podcast-feed/src/parseChapters.ts': {
    parseChapters: framed(
      subject => text => {
        subject(text);
        subject(
          JSON.stringify({
            chapters: [{ startTime: 1, title: text, img: text, url: text }],
          }),
        );
        subject(
          JSON.stringify({
            chapters: pieces(text).map((title, startTime) => ({
              startTime,
              title,
              url: title,
            })),
          }),
        );
      },
      ['', ''],
      ['{"chapters":[{"startTime":1,"title":"', '"}]}'],
    ),
  },
  'packages/podcast-feed/src/transcript/parseTranscript.ts': {
    parseTranscript: framed(
      one,
      ['', ''],
      ['', 'x'],
      ['<html><p>', 'x</p>'],
      ['WEBVTT\n\n00:01.000 --> 00:02.000\n', 'x'],
      ['1\n00:00:01,000 --> 00:00:02,000\n', 'x'],
      ['{"segments":[{"body":"', '"}]}'],
    ),
  },
  'packages/podcast-feed/src/transcript/captions.ts': {
    readCaptions: framed(
      one,
      ['WEBVTT\n\n00:01.000 --> 00:02.000\n', 'x'],
      ['', 'x'],
    ),
  },
  'packages/podcast-feed/src/transcript/json.ts': {
    readJson: usual(
      subject => text =>
        subject(
          JSON.stringify({
            segments: pieces(text)
              .map(body => ({ body, speaker: body }))
              .concat([{ body: text, speaker: text }]),
          }),
          noWarn,
        ),
    ),
  },
  'packages/podcast-feed/src/transcript/segments.ts': {
    readParagraphs: usual(subject => text => subject(lines(text))),
    toSegment: usual(subject => text => subject({ text, speaker: text })),
  },
  'packages/podcast-feed/src/values/text.ts': {
    plainText: usual(subject => text => subject(text, 'title', noWarn)),
    htmlText: usual(subject => text => subject(text, 'notes', noWarn)),
  },
  'packages/podcast-feed/src/values/url.ts': {
    webAddress: usual(subject => text => {
      subject(text, undefined, 'link', noWarn);
      subject(text, 'https://a.example/feed', 'link', noWarn);
    }),
  },
  'packages/podcast-feed/src/values/relativeLinks.ts': {
    resolveLinks: framed(
      subject => text => subject(text, 'https://a.example/feed'),
      ...usualFrames,
      ['<a href="', '">x</a>'],
      ['<a ', '>x</a>'],
    ),
  },
  'packages/podcast-feed/src/values/zone.ts': {
    getZoneMinutesAt: usual(subject => text => subject(text, 0)),
  },
  'packages/podcast-feed/src/values/controls.ts': {
    hasControlBytes: usual(subject => text => {
      const buffer = Buffer.from(text);
      subject(buffer, 0, buffer.length);
    }),
  },
  'packages/podcast-feed/src/charset/damagedUtf8.ts': {
    countSequences: usual(
      subject => text => subject(Buffer.from(text, 'latin1')),
    ),
    repairUtf8: usual(
      subject => text => subject(Buffer.from(text, 'latin1'), 0.5),
    ),
  },
  'packages/podcast-feed/src/charset/declared.ts': {
    getDeclaredCharset: usual(bytes),
  },
  'packages/podcast-feed/src/charset/decode.ts': {
    toUtf8: usual(subject => text => {
      subject(Buffer.from(text), text.slice(0, 8192), noWarn);
      subject(Buffer.from(text, 'latin1'), 'text/xml; charset=utf-8', noWarn);
      subject(Buffer.from(text, 'utf16le'), undefined, noWarn);
    }),
  },
  'packages/podcast-feed/src/charset/guess.ts': {
    guessCharset: usual(
      subject => text => subject(Buffer.from(text, 'latin1')),
    ),
  },
  'packages/podcast-feed/src/charset/unicode.ts': {
    detectByteOrder: usual(bytes),
    decodeUtf32: usual(subject => text => subject(Buffer.from(text), true)),
  },
  'packages/podcast-feed/src/xml/entities.ts': {
    decodeEntities: usual(subject => text => subject(text, noWarn)),
  },
  'packages/podcast-feed/src/xml/elements.ts': {
    decodeText: usual(subject => text => subject(text, 'title', noWarn)),
  },
  'packages/podcast-feed/src/feed/identity.ts': {
    chooseGuid: usual(
      subject => text => subject({ guid: text, title: text, link: text }),
    ),
  },
  'packages/podcast-feed/src/feed/uniqueGuids.ts': {
    uniqueGuids: usual(
      subject => text =>
        subject(
          pieces(text).map((guid, item) => ({
            episode: { guid, title: guid, enclosures: [] },
            item,
          })),
          noWarn,
        ),
    ),
  },
  'packages/podcast-feed/src/people/showContacts.ts': {
    ShowContacts: usual(Subject => text => {
      const contacts = new Subject(
        { title: text, author: text },
        pieces(text).map(name => ({ name, email: name })),
      );
      contacts.has({ name: text, email: text });
      contacts.describe();
    }),
  },
  'packages/podcast-feed/src/people/withAuthors.ts': {
    selectAuthors: usual(
      subject => text =>
        subject(pieces(text).map(name => ({ name, email: name }))),
    ),
    withAuthors: usual(subject => text => {
      const authors = pieces(text).map((name, n) => ({
        name: `${name}${n}`,
        email: name,
      }));
      subject([], authors, { isOfShow: () => false, warn: noWarn });
      subject(
        authors.map(({ name }) => ({ name })),
        authors,
        { isOfShow: () => false, warn: noWarn },
      );
    }),
  },
  'packages/podcast-feed/src/cli/format.ts': {
    oneLine: usual(subject => text => subject(text, 100)),
  },
};
