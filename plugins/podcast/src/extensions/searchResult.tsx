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

/** Episodes in search results. */
export const podcastSearchResult = SearchResultListItemBlueprint.make({
  params: {
    icon: <MicIcon />,
    predicate: isEpisode,
    component: () =>
      import('../components/EpisodeSearchResult').then(
        module => module.EpisodeSearchResult,
      ),
  },
});

/** The search filter for episodes. */
export const podcastSearchType = SearchFilterResultTypeBlueprint.make({
  if: forReaders,
  params: searchType,
});
