import {
  CATALOG_FILTER_EXISTS,
  type CatalogApi,
  type EntityFilterQuery,
} from '@backstage/catalog-client';
import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import {
  getEntityTopics,
  PODCAST_EPISODES_ANNOTATION,
  PODCAST_TOPICS_ANNOTATION,
  type EpisodeSummary,
  type Topic,
} from '@nerdout/backstage-plugin-podcast-common';

/** An entity of the catalog that an episode has to do with, and why. */
export type RelatedEntity = {
  entity: Entity;
  /** Those that it shares with the episode. */
  topics: Topic[];
  pinned: boolean;
};

const maximumCandidates = 300;
const maximumWords = 6;

/** What `getEntityTopics` reads, and what a reader sees. */
const fields = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.tags',
  `metadata.annotations.${PODCAST_TOPICS_ANNOTATION}`,
  `metadata.annotations.${PODCAST_EPISODES_ANNOTATION}`,
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

/**
 * The entities that share a topic with an episode or pin it, those that share most first. The catalog is asked for
 * candidates only, and gives those that the reader may see; `getEntityTopics` decides.
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
  const wanted = portalTopics.filter(({ id }) => relevance.has(id));
  const shared = { fields, totalItems: 'exclude' as const };

  const answers = await Promise.all([
    catalog.queryEntities({
      ...shared,
      filter: toFilter(wanted),
      limit: maximumCandidates,
    }),
    ...firstWords(wanted).map(term =>
      catalog.queryEntities({
        ...shared,
        fullTextFilter: { term, fields: ['metadata.name', 'metadata.title'] },
        limit: 50,
      }),
    ),
  ]);
  const candidates = new Map(
    answers
      .flatMap(answer => answer.items)
      .map(entity => [stringifyEntityRef(entity), entity]),
  );

  const sum = (topics: Topic[]) =>
    topics.reduce((total, { id }) => total + (relevance.get(id) ?? 0), 0);
  return [...candidates.values()]
    .map(entity => {
      const about = getEntityTopics(entity, portalTopics);
      return {
        entity,
        topics: about.topics
          .map(({ topic }) => topic)
          .filter(({ id }) => relevance.has(id)),
        pinned: about.pinnedEpisodeIds.includes(episode.id),
        optedOut: about.optedOut,
      };
    })
    .filter(
      ({ topics, pinned, optedOut }) =>
        pinned || (!optedOut && topics.length > 0),
    )
    .map(({ entity, topics, pinned }) => ({ entity, topics, pinned }))
    .sort(
      (a, b) =>
        Number(b.pinned) - Number(a.pinned) ||
        sum(b.topics) - sum(a.topics) ||
        a.entity.metadata.name.localeCompare(b.entity.metadata.name),
    );
}
