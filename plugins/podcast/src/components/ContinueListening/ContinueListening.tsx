import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Show } from '@nerdout/backstage-plugin-podcast-common';
import {
  EpisodeRow,
  podcastApiRef,
  podcastTranslationRef,
  useListening,
} from '@nerdout/backstage-plugin-podcast-react';
import classNames from 'classnames';
import { useId } from 'react';
import { useLoaded } from '../../hooks/useLoaded';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    dense: {
      paddingBottom: theme.spacing(3),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    list: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 340px), 1fr))',
      gap: theme.spacing(2.5),
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
  }),
  { name: 'PodcastContinueListening' },
);

/** The latest ones are those that one comes back for. */
const LENGTH = 3;

type ContinueListeningProps = {
  /** With their artwork. */
  shows: Show[];
  /** Only episodes of this show. */
  showId?: string;
  headingComponent?: 'h2' | 'h3';
  /** For the narrow column of a card: a small heading, and a line below. */
  dense?: boolean;
};

/** The episodes that the user has begun and not finished, the latest first. Nothing where there are none. */
export function ContinueListening(props: ContinueListeningProps) {
  const { shows, showId, headingComponent = 'h2', dense = false } = props;
  const classes = useStyles();
  const headingId = useId();
  const { t } = useTranslationRef(podcastTranslationRef);
  const api = useApi(podcastApiRef);
  // As a text, so that it is the same value while the same episodes are meant.
  const begun = useListening(({ states }) =>
    [...states.values()]
      .filter(state => !state.finished && state.positionSeconds > 0)
      .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
      .slice(0, 50)
      .map(state => state.episodeId)
      .join(' '),
  ).value;
  const ids = begun ? begun.split(' ') : [];
  // The order changes with each turn of the player, and is no reason to load.
  const { value } = useLoaded(
    `begun ${showId ?? ''} ${[...ids].sort().join(' ')}`,
    async signal =>
      ids.length === 0
        ? []
        : (
            await api.getEpisodes(
              { id: ids, limit: ids.length, ...(showId && { show: [showId] }) },
              { signal },
            )
          ).items,
  );
  const episodes = (value ?? [])
    .filter(({ id }) => ids.includes(id))
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .slice(0, LENGTH);
  if (episodes.length === 0) return null;

  return (
    <section
      className={classNames(classes.root, { [classes.dense]: dense })}
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
    </section>
  );
}
