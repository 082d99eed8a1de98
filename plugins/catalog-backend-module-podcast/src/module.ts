import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { CatalogModelSources } from '@backstage/catalog-model/alpha';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import { podcastCatalogModel } from './podcastCatalogModel';
import { PodcastAnnotationsProcessor } from './PodcastAnnotationsProcessor';

/**
 * Validates the podcast annotations of catalog entities, and adds them to the catalog model.
 *
 * @public
 */
export const catalogModulePodcast = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'podcast',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        catalog: catalogProcessingExtensionPoint,
        model: catalogModelExtensionPoint,
      },
      async init({ config, catalog, model }) {
        catalog.addProcessor(PodcastAnnotationsProcessor.fromConfig(config));
        model.addModelSource(CatalogModelSources.static([podcastCatalogModel]));
      },
    });
  },
});
