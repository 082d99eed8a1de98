/**
 * Adds podcast episodes to Backstage Search.
 *
 * @packageDocumentation
 */

export { searchModulePodcastCollator as default } from './module';
export * from './collators';
