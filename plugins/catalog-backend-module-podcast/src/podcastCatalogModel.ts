import { createCatalogModelLayer } from '@backstage/catalog-model/alpha';
import {
  PODCAST_EPISODES_ANNOTATION,
  PODCAST_TOPICS_ANNOTATION,
} from '@nerdout/backstage-plugin-podcast-common';

/**
 * The annotations of the podcast, for what reads the model of the catalog. Declared by the module.
 *
 * @public
 */
export const podcastCatalogModel = createCatalogModelLayer({
  layerId: 'podcast/annotations',
  builder: model => {
    // No pattern: a mistake is to be shown on the entity, not to keep it out of the catalog.
    const schema = { jsonSchema: { type: 'string' } };
    model.addAnnotation({
      name: PODCAST_TOPICS_ANNOTATION,
      title: 'Podcast topics',
      description:
        'Ids of the topics that the entity is about, separated by commas, e.g. `fleet-management, infrastructure`; `none` opts the entity out. Without it tags, name and title decide.',
      schema,
    });
    model.addAnnotation({
      name: PODCAST_EPISODES_ANNOTATION,
      title: 'Podcast episodes',
      description:
        'Ids of podcast episodes that are shown on the entity before all others, separated by commas. The id of an episode is the last part of the address of its page.',
      schema,
    });
  },
});
