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
const NOTHING = 0.05;

/** So long a player waits for what other devices did before it goes on. */
const ASK_MS = 1500;

/** Who has heard no more than this since they went on, in seconds of the media, is still led to a newer place. */
const JUST_BEGUN = 15;

/** Places so near to each other, in seconds, are the same one. */
const SAME = 1;

/** The episode in the player. */
type Followed = {
  id: string;
  /** Its place is not written before it is known where to go on. */
  isReady: boolean;
  /** Whether the listener chose the place, and it is not written yet. */
  wasMoved: boolean;
  /** The place that is kept, as far as this player knows. */
  place: number;
  /** A kept place further on, which was not heard here, and is not written over before this player comes to it. */
  ahead?: number;
  /** Where playback went on the last time. */
  from: number;
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
  let followed: Followed | undefined;
  let wasNearEnd = true;
  let dirty = false;
  let writtenAt = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  /** While the tracker itself moves the player. */
  let isResuming = false;
  /** What is asked of other devices before the player goes on. */
  let asking: Promise<void> | undefined;

  const write = (state: PlayerState) => {
    clearTimeout(settling);
    settling = undefined;
    if (!dirty || !state.episode || !followed?.isReady) return;
    const { currentTime } = state;
    const duration = state.isDurationKnown ? state.duration : undefined;
    const positionSeconds = Math.round(currentTime * 10) / 10;
    const nearEnd =
      state.status === 'ended' || isNearEnd(currentTime, duration);
    const { ahead = 0, place, wasMoved } = followed;
    if (!wasMoved && positionSeconds < ahead && !nearEnd) return;
    dirty = false;
    writtenAt = Date.now();
    if (positionSeconds === place && nearEnd === wasNearEnd) return;
    followed.ahead = undefined;
    followed.wasMoved = false;
    followed.place = positionSeconds;
    const update = {
      positionSeconds,
      ...(duration !== undefined && { durationSeconds: duration }),
      // Only as it comes to the end or goes back from there, so that marking by hand while it plays stays.
      ...(nearEnd !== wasNearEnd && { finished: nearEnd }),
    };
    wasNearEnd = nearEnd;
    listening.update(state.episode.id, update, wasMoved ? 'moved' : 'heard');
  };

  /** @returns whether the player is there; a place beyond the end is none */
  const goTo = (seconds: number) => {
    const { duration = Infinity, isDurationKnown } = player.getSnapshot();
    if (isDurationKnown && seconds >= duration) return false;
    isResuming = true;
    player.seek(seconds);
    isResuming = false;
    last = player.getSnapshot();
    if (Math.abs(last.currentTime - seconds) <= SAME) return true;
    if (followed) followed.ahead = seconds;
    return false;
  };

  const stored = (id: string) => {
    const state = listening.getSnapshot().states.get(id);
    return state && !state.finished ? state.positionSeconds : 0;
  };

  /** Goes to a place that another device or tab has kept, unless the listener is at one of their own here. */
  const takeOver = () => {
    if (!followed?.isReady || !isActive(last)) return;
    const place = stored(followed.id);
    if (place === followed.place) return;
    followed.place = place;
    followed.ahead = undefined;
    const { currentTime } = last;
    const isNew = place > 0 && Math.abs(place - currentTime) > SAME;
    if (!isNew || followed.wasMoved) return;
    if (currentTime - followed.from > JUST_BEGUN) {
      followed.ahead = place;
      return;
    }
    if (goTo(place)) {
      followed.from = place;
      player.tell({ code: 'continued', seconds: place });
    }
  };

  /** Without the network, or with a slow one, it goes on; who is refused later learns of it then. */
  const refresh = (id: string) =>
    Promise.race([
      listening.refresh([id]),
      new Promise<void>(resolve => {
        setTimeout(resolve, ASK_MS);
      }),
    ]);

  const ask = (id: string) => {
    asking = refresh(id).then(takeOver);
  };

  const follow = async (id: string, isTimeNamed: boolean) => {
    const current: Followed = {
      id,
      isReady: false,
      wasMoved: isTimeNamed,
      place: 0,
      from: 0,
    };
    followed = current;
    asking = undefined;
    // What was finished and is played again is not finished any more.
    wasNearEnd = listening.getSnapshot().states.get(id)?.finished ?? false;
    dirty = false;
    // Who only looks into an episode has not begun it.
    writtenAt = Date.now();
    // The player tells of an episode before it has begun to load it.
    await undefined;
    if (followed !== current) return;
    const known = stored(id);
    current.place = known;
    if (!current.wasMoved && known > 0) goTo(known);
    current.from = last.currentTime;
    // Another device may have gone on since.
    await refresh(id);
    if (followed !== current) return;
    current.isReady = true;
    wasNearEnd = listening.getSnapshot().states.get(id)?.finished ?? false;
    const newer = stored(id);
    current.place = newer;
    if (!current.wasMoved && newer > 0 && newer !== known && goTo(newer)) {
      current.from = newer;
      if (known > 0) player.tell({ code: 'continued', seconds: newer });
    }
    if (!isActive(player.getSnapshot())) write(player.getSnapshot());
  };

  /** A place that was not heard is only written on what is kept by then. */
  const settle = async (current: Followed) => {
    await refresh(current.id);
    if (followed !== current) return;
    current.place = stored(current.id);
    write(last);
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
    if (!state.episode || isResuming || !followed) return;
    const current = followed;
    const distance = state.currentTime - before.currentTime;
    // Where the file turns out to end earlier, nobody went to where it begins anew.
    if (state.duration !== before.duration && distance <= 0) return;
    // Nor did they where its host lets nobody go to where they were.
    if (state.notice !== before.notice && distance < 0) {
      if (state.notice?.code === 'unseekable') {
        current.ahead = before.currentTime;
        current.from = state.currentTime;
        return;
      }
    }
    if (Math.abs(distance) > NOTHING) dirty = true;
    if (!isActive(before) && isActive(state)) {
      current.from = state.currentTime;
      takeOver();
      if (current.isReady) ask(current.id);
    }
    if (distance < 0 || distance > JUMP) {
      current.wasMoved = true;
      current.from = state.currentTime;
      clearTimeout(settling);
      settling = setTimeout(() => settle(current), SETTLE_MS);
    } else if (isActive(before) && !isActive(state)) {
      dirty = true;
      write(state);
    } else if (
      isActive(state) &&
      settling === undefined &&
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
    listening.subscribe(takeOver),
    player.askBeforeResuming(() => asking),
  ];
  return () => {
    unsubscribers.forEach(unsubscribe => unsubscribe());
    clearTimeout(settling);
    document.removeEventListener('visibilitychange', onLeave);
    window.removeEventListener('pagehide', onPageHide);
  };
}

function isActive({ status }: PlayerState): boolean {
  return status === 'playing' || status === 'loading';
}
