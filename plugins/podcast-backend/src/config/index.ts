export { filePathOf, readPodcastConfig } from './readPodcastConfig';
export type {
  FallbackConfig,
  FetchLimits,
  PodcastConfig,
  ShowConfig,
} from './types';
