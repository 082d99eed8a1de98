export { EpisodeFilterBar } from './EpisodeFilterBar';
export { NativeSelect } from './NativeSelect';
