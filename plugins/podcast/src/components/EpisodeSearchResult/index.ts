export {
  EpisodeSearchResult,
  type EpisodeSearchResultProps,
} from './EpisodeSearchResult';
