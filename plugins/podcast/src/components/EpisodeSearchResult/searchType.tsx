import MicIcon from '@material-ui/icons/Mic';

/**
 * How one narrows the results of the portal's search down to episodes: the type of their documents, its name and its
 * icon, as `SearchType.Accordion` takes them.
 *
 * @public
 */
export const podcastSearchType = {
  value: 'podcast-episode',
  name: 'Podcast episodes',
  icon: <MicIcon />,
};

/** Whether a result of the search is an episode. */
export const isEpisode = (result: { type: string }) =>
  result.type === podcastSearchType.value;
