import { Chapter, PodcastApi } from '@nerdout/backstage-plugin-podcast-common';
import { perPlayer } from '../core/perPlayer';
import { PlayableEpisode } from '../core/types';
import { Store } from '../core/Store';

const NONE: readonly Chapter[] = [];

/** The chapters of the episode in the player, for use with `useSyncExternalStore`; none until they are loaded. */
class PlayerChapters extends Store<readonly Chapter[]> {
  private loadedFor: string | undefined;

  constructor() {
    super(NONE);
  }

  /**
   * Loads the chapters of an episode that says it has some. A failure costs the listener nothing but the chapters, and
   * is tried again when the network is back.
   *
   * @returns what ends the loading
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
