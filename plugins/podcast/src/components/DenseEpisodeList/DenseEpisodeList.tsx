import { makeStyles } from '@material-ui/core/styles';
import { EpisodeSummary, Show } from '@nerdout/backstage-plugin-podcast-common';
import {
  EpisodeRow,
  EpisodeRowProps,
} from '@nerdout/backstage-plugin-podcast-react';
import { plainList } from '../styles';

const useStyles = makeStyles(
  theme => ({
    list: { ...plainList, display: 'grid', gap: theme.spacing(2.5) },
  }),
  { name: 'PodcastDenseEpisodeList' },
);

type DenseEpisodeListProps = Pick<
  EpisodeRowProps,
  'headingComponent' | 'maxTopics' | 'topicTitles'
> & {
  'aria-label'?: string;
  episodes: EpisodeSummary[];
  /** Shows of the episodes, for their artwork. */
  shows: Show[];
};

/** A compact list of episodes for cards and widgets. */
export function DenseEpisodeList(props: DenseEpisodeListProps) {
  const { 'aria-label': label, episodes, shows, ...row } = props;
  const classes = useStyles();
  return (
    <ul className={classes.list} aria-label={label}>
      {episodes.map(episode => (
        <li key={episode.id}>
          <EpisodeRow
            dense
            {...row}
            episode={episode}
            show={shows.find(({ id }) => id === episode.showId)}
          />
        </li>
      ))}
    </ul>
  );
}
