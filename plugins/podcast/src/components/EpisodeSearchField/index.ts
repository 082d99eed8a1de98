export { EpisodeSearchField } from './EpisodeSearchField';
