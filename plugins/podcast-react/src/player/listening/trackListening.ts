import { PlayerState, PodcastPlayerApi } from '../core/types';
import { isNearEnd } from './isNearEnd';
import { PodcastListeningApi } from './types';

/** While it plays, the position is written this often at most. */
const WRITE_MS = 10_000;

/** So long after the last jump the position is written: dragging along the bar is many jumps. */
const SETTLE_MS = 500;

/** A difference of times, in seconds of the media, that is a jump and not playing on. */
const JUMP = 3;

/** A difference that comes of rounding. */
const ROUNDING = 0.05;

/** So long a player waits for what other devices did before it goes on. */
const REFRESH_TIMEOUT_MS = 1500;

/** Who has heard no more than this since they went on, in seconds of the media, is still led to a newer place. */
const JUST_RESUMED = 15;

/** Places so near to each other, in seconds, are the same one. */
const SAME_POSITION = 1;

/** The episode in the player. */
type TrackedEpisode = {
  id: string;
  /** Its place is not written before it is known where to go on. */
  isReady: boolean;
  /** Whether the listener chose the place, and it is not written yet. */
  wasSought: boolean;
  /** The place that is kept, as far as this player knows. */
  position: number;
  /** A kept place further on, which was not heard here, and is not written over before this player comes to it. */
  furtherPosition?: number;
  /** Where playback went on the last time. */
  resumedAt: number;
};

/**
 * Lets a player go on where the user was, and keeps where they are: while it plays, when it stops, after a jump and when
 * the page is left. Before a paused player goes on, it asks where the user has been on other devices and in other tabs.
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
  /** While the tracker itself moves the player. */
  let isSeeking = false;
  /** What is asked of other devices before the player goes on. */
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
      // Only as it comes to the end or goes back from there, so that marking by hand while it plays stays.
      ...(nearEnd !== wasNearEnd && { finished: nearEnd }),
    };
    wasNearEnd = nearEnd;
    listening.update(state.episode.id, update, wasSought ? 'moved' : 'heard');
  };

  /** @returns whether the player is there; a place beyond the end is none */
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

  /** Goes to a place that another device or tab has kept, unless the listener is at one of their own here. */
  const applyStoredPosition = () => {
    if (!tracked?.isReady || !isActive(last)) return;
    const place = getStoredPosition(tracked.id);
    if (place === tracked.position) return;
    tracked.position = place;
    tracked.furtherPosition = undefined;
    const { currentTime } = last;
    const isNew = place > 0 && Math.abs(place - currentTime) > SAME_POSITION;
    if (!isNew || tracked.wasSought) return;
    if (currentTime - tracked.resumedAt > JUST_RESUMED) {
      tracked.furtherPosition = place;
      return;
    }
    if (seekTo(place)) {
      tracked.resumedAt = place;
      player.tell({ code: 'continued', seconds: place });
    }
  };

  /** Without the network, or with a slow one, it goes on; who is refused later learns of it then. */
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
    // What was finished and is played again is not finished any more.
    wasNearEnd = listening.getSnapshot().states.get(id)?.finished ?? false;
    isDirty = false;
    // Who only looks into an episode has not begun it.
    writtenAt = Date.now();
    // The player tells of an episode before it has begun to load it.
    await undefined;
    if (tracked !== current) return;
    const known = getStoredPosition(id);
    current.position = known;
    if (!current.wasSought && known > 0) seekTo(known);
    current.resumedAt = last.currentTime;
    // Another device may have gone on since.
    await refresh(id);
    if (tracked !== current) return;
    current.isReady = true;
    wasNearEnd = listening.getSnapshot().states.get(id)?.finished ?? false;
    const newer = getStoredPosition(id);
    current.position = newer;
    if (!current.wasSought && newer > 0 && newer !== known && seekTo(newer)) {
      current.resumedAt = newer;
      if (known > 0) player.tell({ code: 'continued', seconds: newer });
    }
    if (!isActive(player.getSnapshot())) write(player.getSnapshot());
  };

  /** A place that was not heard is only written on what is kept by then. */
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
    // Where the file turns out to end earlier, nobody went to where it begins anew.
    if (state.duration !== before.duration && distance <= 0) return;
    // Nor did they where its host lets nobody go to where they were.
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
