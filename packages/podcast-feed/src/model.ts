/**
 * What a feed says of a show. Text is plain, addresses are absolute `http(s)` URLs; HTML stays as the feed has it and
 * must be sanitised before a browser sees it.
 *
 * @public
 */
export type FeedShow = {
  title: string;
  /** May hold HTML. */
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
};

/** @public */
export type FeedLink = { url: string; title: string };

/** `podcast:person`. @public */
export type FeedPerson = {
  name: string;
  /** Lower case; `host` where the feed says nothing, as the Podcasting 2.0 specification has it. */
  role: string;
  /** Lower case; `cast` where the feed says nothing. */
  group: string;
  imageUrl?: string;
  url?: string;
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
export type FeedTranscript = { url: string; type: string; language?: string };

/** @public */
export type FeedEpisode = {
  /** As the feed has it; made from other fields, with a warning, where it has none. */
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
  /** `itunes:subtitle` or `itunes:summary`; may hold HTML. */
  summary?: string;
  /** The longest of `content:encoded` and `description`; may hold HTML, not sanitised. */
  notes?: string;
  /** In the order of the feed. */
  enclosures: FeedEnclosure[];
  people: FeedPerson[];
  keywords: string[];
  transcripts: FeedTranscript[];
  /** `podcast:chapters`. */
  chaptersUrl?: string;
};

/** A repair, or something that had to be dropped. @public */
export type FeedWarning = {
  /** Stable name of the kind of repair, e.g. `bad-duration`. */
  code: string;
  /** A sentence for people that quotes what was found. */
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
