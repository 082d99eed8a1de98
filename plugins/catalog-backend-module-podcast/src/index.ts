/**
 * Checks the podcast annotations of catalog entities, and declares them to the catalog.
 *
 * @packageDocumentation
 */

export { catalogModulePodcast as default } from './module';
export { PodcastAnnotationsProcessor } from './PodcastAnnotationsProcessor';
export { podcastCatalogModel } from './podcastCatalogModel';
