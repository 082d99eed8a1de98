export { podcastApiRef } from './podcastApiRef';
export { podcastPlayerApiRef } from './podcastPlayerApiRef';
