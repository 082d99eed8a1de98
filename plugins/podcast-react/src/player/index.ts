export type { PlaybackAnalytics } from './capturePlayback';
export { PodcastPlayer } from './PodcastPlayer';
export { usePodcastPlayer } from './usePodcastPlayer';
export type {
  PlayableEpisode,
  PlayerError,
  PlayerErrorCode,
  PlayerState,
  PlayerStatus,
  PodcastPlayerApi,
  SkipSeconds,
} from './types';
