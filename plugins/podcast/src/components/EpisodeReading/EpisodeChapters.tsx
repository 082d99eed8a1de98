import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Chapter, Episode } from '@nerdout/backstage-plugin-podcast-common';
import {
  ChapterList,
  findAt,
  podcastTranslationRef,
  usePodcastPlayer,
} from '@nerdout/backstage-plugin-podcast-react';
import { Loaded } from '../../hooks/useLoaded';
import { LoadError } from '../LoadError';

type EpisodeChaptersProps = {
  episode: Episode;
  chapters: Loaded<{ items: Chapter[] }>;
  /** Plays from the given time. */
  onPlay(seconds: number): void;
};

/** The chapters of an episode, if it has any. */
export function EpisodeChapters(props: EpisodeChaptersProps) {
  const { episode, chapters, onPlay } = props;
  const { t } = useTranslationRef(podcastTranslationRef);
  const { value, error, retry } = chapters;
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
