import { useApi } from '@backstage/core-plugin-api';
import {
  BreadcrumbEntry,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  podcastApiRef,
  podcastTranslationRef,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';
import { useState } from 'react';
import { useLoaded } from '../../hooks/useLoaded';
import { usePageCache } from '../../hooks/PageCache';
import { isFiltered, useEpisodeFilters } from '../../hooks/useEpisodeFilters';
import { ContinueListening } from '../ContinueListening';
import { FollowedEpisodes } from '../FollowedEpisodes';
import { DocumentTitle } from '../DocumentTitle';
import { EpisodeBrowser } from '../EpisodeBrowser';
import { isNotFound, LoadError } from '../LoadError';
import { ShowHeader } from '../ShowHeader';
import { UnknownShow } from '../UnknownShow';
import { ShowPageSkeleton } from './ShowPageSkeleton';

const useStyles = makeStyles(
  theme => ({ root: { display: 'grid', gap: theme.spacing(4), minWidth: 0 } }),
  { name: 'PodcastShowPage' },
);

/** A show and its episodes. */
export function ShowPage({ showId }: { showId: string }) {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const api = useApi(podcastApiRef);
  const cache = usePageCache();
  const links = usePodcastLinks();
  const { filters } = useEpisodeFilters();
  const [version, setVersion] = useState(0);
  const {
    value: show,
    error,
    retry,
  } = useLoaded(`show ${showId}`, signal => api.getShow(showId, { signal }));

  if (!show && error && isNotFound(error)) {
    return <UnknownShow />;
  }
  if (!show) {
    return error ? (
      <LoadError title={t('errors.show')} error={error} onRetry={retry} />
    ) : (
      <ShowPageSkeleton label={t('browse.loading')} />
    );
  }

  const reload = () => {
    cache.clear();
    setVersion(count => count + 1);
    retry();
  };
  return (
    <BreadcrumbEntry
      entry={{ label: show.title, href: links.show(showId) ?? '' }}
    >
      <DocumentTitle title={show.title} />
      <div className={classes.root}>
        <ShowHeader show={show} onRefreshed={reload} />
        {/* Who looks for something does not want to see something else first. */}
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
      </div>
    </BreadcrumbEntry>
  );
}
