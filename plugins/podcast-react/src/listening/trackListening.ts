import type { PlayerState, PodcastPlayerApi } from '../player/types';
import { isNearEnd } from './isNearEnd';
import type { PodcastListeningApi } from './types';

/** While it plays, the position is written this often at most. */
const WRITE_MS = 10_000;

/** So long after the last jump the position is written: dragging along the bar is many jumps. */
const SETTLE_MS = 500;

/** A difference of times, in seconds of the media, that is a jump and not playing on. */
const JUMP = 3;

/** A difference that comes of rounding. */
const NOTHING = 0.05;

/**
 * Lets a player go on where the user was, and keeps where they are: while it plays, when it stops, after a jump and when
 * the page is left.
 */
export function trackListening(
  player: PodcastPlayerApi,
  listening: PodcastListeningApi,
): () => void {
  let last: PlayerState = player.getSnapshot();
  /** The episode that is followed; its position is not written before it is known where to go on. */
  let followed: { id: string; isReady: boolean; wasMoved: boolean } | undefined;
  let wasNearEnd = true;
  let dirty = false;
  let writtenAt = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  /** While the tracker itself moves the player. */
  let isResuming = false;

  const write = (state: PlayerState) => {
    clearTimeout(settling);
    settling = undefined;
    if (!dirty || !state.episode || !followed?.isReady) return;
    dirty = false;
    writtenAt = Date.now();
    const { currentTime, duration } = state;
    const nearEnd =
      state.status === 'ended' || isNearEnd(currentTime, duration);
    listening.update(state.episode.id, {
      positionSeconds: Math.round(currentTime * 10) / 10,
      ...(duration !== undefined && { durationSeconds: duration }),
      // Only as it comes to the end or goes back from there, so that marking by hand while it plays stays.
      ...(nearEnd !== wasNearEnd && { finished: nearEnd }),
    });
    wasNearEnd = nearEnd;
  };

  const goTo = (seconds: number) => {
    isResuming = true;
    player.seek(seconds);
    isResuming = false;
    last = player.getSnapshot();
  };

  const stored = (id: string) => {
    const state = listening.getSnapshot().states.get(id);
    return state && !state.finished ? state.positionSeconds : 0;
  };

  const follow = async (id: string, isTimeNamed: boolean) => {
    const current = { id, isReady: false, wasMoved: isTimeNamed };
    followed = current;
    // What was finished and is played again is not finished any more.
    wasNearEnd = listening.getSnapshot().states.get(id)?.finished ?? false;
    dirty = false;
    // Who only looks into an episode has not begun it.
    writtenAt = Date.now();
    // The player tells of an episode before it has begun to load it.
    await undefined;
    if (followed !== current) return;
    const known = stored(id);
    if (!current.wasMoved && known > 0) goTo(known);
    // Another device may have gone on since.
    await listening.refresh([id]);
    if (followed !== current) return;
    current.isReady = true;
    wasNearEnd = listening.getSnapshot().states.get(id)?.finished ?? false;
    const newer = stored(id);
    if (!current.wasMoved && newer > 0 && newer !== known) goTo(newer);
    if (!isActive(player.getSnapshot())) write(player.getSnapshot());
  };

  const onChange = () => {
    const state = player.getSnapshot();
    const before = last;
    last = state;
    if (state.episode?.id !== before.episode?.id) {
      write(before);
      followed = undefined;
      if (state.episode) {
        follow(state.episode.id, state.startsAt !== undefined);
      }
      return;
    }
    if (!state.episode || isResuming) return;
    const distance = state.currentTime - before.currentTime;
    // Where the file turns out to end earlier, the player stands at its end: nobody went there.
    if (state.duration !== before.duration && distance <= 0) return;
    if (Math.abs(distance) > NOTHING) dirty = true;
    if (distance < 0 || distance > JUMP) {
      if (followed) followed.wasMoved = true;
      clearTimeout(settling);
      settling = setTimeout(() => write(last), SETTLE_MS);
    } else if (isActive(before) && !isActive(state)) {
      dirty = true;
      write(state);
    } else if (isActive(state) && Date.now() - writtenAt >= WRITE_MS) {
      write(state);
    }
  };

  const onLeave = () => {
    if (document.visibilityState === 'hidden') write(last);
  };
  const onPageHide = () => write(last);

  document.addEventListener('visibilitychange', onLeave);
  window.addEventListener('pagehide', onPageHide);
  const unsubscribe = player.subscribe(onChange);
  return () => {
    unsubscribe();
    clearTimeout(settling);
    document.removeEventListener('visibilitychange', onLeave);
    window.removeEventListener('pagehide', onPageHide);
  };
}

function isActive({ status }: PlayerState): boolean {
  return status === 'playing' || status === 'loading';
}
