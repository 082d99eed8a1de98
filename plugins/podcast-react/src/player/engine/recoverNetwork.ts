import { PlayerState, PodcastPlayerApi } from '../core/types';

/** Seconds before each retry. After the last one, the user has to retry. */
const DELAYS = [1, 2, 4, 8, 16, 30, 30, 30];

/**
 * Resumes playback at the same position after the connection was lost: at once when the browser is back online, and
 * otherwise a few times with growing delays. The file is loaded again from its address in the feed, because the target
 * of a redirect may have expired.
 */
export function recoverNetwork(player: PodcastPlayerApi): void {
  let lastState = player.getSnapshot();
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the error may resolve by itself. */
  let isRecoverable = false;
  /** Whether this file has played. */
  let hasPlayed = false;

  const retry = () => {
    clearTimeout(timer);
    const { status, playRequested } = player.getSnapshot();
    if (isRecoverable && playRequested && status === 'error') {
      tries += 1;
      player.resume();
    }
  };
  const scheduleRetry = () => {
    clearTimeout(timer);
    // An offline browser retries when it is back online.
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
    if (state.status !== 'error' || !state.playRequested) {
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

/** A file that has played before is worth one more try: the target of its redirect may have expired. */
function canRecover({ error }: PlayerState, wasReadable: boolean): boolean {
  return (
    error?.code === 'network' || (error?.code === 'unsupported' && wasReadable)
  );
}
