import { Chapter, PodcastApi } from '@nerdout/backstage-plugin-podcast-common';
import { perPlayer } from '../core/perPlayer';
import { PlayableEpisode } from '../core/types';
import { Store } from '../core/Store';

const NONE: readonly Chapter[] = [];

/** The chapters of the loaded episode, for use with `useSyncExternalStore`. Empty until they are loaded. */
class PlayerChapters extends Store<readonly Chapter[]> {
  private loadedFor: string | undefined;

  constructor() {
    super(NONE);
  }

  /**
   * Loads the chapters of an episode that has some. After a failure, tries again when the browser is back online.
   *
   * @returns a function that stops loading
   */
  follow(
    episode: Pick<PlayableEpisode, 'id' | 'hasChapters'> | undefined,
    api: Pick<PodcastApi, 'getChapters'> | undefined,
  ): () => void {
    if (episode && episode.id === this.loadedFor) {
      return () => {};
    }
    this.loadedFor = undefined;
    this.setSnapshot(NONE);
    if (!episode?.hasChapters || !api) {
      return () => {};
    }
    const controller = new AbortController();
    const { signal } = controller;
    const load = async () => {
      try {
        const { items } = await api.getChapters(episode.id, { signal });
        if (!signal.aborted) {
          this.loadedFor = episode.id;
          this.setSnapshot(items);
        }
      } catch {
        if (!signal.aborted) {
          window.addEventListener('online', load, { once: true });
        }
      }
    };
    load();
    return () => {
      controller.abort();
      window.removeEventListener('online', load);
    };
  }
}

export const getPlayerChapters = perPlayer(() => new PlayerChapters());
