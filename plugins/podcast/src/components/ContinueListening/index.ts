export { EpisodesInProgress, ContinueListening } from './ContinueListening';
export {
  MAX_IN_PROGRESS,
  useEpisodesInProgress,
} from './useEpisodesInProgress';
