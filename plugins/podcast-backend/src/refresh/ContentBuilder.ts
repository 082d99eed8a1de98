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
import { INCOMPLETE, TopicTagger } from '../analysis';
import { buildEpisodes } from './buildEpisodes';
import { buildShow } from './buildShow';
import { decideOnMissing } from './decideOnMissing';
import { assignIds } from './identity';
import { isContentChanged } from './isContentChanged';
import { FeedPage } from './parsePage';
import { KnownEpisodes, Reading, readingOf } from './reading';

const DAY = 24 * 3_600_000;

/** What is said in so many of the latest episodes tells what repeats through a show. */
const NEIGHBOURS = 60;

/** After so many episodes that were built by themselves all are built together: a twentieth of them, but some at least. */
const FEWEST_ALONE = 3;
const SHARE_ALONE = 1 / 20;

type Copy = Pick<FeedContent, 'servedFrom' | 'contentHash' | 'warnings'> & {
  isPartial: boolean;
  pages: FeedPage[];
  readingKey: string;
};

type BuiltContent = FeedContent & { reading?: Reading };

/** Makes of a feed what the portal keeps of it. Of episodes whose items have not changed nothing is made again. */
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
   * @param reading - the last one; absent where everything is to be made again
   * @param known - the episodes that stand in for those of the last reading
   * @throws `FeedError` for a copy without episodes of a show that has some: a feed that is suddenly empty is broken
   */
  async build(
    show: ShowConfig,
    copy: Copy,
    reading?: Reading,
    known?: KnownEpisodes,
  ): Promise<BuiltContent> {
    if (copy.pages.every(({ parsed }) => parsed.episodes.length === 0)) {
      const stored = await this.options.store.getEpisodeGuids(show.id);
      if (stored.length > 0) {
        throw new FeedError(
          'no-items',
          'The feed has no items any more; the episodes that it had are kept',
        );
      }
    }
    const content =
      reading && known && (await this.buildNew(show, copy, reading, known));
    if (content) {
      return content;
    }
    const pages: FeedPage[] = [];
    for (const page of copy.pages) {
      pages.push({
        ...page,
        parsed: reading ? await page.readAgain() : page.parsed,
      });
    }
    return this.buildAll(show, { ...copy, pages });
  }

  private async buildAll(show: ShowConfig, copy: Copy): Promise<BuiltContent> {
    const { tagger, notes, keepEmails } = this.options;
    const merged = merge(copy.pages);
    const { idOf, isStored, held } = await this.identify(
      show.id,
      merged.episodes,
    );
    const episodes = await buildEpisodes(
      show.id,
      withIds(merged.episodes, idOf),
      { notes, keepEmails, neighbours: [] },
    );
    const problems: FeedWarning[] = [];
    const topics = await tagger.tag(episodes, problems);
    return {
      ...this.aboutCopy(
        copy,
        [...heldBack(held), ...merged.warnings],
        problems,
      ),
      episodes,
      unchanged: [],
      order: idsOf(merged.episodes, idOf),
      topics: problems.length ? withoutStored(topics, isStored) : topics,
      reading: readingOf(copy.pages, idOf, {
        key: copy.readingKey,
        builtAlone: 0,
        readAgainAt: readAgainAt(held, merged.warnings),
      }),
    };
  }

  /** Nothing where so much is new that all has to be made together. */
  private async buildNew(
    show: ShowConfig,
    copy: Copy,
    reading: Reading,
    known: KnownEpisodes,
  ): Promise<BuiltContent | undefined> {
    const { store, tagger, notes, keepEmails } = this.options;
    const merged = merge(copy.pages);
    const { idOf, isStored, held } = await this.identify(
      show.id,
      merged.episodes,
    );
    const fresh = merged.episodes.filter(
      episode => known.idOf(episode) === undefined && !held.has(episode),
    );
    const builtAlone = reading.builtAlone + fresh.length;
    const most = Math.max(FEWEST_ALONE, merged.episodes.length * SHARE_ALONE);
    if (builtAlone > most) {
      return undefined;
    }
    const unchanged = merged.episodes.flatMap(
      episode => known.idOf(episode) ?? [],
    );
    if (!unchanged.every(isStored)) {
      return undefined;
    }
    const identified = withIds(fresh, idOf);
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
      ...this.aboutCopy(
        copy,
        [...heldBack(held), ...merged.warnings],
        problems,
      ),
      episodes,
      unchanged,
      order: idsOf(merged.episodes, idOf),
      topics: problems.length ? withoutStored(topics, isStored) : topics,
      reading: readingOf(copy.pages, idOf, {
        key: copy.readingKey,
        builtAlone,
        readAgainAt: readAgainAt(held, merged.warnings),
      }),
    };
  }

  /** @param problems - with topic matchers of modules */
  private aboutCopy(
    copy: Copy,
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
      topicsHash: problems.length ? INCOMPLETE : this.options.tagger.hash,
      warnings: [...problems, ...copy.warnings, ...warnings],
    };
  }

  private async identify(showId: string, episodes: FeedEpisode[]) {
    const { store } = this.options;
    const stored = await store.getEpisodeGuids(showId);
    const storedGuids = new Set(stored.map(({ guid }) => guid));
    const guids = new Set(episodes.map(({ guid }) => guid));
    // Only then can a new GUID be that of an episode that had another one.
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
    // By GUID, since an episode may be there once more on another page.
    const idsByGuid = new Map(
      episodes.map(({ guid }, index) => [guid, ids[index]]),
    );
    const storedIds = new Set(stored.map(({ id }) => id));
    const isStored = (id: string) => storedIds.has(id);
    // An episode that readers have seen is not taken from them. The clocks of both, process and database, must agree.
    const now = Math.min(Date.now(), await store.getTime());
    const held = new Set(
      episodes.filter(({ guid, publishedAt }) => {
        const isAhead = publishedAt && !isPast(Date.parse(publishedAt), now);
        return isAhead && !isStored(idsByGuid.get(guid) ?? '');
      }),
    );
    held.forEach(({ guid }) => idsByGuid.delete(guid));
    return {
      idOf: ({ guid }: FeedEpisode) => idsByGuid.get(guid),
      isStored,
      held,
    };
  }
}

function idsOf(
  episodes: FeedEpisode[],
  idOf: (episode: FeedEpisode) => string | undefined,
): string[] {
  return withIds(episodes, idOf).map(({ id }) => id);
}

function heldBack(held: Set<FeedEpisode>): FeedWarning[] {
  return [...held].map(({ title, publishedAt }) => ({
    code: 'held-back',
    field: 'pubDate',
    message: `The episode is dated ${publishedAt}, and is held back until then`,
    episode: title,
  }));
}

/** When the same copy of a feed gives something else: once the next episode is due, and after a day where dates were odd. */
function readAgainAt(
  held: Set<FeedEpisode>,
  warnings: FeedWarning[],
): number | undefined {
  const times = [...held].map(({ publishedAt }) => Date.parse(publishedAt!));
  if (warnings.some(({ code }) => code === 'far-future-date')) {
    times.push(Date.now() + DAY);
  }
  return times.length > 0 ? times.reduce((a, b) => Math.min(a, b)) : undefined;
}

/** What was found before is better than what is found without a matcher that failed. */
function withoutStored<T>(
  topics: Map<string, T>,
  isStored: (id: string) => boolean,
): Map<string, T> {
  return new Map([...topics].filter(([id]) => !isStored(id)));
}

function withIds(
  episodes: FeedEpisode[],
  idOf: (episode: FeedEpisode) => string | undefined,
): Array<{ id: string; episode: FeedEpisode }> {
  return episodes.flatMap(episode => {
    const id = idOf(episode);
    return id === undefined ? [] : [{ id, episode }];
  });
}

/** The episodes of all pages. One that has moved on to the next page while they were read is there once. */
function merge(pages: FeedPage[]): Pick<ParsedFeed, 'episodes' | 'warnings'> {
  if (pages.length === 1) {
    return pages[0].parsed;
  }
  const episodes = new Map<string, FeedEpisode>();
  const warnings: FeedWarning[] = [];
  let items = 0;
  for (const { parsed } of pages) {
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
    items += parsed.fingerprint?.items.length ?? parsed.episodes.length;
  }
  return { episodes: [...episodes.values()], warnings };
}
