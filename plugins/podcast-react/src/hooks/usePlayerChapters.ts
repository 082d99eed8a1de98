import { useApi, useApiHolder } from '@backstage/core-plugin-api';
import { Chapter } from '@nerdout/backstage-plugin-podcast-common';
import { useEffect } from 'react';
import { podcastApiRef } from '../api/podcastApiRef';
import { podcastPlayerApiRef } from '../api/podcastPlayerApiRef';
import { findAt } from '../player/chapters/findAt';
import { getPlayerChapters } from '../player/chapters/PlayerChapters';
import { usePodcastPlayer } from './usePodcastPlayer';
import { useStore } from './useStore';

/** The chapters of the loaded episode. */
export function usePlayerChapters(): readonly Chapter[] {
  return useStore(getPlayerChapters(useApi(podcastPlayerApiRef)));
}

/** The chapter at the current time. */
export function useCurrentChapter(): Chapter | undefined {
  const chapters = usePlayerChapters();
  const { state: index } = usePodcastPlayer(({ currentTime }) =>
    findAt(chapters, currentTime),
  );
  return chapters[index];
}

/** Loads the chapters of the loaded episode. One component uses it, which is mounted as long as the player. */
export function useLoadPlayerChapters(): void {
  const { state: episode, player } = usePodcastPlayer(s => s.episode);
  const api = useApiHolder().get(podcastApiRef);
  useEffect(
    () => getPlayerChapters(player).follow(episode, api),
    [player, episode, api],
  );
}
