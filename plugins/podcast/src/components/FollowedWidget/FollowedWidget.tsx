import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  podcastApiRef,
  podcastTranslationRef,
  useFollowStorage,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';
import { useLoaded } from '../../hooks/useLoaded';
import { useTopicTitles } from '../../hooks/usePortalTopics';
import { DenseEpisodeList } from '../DenseEpisodeList';
import { EpisodeListSkeleton } from '../EpisodeListSkeleton';
import { LoadError } from '../LoadError';
import { SubtleText } from '../SubtleText';

/** A home page widget with the newest episodes about followed topics. */
export function FollowedWidget({ limit = 5 }: { limit?: number }) {
  const { t } = useTranslationRef(podcastTranslationRef);
  const api = useApi(podcastApiRef);
  const followStorage = useFollowStorage();
  const allTopics = usePodcastLinks().topics();
  const topicTitles = useTopicTitles();
  const { value, error, retry } = useLoaded(
    `followed widget ${limit}`,
    async signal => {
      const [shows, episodes] = await Promise.all([
        api.getShows({ signal }),
        followStorage.episodes({ limit }, { signal }),
      ]);
      return { shows: shows.items, episodes };
    },
  );
  if (!value) {
    return error ? (
      <LoadError title={t('errors.episodes')} error={error} onRetry={retry} />
    ) : (
      <EpisodeListSkeleton dense rows={limit} label={t('browse.loading')} />
    );
  }
  if (value.episodes.length === 0) {
    return (
      <SubtleText>
        {t('topics.noneFollowed')}{' '}
        {allTopics && <Link to={allTopics}>{t('topics.all')}</Link>}
      </SubtleText>
    );
  }
  return (
    <DenseEpisodeList
      headingComponent="h2"
      maxTopics={2}
      topicTitles={topicTitles}
      episodes={value.episodes}
      shows={value.shows}
    />
  );
}
