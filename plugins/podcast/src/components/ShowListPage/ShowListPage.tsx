import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Show } from '@nerdout/backstage-plugin-podcast-common';
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
import { Notice } from '../Notice';
import { PageFrame } from '../PageFrame';
import { Stack } from '../Stack';
import { gridList } from '../styles';
import { ShowCard } from './ShowCard';

const useStyles = makeStyles(
  theme => ({
    actions: {
      display: 'flex',
      justifyContent: 'flex-end',
      '&:empty': { display: 'none' },
    },
    shows: gridList(theme, 320, 2),
  }),
  { name: 'PodcastShowListPage' },
);

/** All shows and their episodes. With a single show, redirects to its page. */
export function ShowListPage() {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const api = useApi(podcastApiRef);
  const links = usePodcastLinks();
  const { search } = useLocation();
  const { filters } = useEpisodeFilters();
  const loaded = useLoaded('shows', signal => api.getShows({ signal }));

  const content = (shows: Show[]) => {
    if (shows.length === 0) {
      return <Notice title={t('show.none')} hint={t('show.noneHint')} />;
    }
    if (shows.length === 1) {
      return <Navigate to={`${links.show(shows[0].id)}${search}`} replace />;
    }
    return (
      <Stack gap={4}>
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
      </Stack>
    );
  };
  return (
    <PageFrame
      loaded={loaded}
      loading={<EpisodeListSkeleton rows={6} label={t('browse.loading')} />}
      errorTitle={t('errors.shows')}
    >
      {({ items }) => content(items)}
    </PageFrame>
  );
}
