export { EpisodeListening } from './EpisodeListening';
export { ListeningStore } from './ListeningStore';
export { podcastListeningApiRef } from './podcastListeningApiRef';
export { SaveButton } from './SaveButton';
export { trackListening } from './trackListening';
export { useEpisodeListening, useListening } from './useListening';
export type {
  ListeningCause,
  ListeningChange,
  ListeningSnapshot,
  PodcastListeningApi,
} from './types';
