import type { Frame } from './inputs';
import { usualFrames } from './inputs';
import { knownElements } from './storms';

/** A function that is given foreign text. */
type Call = (text: string) => unknown;

/**
 * How a function, or the class, that a file exports is given foreign text.
 *
 * @param subject - what is exported under the name
 * @param load - gives what another file exports
 */
type Adapter = (
  subject: any,
  load: (file: string) => Promise<any>,
) => Call | Promise<Call>;

export type Target = {
  call: Adapter;
  frames: Frame[];
  /** What is repeated instead of the usual. */
  ownAtoms?: (load: (file: string) => Promise<any>) => Promise<string[]>;
};

const noWarn = () => {};
const lines = (text: string) => text.split('\n');
const ofLine = (text: string) => text.slice(0, text.indexOf('\n') + 1 || 200);
/** Pieces of a hundred characters at most: what a feed has many of. */
const pieces = (text: string) => text.match(/[^]{1,100}/g) ?? [];

/** Runs steps that pause in a server. */
function finish<T>(steps: Iterator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const feedFile = 'packages/podcast-feed/src/feed/parseFeed.ts';
const topicsFile = 'plugins/podcast-common/src/topics/index.ts';
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

const one: Adapter = subject => subject;
const bytes: Adapter = subject => text => subject(Buffer.from(text));
const framed = (call: Adapter, ...frames: Frame[]): Target => ({
  call,
  frames,
});
const usual = (call: Adapter): Target => ({ call, frames: usualFrames });

const episode = (text: string) => ({
  id: 'a',
  title: text,
  keywords: [],
  people: [],
  chapters: [],
  notes: '',
});

/** What takes no foreign text, or does what another function does. */
export const withoutText: Record<string, Record<string, string>> = {
  'packages/podcast-feed/src/charset/windows1252.ts': {
    windowsLetter: 'one letter',
  },
  'packages/podcast-feed/src/values/controls.ts': {
    withoutControlsOf: 'the same as withoutControls, with a warning',
    hasControlBytes: 'tried with whole feeds',
  },
  'packages/podcast-feed/src/values/uniqueLinks.ts': {
    uniqueLinks: 'tried with whole feeds',
  },
  'plugins/podcast-backend/src/notes/linkify.ts': {
    LinkBudget: 'counts links',
  },
  'plugins/podcast-backend/src/refresh/explainFailure.ts': {
    explainFailure: 'codes of errors',
  },
  'plugins/podcast-backend/src/secrets/databaseErrors.ts': {
    withoutStatement: 'messages of the database',
    codeOf: 'codes of errors',
  },
  'plugins/podcast-backend/src/secrets/loggable.ts': {
    loggable: 'tried with shownText',
  },
  'plugins/podcast-react/src/player/listening/followStorage.ts': {
    createBackendFollowStorage: 'ids of topics',
    createBrowserFollowStorage: 'ids of topics',
  },
  'plugins/podcast-react/src/player/policy/PolicyWatch.ts': {
    PolicyWatch: 'what the browser reports of a policy',
    policyWatch: 'what the browser reports of a policy',
  },
  'plugins/podcast-react/src/player/policy/allows.ts': {
    allows: 'the policy of the portal',
  },
  'plugins/podcast-common/src/topics/match/phraseVariants.ts': {
    phraseVariants: 'phrases of the configuration',
    isName: 'phrases of the configuration',
  },
  'packages/podcast-feed/src/feed/parseFeed.ts': {
    parseFeedInSlices: 'the same as parseFeed, with pauses',
  },
  'packages/podcast-feed/src/readEach.ts': {
    readEach: 'tried with whole feeds',
  },
  'packages/podcast-feed/src/people/authors.ts': {
    contactsIn: 'tried with whole feeds',
  },
  'packages/podcast-feed/src/values/defined.ts': {
    defined: 'looks at keys only',
  },
  'plugins/podcast-common/src/topics/tagEpisodes.ts': {
    tagEpisodesInSteps: 'the same as tagEpisodes, with pauses',
  },
  'plugins/podcast-react/src/format/formatDuration.ts': {
    formatDuration: 'a number',
  },
  'plugins/podcast-react/src/format/formatTime.ts': { formatTime: 'a number' },
};

/** Functions that do so much that they are tried with less. */
export const slow = new Set([
  ...['parseFeed', 'parseChapters', 'parseTranscript', 'parseDocument'],
  ...['readCaptions', 'readJson', 'toUtf8', 'guessCharset', 'resolveLinks'],
  ...['sanitizeNotes', 'buildEpisodes', 'buildShow', 'prepareEpisode'],
  ...['PostgresSearchIndex', 'pickTranscripts', 'findSimilarInSteps'],
  ...['findSeriesInSteps', 'tagEpisodes', 'SpokenTopicFinder', 'topicsNamedIn'],
  ...['getEntityTopics', 'checkPodcastAnnotations', 'linkTimes', 'markLinks'],
  ...['toDocument', 'notesToText', 'readNoteLines', 'tokenize', 'searchCues'],
]);

/**
 * What takes foreign text in another way than as one text. Functions that take one text, and nothing else that is needed,
 * are tried without being named here.
 */
export const targets: Record<string, Record<string, Target>> = {
  'packages/podcast-feed/src/transcript/rolling.ts': {
    withoutCarriedLines: usual(
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
  'plugins/podcast-backend/src/notes/linkify.ts': {
    linkify: usual(subject => text => subject(text, { take: () => true })),
  },
  'plugins/podcast-backend/src/secrets/shownAddress.ts': {
    shownAddress: usual(
      subject => text => subject(`https://a.example/${text}`, 'refresher'),
    ),
    shownText: usual(subject => text => subject(text, 'refresher')),
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
    segment: usual(subject => text => subject({ text, speaker: text })),
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
    zoneMinutesAt: usual(subject => text => subject(text, 0)),
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
    declaredCharset: usual(bytes),
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
    byteOrder: usual(bytes),
    decodeUtf32: usual(subject => text => subject(Buffer.from(text), true)),
  },
  'packages/podcast-feed/src/xml/entities.ts': {
    decodeEntities: usual(subject => text => subject(text, noWarn)),
  },
  'packages/podcast-feed/src/xml/elements.ts': {
    decodeText: usual(subject => text => subject(text, 'title', noWarn)),
  },
  'packages/podcast-feed/src/feed/identity.ts': {
    identityOf: usual(
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
    authorsAmong: usual(
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
  'plugins/podcast-common/src/notes/isDeeperThan.ts': {
    isDeeperThan: usual(subject => text => subject(text, 100)),
  },
  'plugins/podcast-backend/src/notes/sanitizeNotes.ts': {
    sanitizeNotes: framed(
      subject => text =>
        subject(text, { imageHosts: ['a.example'], maxLength: 1e6 }),
      ...usualFrames,
      ['<a href="', '">x</a>'],
    ),
  },
  'plugins/podcast-backend/src/notes/repeatedLines.ts': {
    findRepeatedLines: usual(
      subject => text => subject([lines(text), pieces(text)]),
    ),
    withoutRepeatedLines: usual(
      subject => text =>
        subject(lines(text), new Set(lines(text).slice(0, 100))),
    ),
  },
  'plugins/podcast-backend/src/notes/summarize.ts': {
    summarize: usual(subject => text => {
      subject([text]);
      subject(lines(text));
    }),
    linesForSummary: usual(subject => text => subject([text], [text, text])),
  },
  'plugins/podcast-backend/src/documents/parseDocument.ts': {
    parseDocument: usual(subject => async text => {
      for (const kind of ['chapters', 'transcript']) {
        await subject(kind, Buffer.from(text)).catch(noWarn);
      }
    }),
  },
  'plugins/podcast-backend/src/documents/pickTranscripts.ts': {
    pickTranscripts: usual(subject => text => {
      const transcripts = pieces(text).map(url => ({
        url,
        type: url,
        language: url,
      }));
      try {
        subject(
          {
            id: 'a',
            transcripts: [
              ...transcripts,
              { url: text, type: text, language: text },
            ],
          },
          'en',
        );
      } catch {
        // None in that language.
      }
    }),
  },
  'plugins/podcast-backend/src/refresh/buildEpisodes.ts': {
    buildEpisodes: usual(subject => text => {
      const people = pieces(text).map(name => ({ name, role: name }));
      const enclosures = pieces(text).map((name, n) => ({
        url: `https://a.example/${n}${name}`,
        type: name,
      }));
      const found = {
        guid: 'a',
        title: text,
        notes: text,
        summary: text.slice(0, 5000),
        keywords: pieces(text),
        people,
        transcripts: [],
        enclosures,
      };
      return subject('a', [{ id: 'a', episode: found }], {
        notes: { imageHosts: [] },
        keepEmails: true,
        neighbours: [],
      });
    }),
  },
  'plugins/podcast-backend/src/refresh/buildShow.ts': {
    buildShow: usual(
      subject => text =>
        subject(
          {
            title: text,
            description: text,
            categories: [],
            people: pieces(text).map(name => ({ name })),
            funding: [],
          },
          { imageHosts: [] },
        ),
    ),
  },
  'plugins/podcast-backend/src/refresh/identity.ts': {
    episodeIdOf: usual(subject => text => subject('a', text)),
    assignIds: usual(subject => text => {
      const episodes = pieces(text).map((title, n) => ({
        guid: `${title}${n}`,
        title,
        enclosures: [{ url: title }],
        publishedAt: 'x',
      }));
      return subject(
        'a',
        episodes,
        episodes.map(({ guid, title }) => ({
          id: guid,
          guid: `${guid}x`,
          title,
          enclosureUrl: title,
        })),
      );
    }),
  },
  'plugins/podcast-backend/src/refresh/listEnclosures.ts': {
    listEnclosures: usual(subject => text => {
      const enclosures = pieces(text).map((name, n) => ({
        url: `${n}${name}`,
        type: name,
      }));
      subject({
        enclosures,
        alternateEnclosures: enclosures.map(source => ({ sources: [source] })),
      });
    }),
  },
  'plugins/podcast-backend/src/analysis/series/findSeries.ts': {
    findSeriesInSteps: usual(
      subject => text =>
        finish(
          subject(
            pieces(text).map((title, n) => ({
              id: String(n),
              title,
              seasonName: title,
              people: [{ name: title }],
            })),
            [{ id: 'a', title: 'A', patterns: ['*a*b*#'] }],
          ),
        ),
    ),
  },
  'plugins/podcast-backend/src/text/titlePattern.ts': {
    matchTitle: usual(subject => text => subject(text, '*a*1*b # *c*')),
  },
  'plugins/podcast-backend/src/analysis/related/findSimilar.ts': {
    findSimilarInSteps: usual(
      subject => text =>
        finish(
          subject(
            pieces(text)
              .slice(0, 500)
              .map((title, n) => ({
                id: String(n),
                title,
                keywords: [title],
                people: [{ name: title }],
                text: title,
              })),
          ),
        ),
    ),
  },
  'plugins/podcast-backend/src/text/withoutEmail.ts': {
    withoutEmail: usual(
      subject => text => subject({ name: text, email: text }),
    ),
  },
  'plugins/podcast-backend/src/database/episodes/episodeRow.ts': {
    prepareEpisode: usual(
      subject => text =>
        subject({
          ...episode(text),
          people: pieces(text).map(name => ({ name, email: name })),
          guid: text,
        }),
    ),
  },
  'plugins/podcast-backend/src/database/search/PostgresSearchIndex.ts': {
    PostgresSearchIndex: usual(Subject => text => {
      const chain: any = {
        insert: () => chain,
        onConflict: () => chain,
        merge: async () => {},
      };
      const tx = Object.assign(() => chain, { raw: String });
      return new Subject().put(tx, [
        {
          seq: 1,
          texts: { title: text, people: text, keywords: text, notes: text },
        },
      ]);
    }),
  },
  'plugins/podcast-backend/src/source/http/responseHeaders.ts': {
    maxAgeOf: usual(subject => text => subject({ 'cache-control': text })),
    retryAfterOf: usual(subject => text => subject({ 'retry-after': text }, 0)),
  },
  'plugins/podcast-common/src/annotations/checkPodcastAnnotations.ts': {
    checkPodcastAnnotations: usual(async (subject, load) => {
      const { defaultTopics } = await load(topicsFile);
      return text =>
        subject(
          {
            kind: 'Component',
            metadata: {
              name: 'a',
              annotations: { 'podcast/topics': text, 'podcast/episodes': text },
            },
          },
          defaultTopics,
        );
    }),
  },
  'plugins/podcast-common/src/annotations/closest.ts': {
    closest: usual(subject => text => subject(text, ['security', 'backstage'])),
  },
  'plugins/podcast-common/src/topics/entity/getEntityTopics.ts': {
    getEntityTopics: usual(async (subject, load) => {
      const { defaultTopics } = await load(topicsFile);
      return text => {
        const metadata = { name: text, title: text, tags: pieces(text) };
        subject({ kind: 'Component', metadata }, defaultTopics);
        subject(
          {
            kind: 'Component',
            metadata: { ...metadata, annotations: { 'podcast/topics': text } },
          },
          defaultTopics,
        );
      };
    }),
  },
  'plugins/podcast-common/src/topics/entity/topicsNamedIn.ts': {
    topicsNamedIn: usual(async (subject, load) => {
      const { defaultTopics } = await load(topicsFile);
      return text => subject(text, defaultTopics);
    }),
  },
  'plugins/podcast-common/src/topics/tagEpisodes.ts': {
    tagEpisodes: usual(subject => {
      // One topic: each call compiles its topics, which does not depend on the text.
      const topics = [
        {
          id: 'a',
          title: 'A',
          description: 'A',
          phrases: ['Backstage', 'word and part'],
          weakPhrases: ['Ann'],
          hints: ['word'],
          exclude: ['backstage pass'],
          notNear: ['concert'],
          entityTags: [],
          entityRefs: [],
        },
      ];
      return text => {
        subject([{ ...episode('One'), notes: text }], topics);
        subject(
          [
            {
              ...episode(text),
              keywords: pieces(text),
              people: pieces(text).map(name => ({ name })),
              chapters: pieces(text).map(title => ({ title })),
            },
          ],
          topics,
        );
      };
    }),
  },
  'plugins/podcast-common/src/topics/spoken/SpokenTopicFinder.ts': {
    SpokenTopicFinder: usual(async (Subject, load) => {
      const { defaultTopics } = await load(topicsFile);
      const finder = finish<any>(Subject.inSteps(defaultTopics));
      return text => {
        finish(finder.find([{ text }]));
        finish(
          finder.find(
            lines(text).map((line, startSeconds) => ({
              startSeconds,
              text: line,
            })),
          ),
        );
      };
    }),
  },
  'plugins/podcast-common/src/topics/spoken/stretches.ts': {
    stretchesOf: usual(subject => text => [
      ...subject(lines(text).map(line => ({ text: line }))),
    ]),
  },
  'plugins/podcast-common/src/api/queryString.ts': {
    toQueryString: usual(
      subject => text => subject({ q: text, id: pieces(text) }),
    ),
  },
  'plugins/podcast-common/src/api/parseTranscript.ts': {
    parseTranscript: usual(subject => async text => {
      const cues = pieces(text).map(piece => ({ text: piece }));
      await subject(
        JSON.stringify({ language: 'en', cues: [{ text }, ...cues] }),
      );
      await subject(text).catch(noWarn);
    }),
  },
  'plugins/podcast-react/src/components/ShowNotes/findTimes.ts': {
    findTimes: usual(subject => text => {
      subject([text], 7200);
      subject(lines(text), 7200);
    }),
  },
  'plugins/podcast-react/src/components/ShowNotes/linkTimes.ts': {
    linkTimes: usual(
      subject => text =>
        subject(text, { durationSeconds: 7200, getLabel: String }),
    ),
  },
  'plugins/podcast-react/src/components/ShowNotes/markLinks.ts': {
    markLinks: usual(subject => text => subject(text, 'opens in a new tab')),
  },
  'plugins/podcast-react/src/components/Transcript/searchCues.ts': {
    prepareSearch: usual(
      subject => text => subject(pieces(text).map(piece => ({ text: piece }))),
    ),
    searchCues: usual(async (subject, load) => {
      const { prepareSearch } = await load(
        'plugins/podcast-react/src/components/Transcript/searchCues.ts',
      );
      return async text => {
        const cues = await prepareSearch(
          lines(text).map(line => ({ text: line })),
        );
        subject(cues, text.slice(0, 100));
        subject(cues, `${text.slice(0, 100)}!`);
      };
    }),
    findCueOfHit: usual(async (subject, load) => {
      const { prepareSearch, searchCues } = await load(
        'plugins/podcast-react/src/components/Transcript/searchCues.ts',
      );
      return async text => {
        const cues = await prepareSearch(
          pieces(text).map(piece => ({ text: piece })),
        );
        const hits = searchCues(cues, text.slice(0, 3));
        hits.at.forEach((_: number, hit: number) => subject(cues, hits, hit));
      };
    }),
    findPartsOfCue: usual(async (subject, load) => {
      const { prepareSearch, searchCues } = await load(
        'plugins/podcast-react/src/components/Transcript/searchCues.ts',
      );
      return async text => {
        const cues = await prepareSearch(
          pieces(text).map(piece => ({ text: piece })),
        );
        const hits = searchCues(cues, text.slice(0, 3));
        cues.starts.forEach((_: number, cue: number) =>
          subject(cues, hits, cue),
        );
      };
    }),
  },
  'plugins/podcast-react/src/components/Transcript/estimateHeights.ts': {
    estimateHeights: usual(
      subject => text =>
        subject(
          pieces(text).map(piece => ({ text: piece, speaker: piece })),
          500,
        ),
    ),
  },
  'plugins/podcast-react/src/components/Transcript/useCopy.ts': {
    quote: usual(
      subject => text =>
        subject(pieces(text).map(piece => ({ text: piece, speaker: piece }))),
    ),
  },
  'plugins/podcast-react/src/player/engine/enclosures.ts': {
    isVideo: usual(subject => text => subject({ url: text })),
    pickEnclosure: usual(
      subject => text =>
        subject(
          pieces(text).map((url, n) => ({
            url,
            type: `video/${n}${url}`,
            title: url,
          })),
          { isVideo: true, title: ofLine(text) },
        ),
    ),
  },
  'plugins/search-backend-module-podcast/src/collators/toDocument.ts': {
    toDocument: usual(
      subject => text =>
        subject(
          {
            id: 'a',
            showId: 'a',
            title: text,
            summary: text,
            notes: text,
            people: pieces(text).map(name => ({ name })),
            topics: [],
          },
          { topicTitles: new Map(), locationTemplate: '/:showId/:episodeId' },
        ),
    ),
  },
};
