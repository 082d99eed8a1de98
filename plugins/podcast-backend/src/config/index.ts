export { filePathOf, readPodcastConfig } from './readPodcastConfig';
export type {
  DocumentLimits,
  FallbackConfig,
  FetchLimits,
  NotesConfig,
  PodcastConfig,
  ShowConfig,
} from './types';
