/**
 * Validates the podcast annotations of catalog entities, and adds them to the catalog model.
 *
 * @packageDocumentation
 */

export { catalogModulePodcast as default } from './module';
export { PodcastAnnotationsProcessor } from './PodcastAnnotationsProcessor';
export { podcastCatalogModel } from './podcastCatalogModel';
