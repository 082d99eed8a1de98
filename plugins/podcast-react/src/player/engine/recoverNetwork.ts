import { PlayerState, PodcastPlayerApi } from '../core/types';

/** Seconds before each new try; after the last one it is left to the listener. */
const DELAYS = [1, 2, 4, 8, 16, 30, 30, 30];

/**
 * Goes on by itself, from where it stopped, after the connection broke: at once when the browser is online again, and
 * else a few times with growing delays. The file is loaded anew from the address in the feed, so that an expired
 * redirect does not matter.
 */
export function recoverNetwork(player: PodcastPlayerApi): void {
  let lastState = player.getSnapshot();
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether what is wrong may be over by itself. */
  let isRecoverable = false;
  /** Whether anything of this file was heard. */
  let hasPlayed = false;

  const retry = () => {
    clearTimeout(timer);
    const { status, wanted } = player.getSnapshot();
    if (isRecoverable && wanted && status === 'error') {
      tries += 1;
      player.resume();
    }
  };
  const scheduleRetry = () => {
    clearTimeout(timer);
    // While the browser knows that it is offline, there is nothing to try.
    if (navigator.onLine !== false && tries < DELAYS.length) {
      timer = setTimeout(retry, DELAYS[tries] * 1000);
    }
  };

  const onPlayerChange = () => {
    const last = lastState;
    const state = player.getSnapshot();
    lastState = state;
    if (last.url !== state.url) {
      tries = 0;
      hasPlayed = false;
    }
    if (state.status === 'playing') {
      hasPlayed = true;
      tries = 0;
    }
    if (state.status !== 'error' || !state.wanted) {
      clearTimeout(timer);
      isRecoverable = false;
    } else if (last.status !== 'error') {
      isRecoverable = canRecover(state, hasPlayed && tries === 0);
      if (isRecoverable) {
        scheduleRetry();
      }
    }
  };
  player.subscribe(onPlayerChange);
  window.addEventListener('online', () => {
    tries = 0;
    retry();
  });
}

/** A file that could be read before and cannot any more is worth one more try: hosts answer expired addresses so. */
function canRecover({ error }: PlayerState, wasReadable: boolean): boolean {
  return (
    error?.code === 'network' || (error?.code === 'unsupported' && wasReadable)
  );
}
