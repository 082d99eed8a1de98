import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { EpisodeSummary, Show } from '@nerdout/backstage-plugin-podcast-common';
import {
  EpisodeRows,
  podcastApiRef,
  podcastTranslationRef,
} from '@nerdout/backstage-plugin-podcast-react';
import { ReactElement } from 'react';
import { EpisodeList } from '../../hooks/useEpisodeList';
import { useLoaded } from '../../hooks/useLoaded';
import { EpisodeListSkeleton } from '../EpisodeListSkeleton';
import { LoadError } from '../LoadError';
import { VirtualList } from '../VirtualList';

const useStyles = makeStyles(
  theme => ({
    row: {
      padding: theme.spacing(2, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
  }),
  { name: 'PodcastEpisodePages' },
);

function doNothing() {}

const getKey = (episode: EpisodeSummary) => episode.id;

type EpisodePagesProps = {
  list: EpisodeList;
  label: string;
  /** Shown instead of an empty list. */
  empty: ReactElement | null;
  /** Maximum number of episodes; all by default. */
  limit?: number;
  children(episode: EpisodeSummary, show?: Show): ReactElement;
};

/**
 * A list of episodes that loads more on scroll, or its loading or error state.
 */
export function EpisodePages(props: EpisodePagesProps) {
  const { list, label, empty, limit = Infinity, children } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const api = useApi(podcastApiRef);
  const shows = useLoaded('shows', signal => api.getShows({ signal })).value;
  const { pages, error, retry, loadMore } = list;

  if (!pages) {
    return error ? (
      <LoadError title={t('errors.episodes')} error={error} onRetry={retry} />
    ) : (
      <EpisodeListSkeleton rows={4} label={t('browse.loading')} />
    );
  }
  if (pages.items.length === 0) return empty;
  const isComplete = pages.items.length >= limit;
  return (
    <>
      <EpisodeRows>
        <VirtualList
          aria-label={label}
          items={pages.items.slice(0, limit)}
          totalItems={Math.min(limit, pages.totalItems)}
          getKey={getKey}
          estimatedHeight={160}
          onEndNear={isComplete ? doNothing : loadMore}
        >
          {episode => (
            <div className={classes.row}>
              {children(
                episode,
                shows?.items.find(({ id }) => id === episode.showId),
              )}
            </div>
          )}
        </VirtualList>
      </EpisodeRows>
      {error && (
        <LoadError
          title={t('errors.moreEpisodes')}
          error={error}
          onRetry={retry}
        />
      )}
    </>
  );
}
