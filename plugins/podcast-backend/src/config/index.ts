export { resolveFileUrl, readPodcastConfig } from './readPodcastConfig';
export type {
  FetchLimits,
  NotesConfig,
  PodcastConfig,
  SeriesRule,
  ShowConfig,
} from './types';
