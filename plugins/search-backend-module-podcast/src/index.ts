/**
 * Puts podcast episodes into the search of a Backstage portal.
 *
 * @packageDocumentation
 */

export { searchModulePodcastCollator as default } from './module';
export * from './collators';
