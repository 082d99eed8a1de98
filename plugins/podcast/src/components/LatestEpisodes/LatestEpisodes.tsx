import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  podcastApiRef,
  podcastTranslationRef,
} from '@nerdout/backstage-plugin-podcast-react';
import { useOnce } from '../../hooks/settled';
import {
  MAX_IN_PROGRESS,
  useEpisodesInProgress,
} from '../../hooks/useEpisodesInProgress';
import { useLoaded } from '../../hooks/useLoaded';
import { EpisodesInProgress } from '../ContinueListening';
import { DenseEpisodeList } from '../DenseEpisodeList';
import { EpisodeListSkeleton } from '../EpisodeListSkeleton';
import { LoadError } from '../LoadError';
import { Stack } from '../Stack';
import { SubtleText } from '../SubtleText';

/** @public */
export type LatestEpisodesProps = {
  /** Number of episodes; 5 by default. */
  limit?: number;
  /** Whether to show episodes in progress first; true by default. */
  continueListening?: boolean;
};

/**
 * A home page widget with episodes in progress and the newest episodes of all
 * shows.
 *
 * @public
 */
export function LatestEpisodes(props: LatestEpisodesProps) {
  const { limit = 5, continueListening = true } = props;
  const { t } = useTranslationRef(podcastTranslationRef);
  const api = useApi(podcastApiRef);
  const { episodes: allInProgress, loading } = useEpisodesInProgress();
  const inProgress = continueListening ? allInProgress : [];
  const isReady = useOnce(!continueListening || !loading);
  const { value, error, retry } = useLoaded(`latest ${limit}`, async signal => {
    const [shows, episodes] = await Promise.all([
      api.getShows({ signal }),
      api.getEpisodes(
        { sort: 'newest', limit: limit + MAX_IN_PROGRESS },
        { signal },
      ),
    ]);
    return { shows: shows.items, episodes: episodes.items };
  });

  if (!value || !isReady) {
    return error ? (
      <LoadError title={t('errors.episodes')} error={error} onRetry={retry} />
    ) : (
      <EpisodeListSkeleton dense rows={limit} label={t('browse.loading')} />
    );
  }
  if (value.episodes.length === 0) {
    return <SubtleText>{t('browse.empty')}</SubtleText>;
  }
  // Do not repeat the episodes in progress.
  const latest = value.episodes
    .filter(({ id }) => inProgress.every(each => each.id !== id))
    .slice(0, limit);
  return (
    <Stack gap={3}>
      <EpisodesInProgress dense shows={value.shows} episodes={inProgress} />
      <DenseEpisodeList
        headingComponent="h2"
        maxTopics={0}
        episodes={latest}
        shows={value.shows}
      />
    </Stack>
  );
}
