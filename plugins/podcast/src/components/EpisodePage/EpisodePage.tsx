import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  podcastApiRef,
  podcastTranslationRef,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';
import { Navigate, useLocation } from 'react-router-dom';
import {
  isSettled,
  useListeningSettled,
  useOnce,
  usePermissionsSettled,
} from '../../hooks/settled';
import { useLoaded } from '../../hooks/useLoaded';
import { Notice } from '../Notice';
import { PageFrame, PageTitle } from '../PageFrame';
import { EpisodeDetails } from './EpisodeDetails';
import { EpisodePageSkeleton } from './EpisodePageSkeleton';
import { useSurroundings } from './useSurroundings';

type EpisodePageProps = { showId: string; episodeId: string };

/** The page of an episode. */
export function EpisodePage({ showId, episodeId }: EpisodePageProps) {
  const { t } = useTranslationRef(podcastTranslationRef);
  const api = useApi(podcastApiRef);
  const links = usePodcastLinks();
  const { search, hash } = useLocation();
  const loaded = useLoaded(`episode ${episodeId}`, signal =>
    api.getEpisode(episodeId, { signal }),
  );
  const allShows = useLoaded('shows', signal => api.getShows({ signal }));
  const shows = allShows.value?.items ?? [];
  const show = shows.find(({ id }) => id === showId);

  const surroundings = useSurroundings(episodeId, loaded.value);
  const isListeningSettled = useListeningSettled();
  const isPermissionKnown = usePermissionsSettled();
  const isReady = useOnce(
    isSettled(allShows) && isListeningSettled && isPermissionKnown,
  );
  const { value, error, retry } = loaded;

  return (
    <PageFrame
      loaded={{ value: isReady ? value : undefined, error, retry }}
      loading={<EpisodePageSkeleton label={t('browse.loading')} />}
      notFound={
        <Notice
          title={t('episodePage.notFound')}
          hint={t('episodePage.notFoundHint')}
          link={
            show
              ? {
                  to: links.show(showId)!,
                  label: t('episodePage.toShow', { show: show.title }),
                }
              : { to: links.podcast()!, label: t('show.toShows') }
          }
        />
      }
      errorTitle={t('errors.episode')}
    >
      {episode =>
        episode.showId === showId ? (
          <PageTitle
            crumbs={[
              { label: show?.title ?? showId, href: links.show(showId) },
              { label: episode.title, href: links.episode(episode) },
            ]}
            title={show && `${episode.title} | ${show.title}`}
          >
            <EpisodeDetails
              episode={episode}
              show={show}
              shows={shows}
              surroundings={surroundings}
              onTopicsChanged={loaded.retry}
            />
          </PageTitle>
        ) : (
          // Keep the time in the URL.
          <Navigate to={`${links.episode(episode)}${search}${hash}`} replace />
        )
      }
    </PageFrame>
  );
}
