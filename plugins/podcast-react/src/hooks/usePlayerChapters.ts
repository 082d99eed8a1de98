import { useApi, useApiHolder } from '@backstage/core-plugin-api';
import { Chapter } from '@nerdout/backstage-plugin-podcast-common';
import { useEffect } from 'react';
import { podcastApiRef } from '../api/podcastApiRef';
import { podcastPlayerApiRef } from '../api/podcastPlayerApiRef';
import { findAt } from '../player/chapters/findAt';
import { getPlayerChapters } from '../player/chapters/PlayerChapters';
import { usePodcastPlayer } from './usePodcastPlayer';
import { useStore } from './useStore';

/** The chapters of the episode in the player. */
export function usePlayerChapters(): readonly Chapter[] {
  return useStore(getPlayerChapters(useApi(podcastPlayerApiRef)));
}

/** The chapter that is heard. */
export function useCurrentChapter(): Chapter | undefined {
  const chapters = usePlayerChapters();
  const { state: index } = usePodcastPlayer(({ currentTime }) =>
    findAt(chapters, currentTime),
  );
  return chapters[index];
}

/** Has the chapters of the episode in the player loaded, for one component that is there as long as the player. */
export function useLoadPlayerChapters(): void {
  const { state: episode, player } = usePodcastPlayer(s => s.episode);
  const api = useApiHolder().get(podcastApiRef);
  useEffect(
    () => getPlayerChapters(player).follow(episode, api),
    [player, episode, api],
  );
}
