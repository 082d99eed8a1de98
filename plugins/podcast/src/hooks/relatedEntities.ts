import {
  CATALOG_FILTER_EXISTS,
  CatalogApi,
  EntityFilterQuery,
  QueryEntitiesInitialRequest,
} from '@backstage/catalog-client';
import {
  parseEntityRef,
  stringifyEntityRef,
  Entity,
} from '@backstage/catalog-model';
import {
  getEntityTopics,
  PODCAST_EPISODES_ANNOTATION,
  PODCAST_TOPICS_ANNOTATION,
  EpisodeSummary,
  Topic,
} from '@nerdout/backstage-plugin-podcast-common';

/** An entity of the catalog that has to do with topics or an episode, and why. */
export type RelatedEntity = {
  entity: Entity;
  /** Those of the wanted topics that it has. */
  topics: Topic[];
  pinned: boolean;
  /** Ref of who owns it. */
  owner?: string;
};

/** Most entities of one answer of the catalog, and most answers that are read. */
const pageLength = 500;
const maximumPages = 4;
/** Most words that the catalog is asked for, and most entities with one of them. */
const maximumWords = 12;
const maximumNamed = 100;

/** What `getEntityTopics` reads, and what a reader sees. */
const fields = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.tags',
  `metadata.annotations.${PODCAST_TOPICS_ANNOTATION}`,
  `metadata.annotations.${PODCAST_EPISODES_ANNOTATION}`,
  'spec.owner',
];

/** Filters that find all entities which say themselves what they are about, or are named by a topic. */
function toFilter(topics: Topic[]): EntityFilterQuery {
  const tags = topics.flatMap(topic => topic.entityTags);
  const refs = topics.flatMap(topic => topic.entityRefs);
  return [
    {
      [`metadata.annotations.${PODCAST_TOPICS_ANNOTATION}`]:
        CATALOG_FILTER_EXISTS,
    },
    {
      [`metadata.annotations.${PODCAST_EPISODES_ANNOTATION}`]:
        CATALOG_FILTER_EXISTS,
    },
    ...(tags.length ? [{ 'metadata.tags': tags }] : []),
    ...refs.map(ref => {
      const { kind, namespace, name } = parseEntityRef(ref, {
        defaultKind: 'component',
      });
      return {
        kind,
        'metadata.namespace': namespace,
        'metadata.name': name,
      };
    }),
  ];
}

/** The words that the phrases of the topics begin with; the catalog looks for them in names and titles. */
function firstWords(topics: Topic[]): string[] {
  const words = topics
    .flatMap(topic => topic.phrases)
    .map(phrase => phrase.toLowerCase().split(/[\s-]+/)[0])
    .filter(word => word.length > 2);
  return [...new Set(words)].slice(0, maximumWords);
}

async function readPages(
  catalog: CatalogApi,
  request: QueryEntitiesInitialRequest,
): Promise<Entity[]> {
  const all: Entity[] = [];
  let answer = await catalog.queryEntities(request);
  for (let page = 1; ; page++) {
    all.push(...answer.items);
    const cursor = answer.pageInfo.nextCursor;
    if (!cursor || page === maximumPages) return all;
    answer = await catalog.queryEntities({
      cursor,
      fields,
      limit: pageLength,
    });
  }
}

/**
 * The entities of the catalog that have one of some topics, or pin an episode. The catalog is asked for candidates only,
 * and gives those that the reader may see; `getEntityTopics` decides.
 */
export async function findEntitiesAbout(options: {
  catalog: CatalogApi;
  topics: Topic[];
  portalTopics: Topic[];
  pinnedEpisodeId?: string;
}): Promise<RelatedEntity[]> {
  const { catalog, topics, portalTopics, pinnedEpisodeId } = options;
  const shared = { fields, totalItems: 'exclude' as const };
  const [said, ...named] = await Promise.all([
    readPages(catalog, {
      ...shared,
      filter: toFilter(topics),
      limit: pageLength,
    }),
    ...firstWords(topics).map(term =>
      catalog.queryEntities({
        ...shared,
        fullTextFilter: { term, fields: ['metadata.name', 'metadata.title'] },
        limit: maximumNamed,
      }),
    ),
  ]);
  const candidates = new Map(
    [...said, ...named.flatMap(({ items }) => items)].map(entity => [
      stringifyEntityRef(entity),
      entity,
    ]),
  );
  const wanted = new Set(topics.map(({ id }) => id));
  return [...candidates.values()]
    .map(entity => {
      const about = getEntityTopics(entity, portalTopics);
      return {
        entity,
        topics: about.topics
          .map(({ topic }) => topic)
          .filter(({ id }) => wanted.has(id)),
        pinned:
          pinnedEpisodeId !== undefined &&
          about.pinnedEpisodeIds.includes(pinnedEpisodeId),
        owner: ownerOf(entity),
      };
    })
    .filter(found => found.pinned || found.topics.length > 0);
}

function ownerOf(entity: Entity): string | undefined {
  const owner = entity.spec?.owner;
  if (typeof owner !== 'string') return undefined;
  try {
    return stringifyEntityRef(
      parseEntityRef(owner, {
        defaultKind: 'group',
        defaultNamespace: entity.metadata.namespace,
      }),
    );
  } catch {
    return undefined;
  }
}

/** The entities that share a topic with an episode or pin it, those that share most first. */
export async function findRelatedEntities(options: {
  catalog: CatalogApi;
  episode: Pick<EpisodeSummary, 'id' | 'topics'>;
  portalTopics: Topic[];
}): Promise<RelatedEntity[]> {
  const { catalog, episode, portalTopics } = options;
  const relevance = new Map(
    episode.topics.map(topic => [topic.topicId, topic.relevance]),
  );
  const sum = (topics: Topic[]) =>
    topics.reduce((total, { id }) => total + (relevance.get(id) ?? 0), 0);
  const found = await findEntitiesAbout({
    catalog,
    topics: portalTopics.filter(({ id }) => relevance.has(id)),
    portalTopics,
    pinnedEpisodeId: episode.id,
  });
  return found.sort(
    (a, b) =>
      Number(b.pinned) - Number(a.pinned) ||
      sum(b.topics) - sum(a.topics) ||
      a.entity.metadata.name.localeCompare(b.entity.metadata.name),
  );
}
