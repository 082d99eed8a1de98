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
import { usePageCache } from '../../hooks/PageCache';
import { useBrowserSettled } from '../../hooks/useBrowserSettled';
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
  const { t } = useTranslationRef(podcastTranslationRef);
  const api = useApi(podcastApiRef);
  const links = usePodcastLinks();
  const { search } = useLocation();
  const cache = usePageCache();
  const loaded = useLoaded('shows', async signal => {
    const shows = await api.getShows({ signal });
    // The page of a single show opens at once.
    shows.items.forEach(show => cache.set(`show ${show.id}`, show));
    return shows;
  });

  const content = (shows: Show[]) => {
    if (shows.length === 0) {
      return <Notice title={t('show.none')} hint={t('show.noneHint')} />;
    }
    if (shows.length === 1) {
      return <Navigate to={`${links.show(shows[0].id)}${search}`} replace />;
    }
    return <ShowList shows={shows} />;
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

function ShowList({ shows }: { shows: Show[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const { filters } = useEpisodeFilters();
  const isReady = useBrowserSettled();
  if (!isReady) {
    return <EpisodeListSkeleton rows={6} label={t('browse.loading')} />;
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
}
