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

const nothingInherited: TopicInheritance = { system: 0, domain: 0 };

const rulesOfApps = new WeakMap<ApiHolder, PortalRules>();
let appOfPage: ApiHolder | undefined;

/**
 * Remembers the app of the page, for callers that ask without its APIs. What stands at the root of an app calls this, so
 * that it is known before an entity is.
 */
export function rememberApp(apis: ApiHolder): void {
  appOfPage = apis;
}

/**
 * The rules of the portal, nothing where its configuration is not known. It does not change while an app runs, and this
 * is asked for every entity.
 */
function rulesOf(apis: ApiHolder | undefined): PortalRules | undefined {
  if (!apis) return undefined;
  let rules = rulesOfApps.get(apis);
  if (!rules) {
    const config = apis.get(configApiRef);
    if (!config) return undefined;
    rules = {
      topics: readTopics(config),
      inherit: readTopicInheritance(config),
    };
    rulesOfApps.set(apis, rules);
  }
  return rules;
}

/**
 * Whether an entity is about a topic of the podcast, or pins episodes, and so has something to show on a tab. It is a
 * condition as it stands, `if={isPodcastAvailable}`, for `EntityLayout.Route` and for `EntitySwitch.Case`.
 *
 * @remarks
 *
 * `EntityLayout.Route` hands no APIs to its condition. The topics of the portal are known even so in an app that has the
 * player bar. In one without it the default topics count, and every topic that an annotation names.
 *
 * @public
 */
export function isPodcastAvailable(
  entity: Entity,
  context?: { apis: ApiHolder },
): boolean {
  const rules = rulesOf(context?.apis ?? appOfPage);
  const about = getEntityTopics(entity, rules?.topics ?? defaultTopics);
  return (
    hasPodcastTopics(about) || (!rules && about.unknownTopicIds.length > 0)
  );
}

/**
 * Whether the card of an entity may have something to show: also what the entity can inherit, or a mistake in its
 * annotation. The card draws nothing where it turns out that there is nothing. A condition for `EntitySwitch.Case`.
 *
 * @public
 */
export function mayHavePodcastCard(
  entity: Entity,
  context?: { apis: ApiHolder },
): boolean {
  const { topics = defaultTopics, inherit = nothingInherited } =
    rulesOf(context?.apis ?? appOfPage) ?? {};
  const about = getEntityTopics(entity, topics);
  return (
    hasPodcastTopics(about) ||
    about.unknownTopicIds.length > 0 ||
    (!entity.metadata.annotations?.[PODCAST_TOPICS_ANNOTATION] &&
      getTopicAncestorRefs(entity, inherit).length > 0)
  );
}
