import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  podcastApiRef,
  podcastTranslationRef,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';
import { Navigate, useLocation } from 'react-router-dom';
import { isFiltered, useEpisodeFilters } from '../../hooks/useEpisodeFilters';
import { useLoaded } from '../../hooks/useLoaded';
import { ContinueListening } from '../ContinueListening';
import { EpisodeBrowser } from '../EpisodeBrowser';
import { EpisodeListSkeleton } from '../EpisodeListSkeleton';
import { FollowedEpisodes } from '../FollowedEpisodes';
import { HistoryLink } from '../ListeningActions';
import { LoadError } from '../LoadError';
import { Notice } from '../Notice';
import { ShowCard } from './ShowCard';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(4), minWidth: 0 },
    actions: {
      display: 'flex',
      justifyContent: 'flex-end',
      '&:empty': { display: 'none' },
    },
    shows: {
      display: 'grid',
      gap: theme.spacing(2),
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 320px), 1fr))',
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
  }),
  { name: 'PodcastShowListPage' },
);

/** All shows, and the episodes of all of them. With a single show its page is shown instead. */
export function ShowListPage() {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const api = useApi(podcastApiRef);
  const links = usePodcastLinks();
  const { search } = useLocation();
  const { filters } = useEpisodeFilters();
  const { value, error, retry } = useLoaded('shows', signal =>
    api.getShows({ signal }),
  );

  if (!value) {
    return error ? (
      <LoadError title={t('errors.shows')} error={error} onRetry={retry} />
    ) : (
      <EpisodeListSkeleton rows={6} label={t('browse.loading')} />
    );
  }
  const shows = value.items;
  if (shows.length === 0) {
    return <Notice title={t('show.none')} hint={t('show.noneHint')} />;
  }
  if (shows.length === 1) {
    return <Navigate to={`${links.show(shows[0].id)}${search}`} replace />;
  }
  return (
    <div className={classes.root}>
      <div className={classes.actions}>
        <HistoryLink />
      </div>
      <ul className={classes.shows}>
        {shows.map(show => (
          <li key={show.id}>
            <ShowCard show={show} />
          </li>
        ))}
      </ul>
      {!isFiltered(filters) && (
        <>
          <ContinueListening shows={shows} />
          <FollowedEpisodes shows={shows} />
        </>
      )}
      <EpisodeBrowser title={t('show.all')} shows={shows} />
    </div>
  );
}
