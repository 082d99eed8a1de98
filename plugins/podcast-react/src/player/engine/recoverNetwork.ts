import { PlayerState, PodcastPlayerApi } from '../core/types';

/** Seconds before each new try; after the last one it is left to the listener. */
const DELAYS = [1, 2, 4, 8, 16, 30, 30, 30];

/**
 * Goes on by itself, from where it stopped, after the connection broke: at once when the browser is online again, and
 * else a few times with growing delays. The file is loaded anew from the address in the feed, so that an expired
 * redirect does not matter.
 */
export function recoverNetwork(player: PodcastPlayerApi): void {
  let before = player.getSnapshot();
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether what is wrong may be over by itself. */
  let mayMend = false;
  /** Whether anything of this file was heard. */
  let heard = false;

  const retry = () => {
    clearTimeout(timer);
    const { status, wanted } = player.getSnapshot();
    if (mayMend && wanted && status === 'error') {
      tries += 1;
      player.resume();
    }
  };
  const plan = () => {
    clearTimeout(timer);
    // While the browser knows that it is offline, there is nothing to try.
    if (navigator.onLine !== false && tries < DELAYS.length) {
      timer = setTimeout(retry, DELAYS[tries] * 1000);
    }
  };

  const follow = () => {
    const last = before;
    const state = player.getSnapshot();
    before = state;
    if (last.url !== state.url) {
      tries = 0;
      heard = false;
    }
    if (state.status === 'playing') {
      heard = true;
      tries = 0;
    }
    if (state.status !== 'error' || !state.wanted) {
      clearTimeout(timer);
      mayMend = false;
    } else if (last.status !== 'error') {
      mayMend = isBroken(state, heard && tries === 0);
      if (mayMend) {
        plan();
      }
    }
  };
  player.subscribe(follow);
  window.addEventListener('online', () => {
    tries = 0;
    retry();
  });
}

/** A file that could be read before and cannot any more is worth one more try: hosts answer expired addresses so. */
function isBroken({ error }: PlayerState, couldBeRead: boolean): boolean {
  return (
    error?.code === 'network' || (error?.code === 'unsupported' && couldBeRead)
  );
}
