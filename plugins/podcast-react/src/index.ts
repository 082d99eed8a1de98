/**
 * The player, the references and the components that podcast pages and cards share.
 *
 * @packageDocumentation
 */

export { toPlayableEpisode } from '@nerdout/backstage-plugin-podcast-common';
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
export {
  PlayButton,
  type PlayButtonProps,
} from './components/PlayButton/PlayButton';
export { PlayerBar } from './components/PlayerBar/PlayerBar';
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
export { useEpisodeListening, useListening } from './hooks/useListening';
export { usePlayerQueue } from './hooks/usePlayerQueue';
export { type PodcastLinks, usePodcastLinks } from './hooks/usePodcastLinks';
export { usePodcastPlayer } from './hooks/usePodcastPlayer';
export { findAt } from './player/chapters/findAt';
export { createPodcastListening } from './player/createPodcastListening';
export { createPodcastPlayer } from './player/createPodcastPlayer';
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
export type {
  ListeningCause,
  ListeningChange,
  ListeningSnapshot,
  PodcastListeningApi,
} from './player/listening/types';
export type { PlayerQueue } from './player/queue/PlayerQueue';
export { getPlayerQueue } from './player/queue/getPlayerQueue';
export type { QueueState } from './player/queue/queueStorage';
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

// For the pages of this plugin, which are in another package. Not in the published types.

/** @internal */
export { InSlices } from './components/InSlices/InSlices';
/** @internal */
export { PolicyLines } from './components/PolicyLines/PolicyLines';
/** @internal */
export { formatDate } from './format/formatDate';
/** @internal */
export { formatDuration } from './format/formatDuration';
/** @internal */
export { formatTime } from './format/formatTime';
/** @internal */
export { parseTime } from './format/parseTime';
/** @internal */
export { useReducedMotion } from './hooks/useReducedMotion';
/** @internal */
export { useDeferredPlayerState } from './hooks/useDeferredPlayerState';
/** @internal */
export { useFollowStorage } from './hooks/useFollowStorage';
/** @internal */
export { useMirroredIcons } from './hooks/useMirroredIcons';
/** @internal */
export { useAllowedImage, usePolicyRefusals } from './hooks/usePolicyRefusals';
/** @internal */
export { usePortalLocale } from './hooks/usePortalLocale';
/** @internal */
export { useToast } from './hooks/useToast';
/** @internal */
export type { FollowStorage } from './player/listening/followStorage';
/** @internal */
export type { PolicyRefusal } from './player/policy/PolicyWatch';
