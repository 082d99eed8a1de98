import { PlayerState, PodcastPlayerApi } from '../core/types';
import { getPlayerQueue } from './getPlayerQueue';

/** So long the listener has to do something about an episode that cannot be played. */
const SKIP_MS = 8000;

/** When so many in a row cannot be played, it is their host that is down: the rest of the queue stays. */
const MAX_SKIPS = 3;

/**
 * Lets the player go on with its queue: at the end of an episode and some seconds after one that cannot be played, unless
 * `mayGoOn` holds it back, and by the hardware key for the next track. What is played by hand leaves the queue.
 */
export function connectQueue(
  player: PodcastPlayerApi,
  mayGoOn: () => boolean = () => true,
  session: MediaSession | undefined = navigator.mediaSession,
): void {
  const queue = getPlayerQueue(player);

  let before = player.getSnapshot();
  let skipping: ReturnType<typeof setTimeout> | undefined;
  /** How many were skipped since something was heard. */
  let skips = 0;
  const skip = ({ episode }: PlayerState) => {
    const { autoplay, episodes } = queue.getSnapshot();
    const hasNext = autoplay && episodes.length > 0 && skips < MAX_SKIPS;
    if (episode && hasNext && mayGoOn()) {
      skips += 1;
      playNextInQueue(player);
      player.tell({ code: 'skipped', title: episode.title });
    }
  };
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

/** Where the network or the listener is to help, it waits for them. */
function isUnplayable({ status, wanted, error }: PlayerState): boolean {
  return (
    status === 'error' &&
    wanted &&
    (error?.code === 'unsupported' || error?.code === 'refused')
  );
}
