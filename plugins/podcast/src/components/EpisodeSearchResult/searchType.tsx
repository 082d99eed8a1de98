import MicIcon from '@material-ui/icons/Mic';

/**
 * The search filter for episodes, for `SearchType.Accordion`: the type of their
 * documents, with name and icon.
 *
 * @public
 */
export const podcastSearchType = {
  value: 'podcast-episode',
  name: 'Podcast episodes',
  icon: <MicIcon />,
};

/** Whether a search result is an episode. */
export const isEpisode = (result: { type: string }) =>
  result.type === podcastSearchType.value;
