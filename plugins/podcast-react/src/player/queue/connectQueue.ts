import { PlayerState, PodcastPlayerApi } from '../core/types';
import { getPlayerQueue } from './getPlayerQueue';

/** How long the user has to react to an episode that cannot be played. */
const SKIP_MS = 8000;

/** If so many episodes in a row cannot be played, their host is probably down, so the rest of the queue stays. */
const MAX_SKIPS = 3;

/**
 * Plays the next episode of the queue at the end of an episode, some seconds after one that cannot be played, and on the
 * hardware key for the next track. Removes episodes from the queue when they are loaded.
 *
 * @param canContinue - whether to continue automatically
 */
export function connectQueue(
  player: PodcastPlayerApi,
  canContinue: () => boolean = () => true,
  session: MediaSession | undefined = navigator.mediaSession,
): void {
  const queue = getPlayerQueue(player);

  let lastState = player.getSnapshot();
  let skipping: ReturnType<typeof setTimeout> | undefined;
  /** How many episodes were skipped since the last playback. */
  let skips = 0;
  const skip = ({ episode }: PlayerState) => {
    const { autoplay, episodes } = queue.getSnapshot();
    const hasNext = autoplay && episodes.length > 0 && skips < MAX_SKIPS;
    if (episode && hasNext && canContinue()) {
      skips += 1;
      playNextInQueue(player);
      player.showNotice({ code: 'skipped', title: episode.title });
    }
  };
  const removeLoaded = () => {
    const { episode } = player.getSnapshot();
    if (episode) {
      queue.remove(episode.id);
    }
  };
  removeLoaded();
  player.subscribe(() => {
    const last = lastState;
    const state = player.getSnapshot();
    lastState = state;
    if (last.episode?.id !== state.episode?.id) {
      removeLoaded();
    }
    if (state.status === 'ended' && last.status !== 'ended') {
      if (canContinue() && queue.getSnapshot().autoplay) {
        playNextInQueue(player);
      }
    }
    if (state.status === 'playing') {
      skips = 0;
    }
    if (!isUnplayable(state)) {
      clearTimeout(skipping);
    } else if (!isUnplayable(last) || last.error !== state.error) {
      clearTimeout(skipping);
      skipping = setTimeout(() => skip(state), SKIP_MS);
    }
  });

  const updateNextTrackKey = () => {
    try {
      session?.setActionHandler(
        'nexttrack',
        queue.getSnapshot().episodes.length > 0
          ? () => playNextInQueue(player)
          : null,
      );
    } catch {
      // Browsers throw on unknown actions.
    }
  };
  updateNextTrackKey();
  queue.subscribe(updateNextTrackKey);
}

/** Plays the first episode of the queue. Does nothing if the queue is empty. */
export function playNextInQueue(player: PodcastPlayerApi): void {
  const next = getPlayerQueue(player).takeNext();
  if (next) {
    player.play(next);
  }
}

/** Other errors need the network or the user, so the player waits. */
function isUnplayable({ status, playRequested, error }: PlayerState): boolean {
  return (
    status === 'error' &&
    playRequested &&
    (error?.code === 'unsupported' || error?.code === 'refused')
  );
}
