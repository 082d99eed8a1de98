import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import MicIcon from '@material-ui/icons/Mic';

const documentType = 'podcast-episode';

/** Episodes among the results of the portal's search. */
export const podcastSearchResult = SearchResultListItemBlueprint.make({
  params: {
    icon: <MicIcon />,
    predicate: result => result.type === documentType,
    component: () =>
      import('../components/EpisodeSearchResult').then(
        module => module.EpisodeSearchResult,
      ),
  },
});

/** Lets readers narrow the results down to episodes. */
export const podcastSearchType = SearchFilterResultTypeBlueprint.make({
  params: {
    value: documentType,
    name: 'Podcast episodes',
    icon: <MicIcon />,
  },
});
