import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Episode } from '@nerdout/backstage-plugin-podcast-common';
import {
  ChapterList,
  findAt,
  podcastApiRef,
  podcastTranslationRef,
  usePodcastPlayer,
} from '@nerdout/backstage-plugin-podcast-react';
import { useLoaded } from '../../hooks/useLoaded';
import { LoadError } from '../LoadError';

type EpisodeChaptersProps = {
  episode: Episode;
  /** Plays from the given time. */
  onPlay(seconds: number): void;
};

/** The chapters of an episode, if it has any. */
export function EpisodeChapters({ episode, onPlay }: EpisodeChaptersProps) {
  const { t } = useTranslationRef(podcastTranslationRef);
  const api = useApi(podcastApiRef);
  const { value, error, retry } = useLoaded(`chapters ${episode.id}`, signal =>
    api.getChapters(episode.id, { signal }),
  );
  const items = value?.items ?? [];
  // Whole seconds, since more is not shown.
  const { state } = usePodcastPlayer(
    ({ episode: loaded, currentTime, duration }) =>
      loaded?.id === episode.id
        ? {
            current: findAt(items, currentTime),
            second: Math.floor(currentTime),
            duration,
          }
        : undefined,
  );
  if (!value) {
    return error ? (
      <LoadError title={t('chapters.failed')} error={error} onRetry={retry} />
    ) : null;
  }
  return items.length > 0 ? (
    <ChapterList
      chapters={items}
      current={state?.current ?? -1}
      currentTime={state?.second}
      duration={state?.duration}
      onPlay={onPlay}
    />
  ) : null;
}
