import { createCatalogModelLayer } from '@backstage/catalog-model/alpha';
import {
  PODCAST_EPISODES_ANNOTATION,
  PODCAST_TOPICS_ANNOTATION,
} from '@nerdout/backstage-plugin-podcast-common';

/**
 * The podcast annotations as a layer of the catalog model. The module adds it.
 *
 * @public
 */
export const podcastCatalogModel = createCatalogModelLayer({
  layerId: 'podcast/annotations',
  builder: model => {
    // No pattern, because the catalog would reject entities with mistakes instead of showing them.
    const schema = { jsonSchema: { type: 'string' } };
    model.addAnnotation({
      name: PODCAST_TOPICS_ANNOTATION,
      title: 'Podcast topics',
      description:
        'Comma-separated ids of the topics that the entity is about, for example `fleet-management, infrastructure`. `none` opts the entity out. Without the annotation, topics are derived from tags, name and title.',
      schema,
    });
    model.addAnnotation({
      name: PODCAST_EPISODES_ANNOTATION,
      title: 'Podcast episodes',
      description:
        'Comma-separated ids of podcast episodes to show first on the entity. The id of an episode is the last part of the URL of its page.',
      schema,
    });
  },
});
