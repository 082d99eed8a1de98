import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { EpisodeSummary, Show } from '@nerdout/backstage-plugin-podcast-common';
import {
  EpisodeRow,
  podcastTranslationRef,
} from '@nerdout/backstage-plugin-podcast-react';
import { useId } from 'react';
import { useEpisodesInProgress } from '../../hooks/useEpisodesInProgress';
import { Stack } from '../Stack';
import { gridList } from '../styles';

const useStyles = makeStyles(
  theme => ({
    dense: {
      paddingBottom: theme.spacing(3),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    list: gridList(theme, 340, 2.5),
  }),
  { name: 'PodcastContinueListening' },
);

type EpisodesInProgressProps = {
  /** Shows of the episodes, for their artwork. */
  shows: Show[];
  episodes: EpisodeSummary[];
  headingComponent?: 'h2' | 'h3';
  /** For narrow cards: a small heading, and a divider below. */
  dense?: boolean;
};

/**
 * The episodes in progress, from `useEpisodesInProgress`. Renders nothing if
 * there are none.
 */
export function EpisodesInProgress(props: EpisodesInProgressProps) {
  const { shows, episodes, headingComponent = 'h2', dense = false } = props;
  const classes = useStyles();
  const headingId = useId();
  const { t } = useTranslationRef(podcastTranslationRef);
  if (episodes.length === 0) return null;

  return (
    <Stack
      gap={2}
      component="section"
      className={dense ? classes.dense : undefined}
      aria-labelledby={headingId}
    >
      <Typography
        variant={dense ? 'h6' : 'h5'}
        component={headingComponent}
        id={headingId}
      >
        {t('listening.continue')}
      </Typography>
      <ul className={classes.list} aria-labelledby={headingId}>
        {episodes.map(episode => (
          <li key={episode.id}>
            <EpisodeRow
              dense
              maxTopics={0}
              headingComponent={headingComponent === 'h2' ? 'h3' : 'h4'}
              episode={episode}
              show={shows.find(({ id }) => id === episode.showId)}
            />
          </li>
        ))}
      </ul>
    </Stack>
  );
}

/**
 * The user's episodes in progress, most recent first. Renders nothing if there
 * are none.
 */
export function ContinueListening(props: {
  /** Shows of the episodes, for their artwork. */
  shows: Show[];
  /** Limits the list to this show. */
  showId?: string;
}) {
  const { shows, showId } = props;
  return (
    <EpisodesInProgress
      shows={shows}
      episodes={useEpisodesInProgress(showId).episodes}
    />
  );
}
