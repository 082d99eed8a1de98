import {
  FeedEpisode,
  FeedFingerprint,
  FeedShow,
  ParsedFeed,
} from '@nerdout/podcast-feed';
import { nameUnlessEmail, withoutEmail } from '../text';
import { FeedPage } from './parsePage';

/**
 * What the last refresh read, stored in the database for the next one, which any replica can run. An episode takes about 200
 * bytes: only the fields that identify it are stored.
 */
export type FeedSnapshot = {
  /** The reading key of the refresh, see `getReadingKey`. */
  key: string;
  /** How many episodes were built incrementally since all were built together. */
  incrementallyBuilt: number;
  /** When the same feed gives other content, in epoch milliseconds. */
  readAgainAt?: number;
  pages: Array<{
    show: FeedShow;
    fingerprint: FeedFingerprint;
    warnings: ParsedFeed['warnings'];
    episodes: SnapshotItem[];
  }>;
};

type SnapshotItem = [
  id: string,
  guid: string,
  title: string,
  publishedAt: string | null,
  mediaUrl: string | null,
];

/** Larger feeds have no snapshot, to limit memory; they are read in full each time. */
const MAX_EPISODES = 25_000;

/** The episodes of a snapshot, as the previous result for the parser. It returns the same objects for items that have not changed. */
export type PreviousEpisodes = {
  getPage: (page: number) => ParsedFeed | undefined;
  /** Returns the id of an episode of the snapshot; undefined for an episode that was read now. */
  getId: (episode: FeedEpisode) => string | undefined;
};

export function toPreviousEpisodes(
  snapshot: FeedSnapshot | undefined,
): PreviousEpisodes {
  const ids = new Map<FeedEpisode, string>();
  const pages = (snapshot?.pages ?? []).map(page => ({
    show: page.show,
    warnings: page.warnings,
    fingerprint: page.fingerprint,
    episodes: page.episodes.map(item => {
      const episode = toPlaceholder(item);
      ids.set(episode, item[0]);
      return episode;
    }),
  }));
  return {
    getPage: page => pages[page],
    getId: episode => ids.get(episode),
  };
}

/**
 * @param getId - returns the id of an episode of the pages; undefined if it is not stored
 * @returns undefined if the feed is too large
 */
export function createSnapshot(
  pages: FeedPage[],
  getId: (episode: FeedEpisode) => string | undefined,
  about: Omit<FeedSnapshot, 'pages'>,
): FeedSnapshot | undefined {
  const total = pages.reduce(
    (sum, page) => sum + page.parsed.episodes.length,
    0,
  );
  if (total > MAX_EPISODES) {
    return undefined;
  }
  const stored: FeedSnapshot['pages'] = [];
  for (const { parsed } of pages) {
    const { fingerprint, episodes, warnings } = parsed;
    if (!fingerprint) {
      return undefined;
    }
    stored.push({
      show: withoutEmails(parsed.show),
      fingerprint: {
        ...fingerprint,
        episodes: fingerprint.episodes.map(position =>
          position >= 0 && getId(episodes[position]) ? position : -1,
        ),
      },
      warnings,
      episodes: episodes.map(episode => [
        getId(episode) ?? '',
        episode.guid,
        episode.title,
        episode.publishedAt ?? null,
        episode.enclosures[0]?.url ?? null,
      ]),
    });
  }
  return { ...about, pages: stored };
}

function toPlaceholder([
  ,
  guid,
  title,
  publishedAt,
  url,
]: SnapshotItem): FeedEpisode {
  return {
    guid,
    title,
    publishedAt: publishedAt ?? undefined,
    type: 'full',
    explicit: false,
    enclosures: url === null ? [] : [{ url }],
    people: [],
    keywords: [],
    transcripts: [],
  };
}

function withoutEmails({ owner, locked, chat, ...show }: FeedShow): FeedShow {
  return {
    ...show,
    author: nameUnlessEmail(show.author),
    owner: owner && { name: nameUnlessEmail(owner.name) },
    people: show.people.map(withoutEmail),
    liveItems: show.liveItems?.map(({ chat: _, ...live }) => ({
      ...live,
      people: live.people.map(withoutEmail),
    })),
  };
}
