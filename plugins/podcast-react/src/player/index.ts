export type { PlaybackAnalytics } from './capturePlayback';
export { forgetOnSignOut } from './forgetOnSignOut';
export { PodcastPlayer } from './PodcastPlayer';
export { readSkipSeconds } from './readSkipSeconds';
export { usePlayerLater } from './usePlayerLater';
export { usePodcastPlayer } from './usePodcastPlayer';
export type {
  PlayableEpisode,
  PlayerError,
  PlayerErrorCode,
  PlayerNotice,
  PlayerState,
  PlayerStatus,
  PodcastPlayerApi,
  SkipSeconds,
} from './types';
