import { CatalogApi } from '@backstage/catalog-client';
import { stringifyEntityRef, Entity } from '@backstage/catalog-model';
import { configApiRef, useApi, useApiHolder } from '@backstage/core-plugin-api';
import { catalogApiRef, useEntity } from '@backstage/plugin-catalog-react';
import {
  getEntityTopics,
  getTopicAncestorRefs,
  PODCAST_TOPICS_ANNOTATION,
  readTopicInheritance,
  EntityTopics,
  TopicInheritance,
} from '@nerdout/backstage-plugin-podcast-common';
import { useMemo } from 'react';
import { useLoaded } from './useLoaded';
import { usePortalTopics } from './usePortalTopics';

/** What `getEntityTopics` reads of those that topics are inherited from. */
const fields = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.tags',
  `metadata.annotations.${PODCAST_TOPICS_ANNOTATION}`,
  'relations',
];

/** The systems and domains that an entity is part of: one request for a system, one more for its domain. */
async function findAncestors(
  catalog: CatalogApi,
  entity: Entity,
  inherit: TopicInheritance,
): Promise<Entity[]> {
  const found = new Map<string, Entity>();
  let generation = [entity];
  for (let depth = 0; depth < 3; depth++) {
    const entityRefs = [
      ...new Set(generation.flatMap(one => getTopicAncestorRefs(one, inherit))),
    ].filter(ref => !found.has(ref));
    if (entityRefs.length === 0) break;
    const { items } = await catalog.getEntitiesByRefs({ entityRefs, fields });
    generation = items.filter((item): item is Entity => Boolean(item));
    generation.forEach(one => found.set(stringifyEntityRef(one), one));
  }
  return [...found.values()];
}

/** What the entity of the page is about; while it is not known what it inherits, `loading`. */
export function useEntityTopics(): { about: EntityTopics; loading: boolean } {
  const { entity } = useEntity();
  const topics = usePortalTopics();
  const config = useApi(configApiRef);
  const catalog = useApiHolder().get(catalogApiRef);
  const inherit = useMemo(() => readTopicInheritance(config), [config]);
  const isAsked =
    Boolean(catalog) &&
    !entity.metadata.annotations?.[PODCAST_TOPICS_ANNOTATION]?.trim() &&
    getTopicAncestorRefs(entity, inherit).length > 0;

  // Where the catalog does not answer, an entity has what it has of its own.
  const { value: ancestors, error } = useLoaded(
    `ancestors of ${isAsked ? stringifyEntityRef(entity) : 'nobody'}`,
    async () => (isAsked ? findAncestors(catalog!, entity, inherit) : []),
  );
  const about = useMemo(
    () => getEntityTopics(entity, topics, { inherit, ancestors }),
    [ancestors, entity, inherit, topics],
  );
  return { about, loading: isAsked && !ancestors && !error };
}

/**
 * The titles of the topics that an entity is about, as a list in the language of the portal; those that it inherits only
 * where it has none of its own.
 */
export function listTopicTitles(about: EntityTopics, locale?: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    namingTopics(about).map(({ topic }) => topic.title),
  );
}

/** The topics that stand for an entity. */
export function namingTopics(about: EntityTopics): EntityTopics['topics'] {
  const own = about.topics.filter(({ inheritedFrom }) => !inheritedFrom);
  return own.length > 0 ? own : about.topics;
}
