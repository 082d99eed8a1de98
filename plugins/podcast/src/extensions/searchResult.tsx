import { SearchResultListItemBlueprint } from '@backstage/plugin-search-react/alpha';
import MicIcon from '@material-ui/icons/Mic';

/** Episodes among the results of the portal's search. */
export const podcastSearchResult = SearchResultListItemBlueprint.make({
  params: {
    icon: <MicIcon />,
    predicate: result => result.type === 'podcast-episode',
    component: () =>
      import('../components/EpisodeSearchResult').then(
        module => module.EpisodeSearchResult,
      ),
  },
});
