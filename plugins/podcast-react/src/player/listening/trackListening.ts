import { PlayerState, PodcastPlayerApi } from '../core/types';
import { isNearEnd } from './isNearEnd';
import { PodcastListeningApi } from './types';

/** How often the position is written at most during playback. */
const WRITE_MS = 10_000;

/** How long after the last seek the position is written. Dragging on the seek bar seeks many times. */
const SETTLE_MS = 500;

/** A difference in media time, in seconds, that counts as seeking and not as playback. */
const JUMP = 3;

/** A difference in seconds that comes from rounding. */
const ROUNDING = 0.05;

/** How long a player waits for changes of other devices before it resumes. */
const REFRESH_TIMEOUT_MS = 1500;

/** How long after resuming, in seconds of media time, playback still jumps to a newer position. */
const JUST_RESUMED = 15;

/** Positions within so many seconds count as the same. */
const SAME_POSITION = 1;

/** The episode in the player. */
type TrackedEpisode = {
  id: string;
  /** Whether the stored position is known. Nothing is written before. */
  isReady: boolean;
  /** Whether the user sought to the position, and it is not written yet. */
  wasSought: boolean;
  /** The last known stored position. */
  position: number;
  /** A stored position further on, from another device. It is not overwritten before playback reaches it. */
  furtherPosition?: number;
  /** Where playback was last resumed. */
  resumedAt: number;
};

/**
 * Resumes episodes where the user stopped, and stores the position: during playback, when playback stops, after seeking
 * and when the user leaves the page. Before a paused player resumes, it loads the position of other devices and tabs.
 */
export function trackListening(
  player: PodcastPlayerApi,
  listening: PodcastListeningApi,
): () => void {
  let last: PlayerState = player.getSnapshot();
  let tracked: TrackedEpisode | undefined;
  let wasNearEnd = true;
  let isDirty = false;
  let writtenAt = 0;
  let seekTimer: ReturnType<typeof setTimeout> | undefined;
  /** True while the tracker itself seeks. */
  let isSeeking = false;
  /** The request for changes of other devices, which the player waits for before it resumes. */
  let pendingRefresh: Promise<void> | undefined;

  const write = (state: PlayerState) => {
    clearTimeout(seekTimer);
    seekTimer = undefined;
    if (!isDirty || !state.episode || !tracked?.isReady) return;
    const { currentTime } = state;
    const duration = state.isDurationKnown ? state.duration : undefined;
    const positionSeconds = Math.round(currentTime * 10) / 10;
    const nearEnd =
      state.status === 'ended' || isNearEnd(currentTime, duration);
    const { furtherPosition = 0, position, wasSought } = tracked;
    if (!wasSought && positionSeconds < furtherPosition && !nearEnd) return;
    isDirty = false;
    writtenAt = Date.now();
    if (positionSeconds === position && nearEnd === wasNearEnd) return;
    tracked.furtherPosition = undefined;
    tracked.wasSought = false;
    tracked.position = positionSeconds;
    const update = {
      positionSeconds,
      ...(duration !== undefined && { durationSeconds: duration }),
      // Only when playback reaches or leaves the end, so that marking as played during playback stays.
      ...(nearEnd !== wasNearEnd && { finished: nearEnd }),
    };
    wasNearEnd = nearEnd;
    listening.update(state.episode.id, update, wasSought ? 'sought' : 'played');
  };

  /** @returns whether the player is at that time; false past the end */
  const seekTo = (seconds: number) => {
    const { duration = Infinity, isDurationKnown } = player.getSnapshot();
    if (isDurationKnown && seconds >= duration) return false;
    isSeeking = true;
    player.seek(seconds);
    isSeeking = false;
    last = player.getSnapshot();
    if (Math.abs(last.currentTime - seconds) <= SAME_POSITION) return true;
    if (tracked) tracked.furtherPosition = seconds;
    return false;
  };

  const getStoredPosition = (id: string) => {
    const state = listening.getSnapshot().states.get(id);
    return state && !state.finished ? state.positionSeconds : 0;
  };

  /** Seeks to the position that another device or tab has stored, unless the user has moved on here. */
  const applyStoredPosition = () => {
    if (!tracked?.isReady || !isActive(last)) return;
    const storedPosition = getStoredPosition(tracked.id);
    if (storedPosition === tracked.position) return;
    tracked.position = storedPosition;
    tracked.furtherPosition = undefined;
    const { currentTime } = last;
    const isNew =
      storedPosition > 0 &&
      Math.abs(storedPosition - currentTime) > SAME_POSITION;
    if (!isNew || tracked.wasSought) return;
    if (currentTime - tracked.resumedAt > JUST_RESUMED) {
      tracked.furtherPosition = storedPosition;
      return;
    }
    if (seekTo(storedPosition)) {
      tracked.resumedAt = storedPosition;
      player.showNotice({ code: 'continued', seconds: storedPosition });
    }
  };

  /** Does not wait longer than the timeout, so that playback also resumes offline. */
  const refresh = (id: string) =>
    Promise.race([
      listening.refresh([id]),
      new Promise<void>(resolve => {
        setTimeout(resolve, REFRESH_TIMEOUT_MS);
      }),
    ]);

  const startRefresh = (id: string) => {
    pendingRefresh = refresh(id).then(applyStoredPosition);
  };

  const track = async (id: string, isTimeNamed: boolean) => {
    const current: TrackedEpisode = {
      id,
      isReady: false,
      wasSought: isTimeNamed,
      position: 0,
      resumedAt: 0,
    };
    tracked = current;
    pendingRefresh = undefined;
    // A finished episode that plays again is no longer finished.
    wasNearEnd = listening.getSnapshot().states.get(id)?.finished ?? false;
    isDirty = false;
    // Playing an episode for a moment does not count as starting it.
    writtenAt = Date.now();
    // The player notifies subscribers before it loads the file.
    await undefined;
    if (tracked !== current) return;
    const known = getStoredPosition(id);
    current.position = known;
    if (!current.wasSought && known > 0) seekTo(known);
    current.resumedAt = last.currentTime;
    // Another device may have played on since.
    await refresh(id);
    if (tracked !== current) return;
    current.isReady = true;
    wasNearEnd = listening.getSnapshot().states.get(id)?.finished ?? false;
    const newer = getStoredPosition(id);
    current.position = newer;
    if (!current.wasSought && newer > 0 && newer !== known && seekTo(newer)) {
      current.resumedAt = newer;
      if (known > 0) player.showNotice({ code: 'continued', seconds: newer });
    }
    if (!isActive(player.getSnapshot())) write(player.getSnapshot());
  };

  /** Reloads the stored state first, because a sought position must not overwrite a newer one. */
  const writeAfterSeek = async (current: TrackedEpisode) => {
    await refresh(current.id);
    if (tracked !== current) return;
    current.position = getStoredPosition(current.id);
    write(last);
  };

  const onChange = () => {
    const state = player.getSnapshot();
    const before = last;
    last = state;
    if (state.episode?.id !== before.episode?.id) {
      write(before);
      tracked = undefined;
      if (state.episode) {
        track(state.episode.id, state.startsAt !== undefined);
      }
      return;
    }
    if (!state.episode || isSeeking || !tracked) return;
    const current = tracked;
    const distance = state.currentTime - before.currentTime;
    // If the file turns out to be shorter, playback restarts without the user seeking.
    if (state.duration !== before.duration && distance <= 0) return;
    // The same if the host does not support seeking.
    if (state.notice !== before.notice && distance < 0) {
      if (state.notice?.code === 'unseekable') {
        current.furtherPosition = before.currentTime;
        current.resumedAt = state.currentTime;
        return;
      }
    }
    if (Math.abs(distance) > ROUNDING) isDirty = true;
    if (!isActive(before) && isActive(state)) {
      current.resumedAt = state.currentTime;
      applyStoredPosition();
      if (current.isReady) startRefresh(current.id);
    }
    if (distance < 0 || distance > JUMP) {
      current.wasSought = true;
      current.resumedAt = state.currentTime;
      clearTimeout(seekTimer);
      seekTimer = setTimeout(() => writeAfterSeek(current), SETTLE_MS);
    } else if (isActive(before) && !isActive(state)) {
      isDirty = true;
      write(state);
    } else if (
      isActive(state) &&
      seekTimer === undefined &&
      Date.now() - writtenAt >= WRITE_MS
    ) {
      write(state);
    }
  };

  const onLeave = () => {
    if (document.visibilityState === 'hidden') write(last);
  };
  const onPageHide = () => write(last);

  document.addEventListener('visibilitychange', onLeave);
  window.addEventListener('pagehide', onPageHide);
  const unsubscribers = [
    player.subscribe(onChange),
    listening.subscribe(applyStoredPosition),
    player.askBeforeResuming(() => pendingRefresh),
  ];
  // It may play already when this code has loaded.
  if (last.episode) track(last.episode.id, last.startsAt !== undefined);
  return () => {
    unsubscribers.forEach(unsubscribe => unsubscribe());
    clearTimeout(seekTimer);
    document.removeEventListener('visibilitychange', onLeave);
    window.removeEventListener('pagehide', onPageHide);
  };
}

function isActive({ status }: PlayerState): boolean {
  return status === 'playing' || status === 'loading';
}
