export { DatabasePodcastStore } from './DatabasePodcastStore';
export type {
  EpisodeFilter,
  EpisodeListPage,
  EpisodePosition,
  ListEpisodesOptions,
} from './episodes/listEpisodes';
export { sortKeysOf } from './episodes/sortKeys';
export type { PodcastStore } from './PodcastStore';
export { wordsOf } from './search';
export type * from './types';
