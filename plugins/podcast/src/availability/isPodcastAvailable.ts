import { Entity } from '@backstage/catalog-model';
import { configApiRef, ApiHolder } from '@backstage/core-plugin-api';
import {
  defaultTopics,
  getEntityTopics,
  getTopicAncestorRefs,
  PODCAST_TOPICS_ANNOTATION,
  readTopicInheritance,
  readTopics,
  Topic,
  TopicInheritance,
} from '@nerdout/backstage-plugin-podcast-common';
import { hasPodcastTopics } from '../hooks/useEntityEpisodes';

type PortalRules = { topics: Topic[]; inherit: TopicInheritance };

const noInheritance: TopicInheritance = { system: 0, domain: 0 };

const rulesByApp = new WeakMap<ApiHolder, PortalRules>();
let rememberedApp: ApiHolder | undefined;

/**
 * Remembers the APIs of the app for callers that have none. Called from an
 * element at the root of the app, so that they are known before an entity page
 * asks.
 */
export function rememberApp(apis: ApiHolder): void {
  rememberedApp = apis;
}

/**
 * The topic rules of the portal, or undefined if its configuration is unknown.
 * Cached, since it does not change while an app runs and is needed for every
 * entity.
 */
function getPortalRules(apis: ApiHolder | undefined): PortalRules | undefined {
  if (!apis) return undefined;
  let rules = rulesByApp.get(apis);
  if (!rules) {
    const config = apis.get(configApiRef);
    if (!config) return undefined;
    rules = {
      topics: readTopics(config),
      inherit: readTopicInheritance(config),
    };
    rulesByApp.set(apis, rules);
  }
  return rules;
}

/**
 * Whether an entity has a podcast topic or pins episodes, so that its tab has
 * something to show. Use it as a condition as it is, `if={isPodcastAvailable}`,
 * for `EntityLayout.Route` and `EntitySwitch.Case`.
 *
 * @remarks
 *
 * `EntityLayout.Route` hands no APIs to its condition. The topics of the portal
 * are known even so in an app that has the player bar. In one without it the
 * default topics count, and every topic that an annotation names.
 *
 * @public
 */
export function isPodcastAvailable(
  entity: Entity,
  context?: { apis: ApiHolder },
): boolean {
  const rules = getPortalRules(context?.apis ?? rememberedApp);
  const about = getEntityTopics(entity, rules?.topics ?? defaultTopics);
  return (
    hasPodcastTopics(about) || (!rules && about.unknownTopicIds.length > 0)
  );
}

/**
 * Whether the card of an entity may have something to show. Unlike
 * `isPodcastAvailable`, this also covers topics that the entity may inherit and
 * mistakes in its annotation. The card renders nothing if there turns out to be
 * nothing. Use it as a condition for `EntitySwitch.Case`.
 *
 * @public
 */
export function mayHavePodcastCard(
  entity: Entity,
  context?: { apis: ApiHolder },
): boolean {
  const { topics = defaultTopics, inherit = noInheritance } =
    getPortalRules(context?.apis ?? rememberedApp) ?? {};
  const about = getEntityTopics(entity, topics);
  return (
    hasPodcastTopics(about) ||
    about.unknownTopicIds.length > 0 ||
    (!entity.metadata.annotations?.[PODCAST_TOPICS_ANNOTATION] &&
      getTopicAncestorRefs(entity, inherit).length > 0)
  );
}
