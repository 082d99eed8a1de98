/**
 * The data of a show. Text is plain, and URLs are absolute `http(s)` URLs. HTML is as in the feed: sanitize it before you
 * show it in a browser.
 *
 * @public
 */
export type FeedShow = {
  title: string;
  /** May contain HTML. */
  description?: string;
  link?: string;
  artworkUrl?: string;
  author?: string;
  owner?: { name?: string; email?: string };
  copyright?: string;
  /** BCP 47 tag as the feed writes it, e.g. `en` or `en-us`. */
  language?: string;
  /** `itunes:category`, a subcategory as `Parent > Child`. */
  categories: string[];
  explicit: boolean;
  type: 'episodic' | 'serial';
  funding: FeedLink[];
  people: FeedPerson[];
  /** `podcast:guid` of the show. */
  guid?: string;
  generator?: string;
  subtitle?: string;
  keywords?: string[];
  /** `lastBuildDate`, `pubDate` or what Atom and Dublin Core have; UTC, ISO 8601. */
  updatedAt?: string;
  /** All images of the show, including `artworkUrl`. */
  images?: FeedImage[];
  links?: FeedPageLinks;
  /** `itunes:new-feed-url`. */
  newFeedUrl?: string;
  /** `itunes:complete`: no more episodes will come. */
  complete?: boolean;
  /** `itunes:block`, `googleplay:block` or a general `podcast:block`: directories should not list the show. */
  blocked?: boolean;
  /** `podcast:block` with an id: services that should not list the show. */
  blockedServices?: string[];
  locked?: FeedLock;
  /** `podcast:medium` in lower case, e.g. `podcast`, `music`, `audiobook`. */
  medium?: string;
  locations?: FeedLocation[];
  license?: FeedLicense;
  txt?: FeedTxt[];
  podroll?: FeedRemoteItem[];
  /** `podcast:publisher`: the feed of the publisher. */
  publisher?: FeedRemoteItem;
  /** `podcast:remoteItem` of the show itself: the entries of a music list or a publisher feed. */
  remoteItems?: FeedRemoteItem[];
  /** `podcast:chat`: the chat of the whole show. */
  chat?: FeedChat;
  /** `podcast:podping`: the feed announces changes through Podping. */
  usesPodping?: boolean;
  updateFrequency?: FeedUpdateFrequency;
  trailers?: FeedTrailer[];
  /** `podcast:liveItem`: upcoming, live and past streams. */
  liveItems?: FeedLiveItem[];
  /** `spotify:countryOfOrigin`: ISO 3166 codes. */
  countriesOfOrigin?: string[];
  /** `spotify:limit`: how many recent episodes Spotify should show. */
  recentCount?: number;
};

/** An image. @public */
export type FeedImage = {
  url: string;
  /** Pixels. */
  width?: number;
  height?: number;
  alt?: string;
  /** What `podcast:image` is for: words in lower case, such as `artwork`, `banner` or `social`. */
  purpose?: string[];
};

/** URLs of the feed itself, from `atom:link`. @public */
export type FeedPageLinks = {
  self?: string;
  /** The following page of a paged feed (RFC 5005), or the older archive document. */
  next?: string;
  previous?: string;
  first?: string;
  last?: string;
  /** WebSub hubs. */
  hubs?: string[];
};

/** `podcast:locked`. @public */
export type FeedLock = { locked: boolean; owner?: string };

/** `podcast:location`. @public */
export type FeedLocation = {
  name: string;
  /** RFC 5870, e.g. `geo:59.33,18.06`. */
  geo?: string;
  /** OpenStreetMap object, e.g. `R54413`. */
  osm?: string;
  /** What the place is: `creator`, where it was made, or `subject`, what it is about. */
  rel?: string;
  country?: string;
};

/** `podcast:license`, else `creativeCommons:license` or `dc:rights`. @public */
export type FeedLicense = { name: string; url?: string };

/** `podcast:txt`. @public */
export type FeedTxt = { value: string; purpose?: string };

/** `podcast:remoteItem`: a show or an episode in another feed. @public */
export type FeedRemoteItem = {
  feedGuid?: string;
  feedUrl?: string;
  itemGuid?: string;
  medium?: string;
  title?: string;
};

/** `podcast:chat`. @public */
export type FeedChat = {
  /** Host name. */
  server: string;
  /** Lower case, e.g. `irc`, `matrix`. */
  protocol: string;
  accountId?: string;
  /** Room. */
  space?: string;
};

/** `podcast:updateFrequency`. @public */
export type FeedUpdateFrequency = {
  text?: string;
  /** Recurrence rule of RFC 5545. */
  rrule?: string;
  startsAt?: string;
  complete?: boolean;
};

/** `podcast:trailer`. @public */
export type FeedTrailer = {
  title: string;
  url: string;
  publishedAt?: string;
  type?: string;
  length?: number;
  season?: number;
};

/** `podcast:liveItem`. @public */
export type FeedLiveItem = FeedEpisode & {
  status: 'pending' | 'live' | 'ended';
  startsAt?: string;
  endsAt?: string;
  contentLinks?: FeedLink[];
};

/** `podcast:socialInteract`: where people discuss it. @public */
export type FeedSocialInteract = {
  /** Lower case, e.g. `activitypub`. */
  protocol: string;
  url?: string;
  accountId?: string;
  accountUrl?: string;
  priority?: number;
};

/** `podcast:soundbite`. @public */
export type FeedSoundbite = {
  startSeconds: number;
  durationSeconds: number;
  title?: string;
};

/** `podcast:alternateEnclosure`: the same content in another form. @public */
export type FeedAlternateEnclosure = {
  type?: string;
  /** Bytes. */
  length?: number;
  /** Bits per second. */
  bitrate?: number;
  /** Height of the video in pixels. */
  height?: number;
  language?: string;
  title?: string;
  isDefault?: boolean;
  sources: FeedEnclosure[];
  integrity?: { type: string; value: string };
};

/** @public */
export type FeedLink = { url: string; title: string };

/** `podcast:person`, or an author of an episode that has none. @public */
export type FeedPerson = {
  name: string;
  /** Lower case; `host` by default, as in the Podcasting 2.0 specification. */
  role: string;
  /** Lower case; `cast` by default. */
  group: string;
  imageUrl?: string;
  url?: string;
  /** Lower case. From a `mailto:` link, or from an author of the episode who has the same name. */
  email?: string;
};

/** @public */
export type FeedEnclosure = {
  url: string;
  /** Media type in lower case without parameters. */
  type?: string;
  /** Bytes. */
  length?: number;
};

/** `podcast:transcript`. @public */
export type FeedTranscript = {
  url: string;
  /** Media type in lower case. */
  type: string;
  language?: string;
  /** `captions` where the text is timed to be shown over the picture. */
  rel?: string;
};

/** @public */
export type FeedEpisode = {
  /** As in the feed, or made from other fields, with a warning, if the feed has none. */
  guid: string;
  title: string;
  link?: string;
  /** UTC, ISO 8601. */
  publishedAt?: string;
  durationSeconds?: number;
  season?: number;
  number?: number;
  type: 'full' | 'trailer' | 'bonus';
  explicit: boolean;
  artworkUrl?: string;
  author?: string;
  /** `itunes:subtitle` or `itunes:summary`; may contain HTML. */
  summary?: string;
  /** The longest of `content:encoded` and `description`; may contain unsanitized HTML. */
  notes?: string;
  /** In the order of the feed. */
  enclosures: FeedEnclosure[];
  people: FeedPerson[];
  keywords: string[];
  transcripts: FeedTranscript[];
  /** `podcast:chapters`. */
  chaptersUrl?: string;
  /** Chapters in the feed itself (`psc:chapters`), ascending by start. */
  chapters?: FeedChapter[];
  subtitle?: string;
  /** UTC, ISO 8601; only if it differs from `publishedAt`. */
  updatedAt?: string;
  categories?: string[];
  /** All images of the episode, including `artworkUrl`. */
  images?: FeedImage[];
  /** Name of the season, from `podcast:season`. */
  seasonName?: string;
  /** The episode number for display, from `podcast:episode`. */
  numberLabel?: string;
  /** `itunes:block` or a general `podcast:block`: directories should not list the episode. */
  blocked?: boolean;
  soundbites?: FeedSoundbite[];
  locations?: FeedLocation[];
  license?: FeedLicense;
  alternateEnclosures?: FeedAlternateEnclosure[];
  socialInteract?: FeedSocialInteract[];
  txt?: FeedTxt[];
  /** Page where people comment. */
  commentsUrl?: string;
  /** `podcast:funding` and `atom:link` with `rel="payment"` of the episode. */
  funding?: FeedLink[];
  /** `podcast:chat`: the chat of the episode, instead of that of the show. */
  chat?: FeedChat;
};

/** Something that was repaired or ignored. @public */
export type FeedWarning = {
  /** Stable name of the kind of repair, e.g. `bad-duration`. */
  code: string;
  /** A sentence for people, which quotes what was found. */
  message: string;
  /** Element, as it is usually written, e.g. `itunes:duration`. */
  field?: string;
  /** Title or GUID of the episode; absent for the show. */
  episode?: string;
  /** Position of the item in the feed, from 0; absent for the show. */
  item?: number;
};

/** @public */
export type ParsedFeed = {
  show: FeedShow;
  /** In the order of the feed. */
  episodes: FeedEpisode[];
  warnings: FeedWarning[];
  /** Checksums that let the next call parse only what has changed. */
  fingerprint?: FeedFingerprint;
};

/**
 * Checksums of a document and its parts. Plain data that you can store. They can change between versions, and everything
 * is then parsed again.
 *
 * @public
 */
export type FeedFingerprint = {
  /** Of all bytes and the options that affect the result. */
  document: string;
  /** Of what items inherit from the document. */
  context: string;
  /** One for each item of the document, in its order. */
  items: number[];
  /** For each item, the position of its episode in `episodes`, or -1 if it must be parsed again. */
  episodes: number[];
  /** Of the names and e-mail addresses of the show itself. */
  contacts: string;
  /** Positions of the items that must be parsed again when `contacts` changes; absent if there are none. */
  dependOnContacts?: number[];
};

/** A chapter of an episode. @public */
export type FeedChapter = {
  startSeconds: number;
  title: string;
  imageUrl?: string;
  url?: string;
};

/** @public */
export type ParsedChapters = {
  /** Ascending by start. */
  chapters: FeedChapter[];
  warnings: FeedWarning[];
};

/** A piece of a transcript: a cue, or a paragraph where there are no times. @public */
export type TranscriptSegment = {
  startSeconds?: number;
  endSeconds?: number;
  speaker?: string;
  /** Plain text. */
  text: string;
};

/** @public */
export type TranscriptFormat = 'vtt' | 'srt' | 'json' | 'html' | 'text';

/** @public */
export type ParsedTranscript = {
  format: TranscriptFormat;
  /** BCP 47 tag, where the document says it. */
  language?: string;
  /** In the order of the document; ascending by start where there are times. */
  segments: TranscriptSegment[];
  warnings: FeedWarning[];
};
