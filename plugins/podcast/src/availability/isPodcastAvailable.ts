import type { Entity } from '@backstage/catalog-model';
import { configApiRef, type ApiHolder } from '@backstage/core-plugin-api';
import {
  getEntityTopics,
  readTopics,
  type Topic,
} from '@nerdout/backstage-plugin-podcast-common';
import { hasPodcastTopics } from '../hooks/useEntityEpisodes';

const topicsOfApps = new WeakMap<ApiHolder, Topic[]>();

/** The configuration of an app does not change while it runs, and this is asked for every entity. */
function topicsOf(apis: ApiHolder): Topic[] {
  let topics = topicsOfApps.get(apis);
  if (!topics) {
    const config = apis.get(configApiRef);
    topics = config ? readTopics(config) : [];
    topicsOfApps.set(apis, topics);
  }
  return topics;
}

/**
 * Whether an entity is about a topic of the podcast, or pins episodes, and so has something to show on a card or tab;
 * for `EntitySwitch.Case` and `EntityLayout.Route`.
 *
 * @public
 */
export function isPodcastAvailable(
  entity: Entity,
  context: { apis: ApiHolder },
): boolean {
  return hasPodcastTopics(getEntityTopics(entity, topicsOf(context.apis)));
}
