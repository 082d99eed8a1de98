import {
  FeedEpisode,
  FeedFingerprint,
  FeedShow,
  ParsedFeed,
} from '@nerdout/podcast-feed';
import { nameAlone, withoutEmail } from '../text';
import { FeedPage } from './parsePage';

/**
 * What the parser saw the last time, as it is kept in the database: there every replica finds it, also after a restart. Of
 * an episode only what tells it from others is kept, about 200 bytes.
 */
export type Reading = {
  /** Of the configuration and version it was read with. */
  key: string;
  /** How many episodes were built by themselves since all of them were built together. */
  builtAlone: number;
  /** When the same copy gives something else, in milliseconds since 1970. */
  readAgainAt?: number;
  pages: Array<{
    show: FeedShow;
    fingerprint: FeedFingerprint;
    warnings: ParsedFeed['warnings'];
    episodes: KnownItem[];
  }>;
};

type KnownItem = [
  id: string,
  guid: string,
  title: string,
  publishedAt: string | null,
  mediaUrl: string | null,
];

/** Of larger feeds nothing is kept, so that the memory for it stays small; they are read in full every time. */
const MAX_EPISODES = 25_000;

/** Stands for the episode of an item that has not changed. */
export type KnownEpisodes = {
  previous: (page: number) => ParsedFeed | undefined;
  /** Id of the episode that an object stands for; undefined for one that was read now. */
  idOf: (episode: FeedEpisode) => string | undefined;
};

/** Makes of a reading what the parser takes for its last result. */
export function knownEpisodesOf(reading: Reading | undefined): KnownEpisodes {
  const ids = new Map<FeedEpisode, string>();
  const pages = (reading?.pages ?? []).map(page => ({
    show: page.show,
    warnings: page.warnings,
    fingerprint: page.fingerprint,
    episodes: page.episodes.map(item => {
      const episode = standInOf(item);
      ids.set(episode, item[0]);
      return episode;
    }),
  }));
  return {
    previous: page => pages[page],
    idOf: episode => ids.get(episode),
  };
}

/** @param idOf - id of an episode of the pages; undefined for one that is not kept */
export function readingOf(
  pages: FeedPage[],
  idOf: (episode: FeedEpisode) => string | undefined,
  about: Omit<Reading, 'pages'>,
): Reading | undefined {
  const total = pages.reduce(
    (sum, page) => sum + page.parsed.episodes.length,
    0,
  );
  if (total > MAX_EPISODES) {
    return undefined;
  }
  const kept: Reading['pages'] = [];
  for (const { parsed } of pages) {
    const { fingerprint, episodes, warnings } = parsed;
    if (!fingerprint) {
      return undefined;
    }
    kept.push({
      show: withoutEmails(parsed.show),
      fingerprint: {
        ...fingerprint,
        episodes: fingerprint.episodes.map(position =>
          position >= 0 && idOf(episodes[position]) ? position : -1,
        ),
      },
      warnings,
      episodes: episodes.map(episode => [
        idOf(episode) ?? '',
        episode.guid,
        episode.title,
        episode.publishedAt ?? null,
        episode.enclosures[0]?.url ?? null,
      ]),
    });
  }
  return { ...about, pages: kept };
}

function standInOf([, guid, title, publishedAt, url]: KnownItem): FeedEpisode {
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

/** Nobody's e-mail address is kept. */
function withoutEmails({ owner, locked, chat, ...show }: FeedShow): FeedShow {
  return {
    ...show,
    author: nameAlone(show.author),
    owner: owner && { name: nameAlone(owner.name) },
    people: show.people.map(withoutEmail),
    liveItems: show.liveItems?.map(({ chat: _, ...live }) => ({
      ...live,
      people: live.people.map(withoutEmail),
    })),
  };
}
