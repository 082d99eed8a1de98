import {
  FeedEpisode,
  FeedError,
  FeedWarning,
  ParsedFeed,
} from '@nerdout/podcast-feed';
import { NotesConfig, ShowConfig } from '../config';
import {
  FeedContent,
  isPast,
  PodcastStore,
  MissingEpisodes,
} from '../database';
import { INCOMPLETE_HASH, TopicTagger } from '../analysis';
import { buildEpisodes } from './buildEpisodes';
import { buildShow } from './buildShow';
import { decideOnMissing } from './decideOnMissing';
import { createSnapshot, FeedSnapshot, PreviousEpisodes } from './feedSnapshot';
import { assignIds } from './identity';
import { isContentChanged } from './isContentChanged';
import { countItems, FeedPage } from './parsePage';

const DAY = 24 * 3_600_000;

/** How many of the latest episodes are compared, to find what repeats through a show. */
const NEIGHBOURS = 60;

/** All episodes are built together again once more than this share, and this number, of them were built incrementally. */
const MIN_INCREMENTAL = 3;
const MAX_INCREMENTAL_SHARE = 1 / 20;

type FeedCopy = Pick<FeedContent, 'servedFrom' | 'contentHash' | 'warnings'> & {
  isPartial: boolean;
  pages: FeedPage[];
  readingKey: string;
};

type BuiltContent = FeedContent & { reading?: FeedSnapshot };

/** Converts a parsed feed to what the portal stores. Skips episodes whose items have not changed. */
export class ContentBuilder {
  constructor(
    private readonly options: {
      store: PodcastStore;
      tagger: TopicTagger;
      notes: NotesConfig;
      keepEmails: boolean;
    },
  ) {}

  /**
   * @param snapshot - of the last refresh; absent if all episodes must be built again
   * @param previous - the episodes of the snapshot
   * @throws `FeedError` if the feed is empty and the show has episodes: the feed is probably broken
   */
  async build(
    show: ShowConfig,
    copy: FeedCopy,
    snapshot?: FeedSnapshot,
    previous?: PreviousEpisodes,
  ): Promise<BuiltContent> {
    if (copy.pages.every(({ parsed }) => parsed.episodes.length === 0)) {
      const stored = await this.options.store.getEpisodeGuids(show.id);
      if (stored.length > 0) {
        throw new FeedError(
          'no-items',
          'The feed no longer has any items; its episodes are kept',
        );
      }
    }
    const content =
      snapshot &&
      previous &&
      (await this.buildIncrementally(show, copy, snapshot, previous));
    if (content) {
      return content;
    }
    const pages: FeedPage[] = [];
    for (const page of copy.pages) {
      pages.push({
        ...page,
        parsed: snapshot ? await page.readAgain() : page.parsed,
      });
    }
    return this.buildAll(show, { ...copy, pages });
  }

  private async buildAll(
    show: ShowConfig,
    copy: FeedCopy,
  ): Promise<BuiltContent> {
    const { tagger, notes, keepEmails } = this.options;
    const merged = merge(copy.pages);
    const { getId, isStored, held } = await this.identify(
      show.id,
      merged.episodes,
    );
    const episodes = await buildEpisodes(
      show.id,
      withIds(merged.episodes, getId),
      { notes, keepEmails, neighbours: [] },
    );
    const problems: FeedWarning[] = [];
    const topics = await tagger.tag(episodes, problems);
    return {
      ...this.getSharedContent(
        copy,
        [...toHeldBackWarnings(held), ...merged.warnings],
        problems,
      ),
      episodes,
      unchanged: [],
      order: getIds(merged.episodes, getId),
      topics: problems.length ? withoutStored(topics, isStored) : topics,
      reading: createSnapshot(copy.pages, getId, {
        key: copy.readingKey,
        incrementallyBuilt: 0,
        readAgainAt: getReadAgainAt(held, merged.warnings),
      }),
    };
  }

  /** @returns undefined if so much is new that all episodes must be built together */
  private async buildIncrementally(
    show: ShowConfig,
    copy: FeedCopy,
    snapshot: FeedSnapshot,
    previous: PreviousEpisodes,
  ): Promise<BuiltContent | undefined> {
    const { store, tagger, notes, keepEmails } = this.options;
    const merged = merge(copy.pages);
    const { getId, isStored, held } = await this.identify(
      show.id,
      merged.episodes,
    );
    const fresh = merged.episodes.filter(
      episode => previous.getId(episode) === undefined && !held.has(episode),
    );
    const incrementallyBuilt = snapshot.incrementallyBuilt + fresh.length;
    const most = Math.max(
      MIN_INCREMENTAL,
      merged.episodes.length * MAX_INCREMENTAL_SHARE,
    );
    if (incrementallyBuilt > most) {
      return undefined;
    }
    const unchanged = merged.episodes.flatMap(
      episode => previous.getId(episode) ?? [],
    );
    if (!unchanged.every(isStored)) {
      return undefined;
    }
    const identified = withIds(fresh, getId);
    const freshIds = new Set(identified.map(({ id }) => id));
    const neighbours = identified.length
      ? (await store.getLatestEpisodeData(show.id, NEIGHBOURS)).filter(
          ({ id }) => !freshIds.has(id),
        )
      : [];
    const episodes = await buildEpisodes(show.id, identified, {
      notes,
      keepEmails,
      neighbours,
    });
    const problems: FeedWarning[] = [];
    const topics = episodes.length
      ? await tagger.tag([...episodes, ...neighbours], problems)
      : new Map();
    neighbours.forEach(({ id }) => topics.delete(id));
    return {
      ...this.getSharedContent(
        copy,
        [...toHeldBackWarnings(held), ...merged.warnings],
        problems,
      ),
      episodes,
      unchanged,
      order: getIds(merged.episodes, getId),
      topics: problems.length ? withoutStored(topics, isStored) : topics,
      reading: createSnapshot(copy.pages, getId, {
        key: copy.readingKey,
        incrementallyBuilt,
        readAgainAt: getReadAgainAt(held, merged.warnings),
      }),
    };
  }

  /** @param problems - warnings about failed topic matchers */
  private getSharedContent(
    copy: FeedCopy,
    warnings: FeedWarning[],
    problems: FeedWarning[],
  ) {
    const { servedFrom, contentHash, isPartial } = copy;
    return {
      show: buildShow(copy.pages[0].parsed.show, this.options.notes),
      servedFrom,
      contentHash,
      decideOnMissing: (missing: MissingEpisodes) =>
        decideOnMissing(missing, isPartial),
      isChanged: isContentChanged,
      topicsHash: problems.length ? INCOMPLETE_HASH : this.options.tagger.hash,
      warnings: [...problems, ...copy.warnings, ...warnings],
    };
  }

  private async identify(showId: string, episodes: FeedEpisode[]) {
    const { store } = this.options;
    const stored = await store.getEpisodeGuids(showId);
    const storedGuids = new Set(stored.map(({ guid }) => guid));
    const guids = new Set(episodes.map(({ guid }) => guid));
    // Only then can a new GUID belong to an episode that had another one.
    const mayHaveChanged =
      episodes.some(({ guid }) => !storedGuids.has(guid)) &&
      stored.some(({ guid }) => !guids.has(guid));
    const ids = await assignIds(
      showId,
      episodes,
      mayHaveChanged
        ? await store.getPreviousEpisodes(showId)
        : stored.map(entry => ({ ...entry, title: '' })),
    );
    // By GUID, because another page can have the same episode.
    const idsByGuid = new Map(
      episodes.map(({ guid }, index) => [guid, ids[index]]),
    );
    const storedIds = new Set(stored.map(({ id }) => id));
    const isStored = (id: string) => storedIds.has(id);
    // Stored episodes are never held back. The clocks of the process and of the database must both agree.
    const now = Math.min(Date.now(), await store.getTime());
    const held = new Set(
      episodes.filter(({ guid, publishedAt }) => {
        const isAhead = publishedAt && !isPast(Date.parse(publishedAt), now);
        return isAhead && !isStored(idsByGuid.get(guid) ?? '');
      }),
    );
    held.forEach(({ guid }) => idsByGuid.delete(guid));
    return {
      getId: ({ guid }: FeedEpisode) => idsByGuid.get(guid),
      isStored,
      held,
    };
  }
}

function getIds(
  episodes: FeedEpisode[],
  getId: (episode: FeedEpisode) => string | undefined,
): string[] {
  return withIds(episodes, getId).map(({ id }) => id);
}

function toHeldBackWarnings(held: Set<FeedEpisode>): FeedWarning[] {
  return [...held].map(({ title, publishedAt }) => ({
    code: 'held-back',
    field: 'pubDate',
    message: `The episode is dated ${publishedAt} and is held back until then`,
    episode: title,
  }));
}

/** Returns when the same feed gives other content: when the next episode is due, and after a day if dates were implausible. */
function getReadAgainAt(
  held: Set<FeedEpisode>,
  warnings: FeedWarning[],
): number | undefined {
  const times = [...held].map(({ publishedAt }) => Date.parse(publishedAt!));
  if (warnings.some(({ code }) => code === 'far-future-date')) {
    times.push(Date.now() + DAY);
  }
  return times.length > 0 ? times.reduce((a, b) => Math.min(a, b)) : undefined;
}

/** If a topic matcher failed, stored episodes keep their topics, which are more complete. */
function withoutStored<T>(
  topics: Map<string, T>,
  isStored: (id: string) => boolean,
): Map<string, T> {
  return new Map([...topics].filter(([id]) => !isStored(id)));
}

function withIds(
  episodes: FeedEpisode[],
  getId: (episode: FeedEpisode) => string | undefined,
): Array<{ id: string; episode: FeedEpisode }> {
  return episodes.flatMap(episode => {
    const id = getId(episode);
    return id === undefined ? [] : [{ id, episode }];
  });
}

/** Merges pages. An episode that moved to the next page between two requests is listed once. */
function merge(pages: FeedPage[]): Pick<ParsedFeed, 'episodes' | 'warnings'> {
  if (pages.length === 1) {
    return pages[0].parsed;
  }
  const episodes = new Map<string, FeedEpisode>();
  const warnings: FeedWarning[] = [];
  let items = 0;
  for (const page of pages) {
    const { parsed } = page;
    for (const episode of parsed.episodes) {
      if (!episodes.has(episode.guid)) {
        episodes.set(episode.guid, episode);
      }
    }
    for (const warning of parsed.warnings) {
      if (warning.item !== undefined) {
        warnings.push({ ...warning, item: warning.item + items });
      } else if (!warnings.some(({ code }) => code === warning.code)) {
        warnings.push(warning);
      }
    }
    items += countItems(page);
  }
  return { episodes: [...episodes.values()], warnings };
}
