export { filePathOf, readPodcastConfig } from './readPodcastConfig';
export type {
  DocumentLimits,
  FallbackConfig,
  FetchLimits,
  NotesConfig,
  PodcastConfig,
  SeriesRule,
  ShowConfig,
} from './types';
