/**
 * The podcast plugin: pages, entity card and tab, player bar. Apps on the old
 * frontend system import from `@nerdout/backstage-plugin-podcast/legacy`.
 *
 * @packageDocumentation
 */

export { podcastPlugin as default } from './plugin';
