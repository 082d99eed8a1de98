import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  getEntityTopics,
  PODCAST_EPISODES_ANNOTATION,
  PODCAST_TOPICS_ANNOTATION,
  Topic,
} from '@nerdout/backstage-plugin-podcast-common';

/** An entity that has topics or pins episodes. */
export type IndexedEntity = {
  ref: string;
  topicIds: string[];
  pinnedEpisodeIds: string[];
};

/** What `getEntityTopics` needs. */
const fields = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.tags',
  `metadata.annotations.${PODCAST_TOPICS_ANNOTATION}`,
  `metadata.annotations.${PODCAST_EPISODES_ANNOTATION}`,
];

/** How long an index is used at least. */
const MIN_AGE_MS = 5_000;

/** The part of the time that reading may take: one part in this number. */
const READING_SHARE = 20;

/** An index that took longer to read is used while the next one is read. */
const QUICK_MS = 1_000;

/**
 * Which entities of the catalog have topics or pin episodes. It is read with the rights of the plugin, so it must never
 * be sent to anyone. Small catalogs are read again after seconds, large ones after minutes, and only if somebody asks.
 */
export class EntityIndex {
  #entities: IndexedEntity[] = [];
  /** When the entities were read, and how long that took. */
  #read = { at: -Infinity, tookMs: 0 };
  #reading: Promise<void> | undefined;

  constructor(
    private readonly options: {
      catalog: Pick<CatalogService, 'streamEntities'>;
      auth: Pick<AuthService, 'getOwnServiceCredentials'>;
      topics: Topic[];
      logger: LoggerService;
      /** The time in milliseconds, from a clock that never goes back. */
      now?: () => number;
    },
  ) {}

  /** Returns the entities that fulfil the condition. Empty until the catalog could be read for the first time. */
  async find(
    matches: (entity: IndexedEntity) => boolean,
  ): Promise<IndexedEntity[]> {
    const { at, tookMs } = this.#read;
    const age = this.#now() - at;
    if (age > Math.max(MIN_AGE_MS, tookMs * READING_SHARE)) {
      this.#reading ??= this.#readAll().finally(() => {
        this.#reading = undefined;
      });
    }
    if (this.#reading && (at === -Infinity || tookMs <= QUICK_MS)) {
      await this.#reading;
    }
    return this.#entities.filter(matches);
  }

  #now(): number {
    return this.options.now?.() ?? performance.now();
  }

  async #readAll(): Promise<void> {
    const { catalog, auth, logger } = this.options;
    const start = this.#now();
    try {
      const found: IndexedEntity[] = [];
      const pages = catalog.streamEntities(
        { fields },
        { credentials: await auth.getOwnServiceCredentials() },
      );
      for await (const page of pages) {
        found.push(...page.flatMap(entity => this.#toIndexed(entity)));
      }
      this.#entities = found;
    } catch (error) {
      // The last index stays.
      logger.warn(`The entities of the catalog could not be read: ${error}`);
    }
    const at = this.#now();
    this.#read = { at, tookMs: at - start };
  }

  #toIndexed(entity: Entity): IndexedEntity[] {
    const about = getEntityTopics(entity, this.options.topics);
    const topicIds = about.topics.map(({ topic }) => topic.id);
    const { pinnedEpisodeIds } = about;
    return topicIds.length > 0 || pinnedEpisodeIds.length > 0
      ? [{ ref: stringifyEntityRef(entity), topicIds, pinnedEpisodeIds }]
      : [];
  }
}
