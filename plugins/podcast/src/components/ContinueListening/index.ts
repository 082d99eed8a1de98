export { EpisodesInProgress, ContinueListening } from './ContinueListening';
