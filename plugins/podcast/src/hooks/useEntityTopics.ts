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

/** What `getEntityTopics` needs of entities that topics are inherited from. */
const fields = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.tags',
  `metadata.annotations.${PODCAST_TOPICS_ANNOTATION}`,
  'relations',
];

/** Finds the systems and domains of an entity, with one request per level. */
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

/**
 * The topics of the entity of the page. `loading` until inherited topics are
 * known.
 */
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

  // If the catalog fails, only the entity's own topics count.
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
 * Lists an entity's topic titles in the portal's language. Inherited ones only
 * count if it has none of its own.
 */
export function listTopicTitles(about: EntityTopics, locale?: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    getOwnOrInheritedTopics(about).map(({ topic }) => topic.title),
  );
}

/** An entity's own topics or, if there are none, the inherited ones. */
export function getOwnOrInheritedTopics(
  about: EntityTopics,
): EntityTopics['topics'] {
  const own = about.topics.filter(({ inheritedFrom }) => !inheritedFrom);
  return own.length > 0 ? own : about.topics;
}
