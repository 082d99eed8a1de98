export { EpisodeSearchField } from './EpisodeSearchField';
export { useFieldStyles } from './useFieldStyles';
