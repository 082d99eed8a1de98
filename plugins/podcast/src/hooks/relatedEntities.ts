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

/** A catalog entity that is related to topics or an episode, and why. */
export type RelatedEntity = {
  entity: Entity;
  /** Which of the requested topics it has. */
  topics: Topic[];
  pinned: boolean;
  /** Ref of the owner. */
  owner?: string;
};

/** Limits for paging through the catalog. */
const pageLength = 500;
const maximumPages = 4;
/** Limits for the full-text search: words, and entities per word. */
const maximumWords = 12;
const maximumPerWord = 100;

/** What `getEntityTopics` needs, and what the UI shows. */
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

/** Finds entities with podcast annotations, and those that a topic names. */
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

/** The first words of topic phrases, to search names and titles for. */
function getFirstWords(topics: Topic[]): string[] {
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
 * Finds catalog entities that have one of the topics, or pin an episode. The
 * catalog returns candidates that the user may see; `getEntityTopics` decides.
 */
export async function findEntitiesAbout(options: {
  catalog: CatalogApi;
  topics: Topic[];
  portalTopics: Topic[];
  pinnedEpisodeId?: string;
}): Promise<RelatedEntity[]> {
  const { catalog, topics, portalTopics, pinnedEpisodeId } = options;
  const shared = { fields, totalItems: 'exclude' as const };
  const [annotated, ...named] = await Promise.all([
    readPages(catalog, {
      ...shared,
      filter: toFilter(topics),
      limit: pageLength,
    }),
    ...getFirstWords(topics).map(term =>
      catalog.queryEntities({
        ...shared,
        fullTextFilter: { term, fields: ['metadata.name', 'metadata.title'] },
        limit: maximumPerWord,
      }),
    ),
  ]);
  const candidates = new Map(
    [...annotated, ...named.flatMap(({ items }) => items)].map(entity => [
      stringifyEntityRef(entity),
      entity,
    ]),
  );
  const topicIds = new Set(topics.map(({ id }) => id));
  return [...candidates.values()]
    .map(entity => {
      const about = getEntityTopics(entity, portalTopics);
      return {
        entity,
        topics: about.topics
          .map(({ topic }) => topic)
          .filter(({ id }) => topicIds.has(id)),
        pinned:
          pinnedEpisodeId !== undefined &&
          about.pinnedEpisodeIds.includes(pinnedEpisodeId),
        owner: getOwner(entity),
      };
    })
    .filter(found => found.pinned || found.topics.length > 0);
}

function getOwner(entity: Entity): string | undefined {
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

/**
 * Finds entities that share topics with an episode or pin it, best match first.
 */
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
