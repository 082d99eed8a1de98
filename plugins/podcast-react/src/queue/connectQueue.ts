import type { PodcastPlayerApi } from '../player/types';
import { getPlayerQueue } from './getPlayerQueue';

/**
 * Lets the player go on with its queue: at the end of an episode, unless `mayGoOn` holds it back, and by the hardware
 * key for the next track. What is played by hand leaves the queue.
 */
export function connectQueue(
  player: PodcastPlayerApi,
  mayGoOn: () => boolean = () => true,
  session: MediaSession | undefined = navigator.mediaSession,
): void {
  const queue = getPlayerQueue(player);

  let before = player.getSnapshot();
  const leave = () => {
    const { episode } = player.getSnapshot();
    if (episode) {
      queue.remove(episode.id);
    }
  };
  leave();
  player.subscribe(() => {
    const last = before;
    const state = player.getSnapshot();
    before = state;
    if (last.episode?.id !== state.episode?.id) {
      leave();
    }
    if (state.status === 'ended' && last.status !== 'ended') {
      if (mayGoOn() && queue.getSnapshot().autoplay) {
        playNextInQueue(player);
      }
    }
  });

  const offerKey = () => {
    try {
      session?.setActionHandler(
        'nexttrack',
        queue.getSnapshot().episodes.length > 0
          ? () => playNextInQueue(player)
          : null,
      );
    } catch {
      // Browsers throw at actions that they do not know.
    }
  };
  offerKey();
  queue.subscribe(offerKey);
}

/** Plays the first episode of the queue; does nothing when there is none. */
export function playNextInQueue(player: PodcastPlayerApi): void {
  const next = getPlayerQueue(player).takeNext();
  if (next) {
    player.play(next);
  }
}
