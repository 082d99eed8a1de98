/**
 * The player, the references and the components that podcast pages and cards share.
 *
 * @packageDocumentation
 */

export { podcastApiRef } from './api/podcastApiRef';
export { podcastListeningApiRef } from './api/podcastListeningApiRef';
export { podcastPlayerApiRef } from './api/podcastPlayerApiRef';
export {
  ChapterList,
  type ChapterListProps,
} from './components/ChapterList/ChapterList';
export {
  EpisodeArtwork,
  type EpisodeArtworkProps,
} from './components/EpisodeArtwork/EpisodeArtwork';
export { EpisodeListening } from './components/EpisodeListening/EpisodeListening';
export { EpisodeMenu } from './components/EpisodeMenu/EpisodeMenu';
export {
  EpisodeMeta,
  type EpisodeMetaProps,
} from './components/EpisodeMeta/EpisodeMeta';
export {
  EpisodeRow,
  type EpisodeRowProps,
} from './components/EpisodeRow/EpisodeRow';
export { EpisodeRows } from './components/EpisodeRows/EpisodeRows';
export { InSlices, type InSlicesProps } from './components/InSlices/InSlices';
export {
  PlayButton,
  type PlayButtonProps,
} from './components/PlayButton/PlayButton';
export {
  PlayerBar,
  type PlayerBarProps,
} from './components/PlayerBar/PlayerBar';
export { PolicyLines } from './components/PolicyLines/PolicyLines';
export { SaveButton } from './components/SaveButton/SaveButton';
export {
  ShowNotes,
  type ShowNotesProps,
} from './components/ShowNotes/ShowNotes';
export {
  TopicChips,
  type TopicChipsProps,
} from './components/TopicChips/TopicChips';
export {
  TranscriptView,
  type TranscriptViewProps,
} from './components/Transcript/TranscriptView';
export { formatDate } from './format/formatDate';
export { formatDuration } from './format/formatDuration';
export { formatTime } from './format/formatTime';
export { parseTime } from './format/parseTime';
export { useCalmMotion } from './hooks/useCalmMotion';
export { useFollowKeeper } from './hooks/useFollowKeeper';
export { useEpisodeListening, useListening } from './hooks/useListening';
export { useMirroredIcons } from './hooks/useMirroredIcons';
export { usePlayerLater } from './hooks/usePlayerLater';
export { usePlayerQueue } from './hooks/usePlayerQueue';
export { type PodcastLinks, usePodcastLinks } from './hooks/usePodcastLinks';
export { usePodcastPlayer } from './hooks/usePodcastPlayer';
export { useAllowedImage, usePolicyRefusals } from './hooks/usePolicyRefusals';
export { usePortalLocale } from './hooks/usePortalLocale';
export { useToast } from './hooks/useToast';
export { PodcastPlayer } from './player/PodcastPlayer';
export { findAt } from './player/chapters/findAt';
export { toPlayableEpisode } from './player/core/toPlayableEpisode';
export type {
  PlayableEpisode,
  PlayerError,
  PlayerErrorCode,
  PlayerNotice,
  PlayerState,
  PlayerStatus,
  PodcastPlayerApi,
  SkipSeconds,
} from './player/core/types';
export type { PlaybackAnalytics } from './player/engine/capturePlayback';
export { readSkipSeconds } from './player/engine/readSkipSeconds';
export { forgetOnSignOut } from './player/forgetOnSignOut';
export { ListeningStore } from './player/listening/ListeningStore';
export type { FollowKeeper } from './player/listening/followKeepers';
export { trackListening } from './player/listening/trackListening';
export type {
  ListeningCause,
  ListeningChange,
  ListeningSnapshot,
  PodcastListeningApi,
} from './player/listening/types';
export type { PolicyRefusal } from './player/policy/PolicyWatch';
export { PlayerQueue } from './player/queue/PlayerQueue';
export { getPlayerQueue } from './player/queue/getPlayerQueue';
export { keepQueue } from './player/queue/keepQueue';
export type { QueueState, QueueStorage } from './player/queue/queueStorage';
export {
  correctionsRouteRef,
  episodeRouteRef,
  historyRouteRef,
  personRouteRef,
  podcastRouteRef,
  showRouteRef,
  topicRouteRef,
  topicsRouteRef,
} from './routes';
export { podcastTranslationRef } from './translation';
