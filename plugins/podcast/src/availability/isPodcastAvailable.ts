import type { Entity } from '@backstage/catalog-model';
import { configApiRef, type ApiHolder } from '@backstage/core-plugin-api';
import {
  getEntityTopics,
  getTopicAncestorRefs,
  PODCAST_TOPICS_ANNOTATION,
  readTopicInheritance,
  readTopics,
  type Topic,
  type TopicInheritance,
} from '@nerdout/backstage-plugin-podcast-common';
import { hasPodcastTopics } from '../hooks/useEntityEpisodes';

type PortalRules = { topics: Topic[]; inherit: TopicInheritance };

const rulesOfApps = new WeakMap<ApiHolder, PortalRules>();

/** The configuration of an app does not change while it runs, and this is asked for every entity. */
function rulesOf(apis: ApiHolder): PortalRules {
  let rules = rulesOfApps.get(apis);
  if (!rules) {
    const config = apis.get(configApiRef);
    rules = {
      topics: config ? readTopics(config) : [],
      inherit: config ? readTopicInheritance(config) : { system: 0, domain: 0 },
    };
    rulesOfApps.set(apis, rules);
  }
  return rules;
}

/**
 * Whether an entity is about a topic of the podcast, or pins episodes, and so has something to show on a tab; for
 * `EntitySwitch.Case` and `EntityLayout.Route`.
 *
 * @public
 */
export function isPodcastAvailable(
  entity: Entity,
  context: { apis: ApiHolder },
): boolean {
  return hasPodcastTopics(
    getEntityTopics(entity, rulesOf(context.apis).topics),
  );
}

/**
 * Whether the card of an entity may have something to show: also what the entity can inherit, or a mistake in its
 * annotation. The card draws nothing where it turns out that there is nothing.
 *
 * @public
 */
export function mayHavePodcastCard(
  entity: Entity,
  context: { apis: ApiHolder },
): boolean {
  const { topics, inherit } = rulesOf(context.apis);
  const about = getEntityTopics(entity, topics);
  return (
    hasPodcastTopics(about) ||
    about.unknownTopicIds.length > 0 ||
    (!entity.metadata.annotations?.[PODCAST_TOPICS_ANNOTATION] &&
      getTopicAncestorRefs(entity, inherit).length > 0)
  );
}
