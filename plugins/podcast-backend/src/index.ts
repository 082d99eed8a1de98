/**
 * Fetches, keeps and serves podcast feeds for a Backstage portal.
 *
 * @packageDocumentation
 */
export { podcastPlugin as default } from './plugin';
