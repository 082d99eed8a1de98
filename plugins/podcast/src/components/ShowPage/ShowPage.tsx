import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  podcastApiRef,
  podcastTranslationRef,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';
import { useState } from 'react';
import { useLoaded } from '../../hooks/useLoaded';
import {
  useOnce,
  usePainted,
  usePermissionsSettled,
} from '../../hooks/settled';
import { useBrowserSettled } from '../../hooks/useBrowserSettled';
import { usePageCache } from '../../hooks/PageCache';
import { isFiltered, useEpisodeFilters } from '../../hooks/useEpisodeFilters';
import { ContinueListening } from '../ContinueListening';
import { FollowedEpisodes } from '../FollowedEpisodes';
import { EpisodeBrowser } from '../EpisodeBrowser';
import { EpisodeListSkeleton } from '../EpisodeListSkeleton';
import { PageFrame, PageTitle } from '../PageFrame';
import { ShowHeader } from '../ShowHeader';
import { Stack } from '../Stack';
import { UnknownShow } from '../UnknownShow';
import { ShowPageSkeleton } from './ShowPageSkeleton';

/** The page of a show. */
export function ShowPage({ showId }: { showId: string }) {
  const { t } = useTranslationRef(podcastTranslationRef);
  const api = useApi(podcastApiRef);
  const cache = usePageCache();
  const links = usePodcastLinks();
  const { filters } = useEpisodeFilters();
  const [version, setVersion] = useState(0);
  const loaded = useLoaded(`show ${showId}`, signal =>
    api.getShow(showId, { signal }),
  );

  const isPermissionKnown = usePermissionsSettled();
  const isBrowserSettled = useBrowserSettled(showId);
  const isReady = useOnce(isPermissionKnown && isBrowserSettled);
  const { value, error, retry } = loaded;
  const isPainted = usePainted(isReady && value !== undefined);

  const reload = () => {
    cache.clear();
    setVersion(count => count + 1);
    loaded.retry();
  };
  return (
    <PageFrame
      loaded={{ value: isReady ? value : undefined, error, retry }}
      loading={<ShowPageSkeleton label={t('browse.loading')} />}
      notFound={<UnknownShow />}
      errorTitle={t('errors.show')}
    >
      {show => (
        <PageTitle crumbs={[{ label: show.title, href: links.show(showId) }]}>
          <Stack gap={4}>
            <ShowHeader show={show} onRefreshed={reload} />
            {isPainted ? (
              <>
                {/* While searching, show results only. */}
                {!isFiltered(filters) && (
                  <>
                    <ContinueListening shows={[show]} showId={showId} />
                    <FollowedEpisodes shows={[show]} showId={showId} />
                  </>
                )}
                <EpisodeBrowser
                  title={t('browse.episodes')}
                  shows={[show]}
                  showId={showId}
                  version={version}
                />
              </>
            ) : (
              <EpisodeListSkeleton rows={5} label={t('browse.loading')} />
            )}
          </Stack>
        </PageTitle>
      )}
    </PageFrame>
  );
}
