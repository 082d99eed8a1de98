export { DatabasePodcastStore } from './DatabasePodcastStore';
export type {
  EpisodeFilter,
  EpisodeListPage,
  EpisodePosition,
  ListEpisodesOptions,
} from './episodes/listEpisodes';
export { sortKeysOf } from './episodes/sortKeys';
export type { SortKey } from './episodes/sortKeys';
export { titleKeyOf } from './episodes/titleKey';
export type { PodcastStore } from './PodcastStore';
export { databaseTime, isPast } from './clock';
export { wordsOf, WORDS_REVISION } from './search';
export { LONGEST_WAIT_MS } from './shows';
export type * from './types';
