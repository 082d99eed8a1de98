import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import MicIcon from '@material-ui/icons/Mic';
import {
  isEpisode,
  podcastSearchType as searchType,
} from '../components/EpisodeSearchResult/searchType';
import { forReaders } from './forReaders';
import { loadParts } from './lazyParts';

/** Episodes in search results. */
export const podcastSearchResult = SearchResultListItemBlueprint.make({
  params: {
    icon: <MicIcon />,
    predicate: isEpisode,
    component: () => loadParts().then(module => module.EpisodeSearchResult),
  },
});

/** The search filter for episodes. */
export const podcastSearchType = SearchFilterResultTypeBlueprint.make({
  if: forReaders,
  params: searchType,
});
