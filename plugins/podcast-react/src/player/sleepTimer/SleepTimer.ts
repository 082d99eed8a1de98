import { findAt } from '../chapters/findAt';
import { getPlayerChapters } from '../chapters/PlayerChapters';
import { perPlayer } from '../core/perPlayer';
import { PlayerState, PodcastPlayerApi } from '../core/types';
import { Store } from '../core/Store';

/** When the player pauses automatically. */
export type SleepTimerState =
  | { mode: 'off' }
  /** `remaining` in whole seconds. */
  | { mode: 'minutes'; minutes: number; remaining: number }
  | { mode: 'chapter' }
  | { mode: 'episode' };

const OFF: SleepTimerState = { mode: 'off' };

/** How far, in seconds of media time, playback may be ahead of the clock before it counts as seeking. */
const JUMP_TOLERANCE = 1;

/**
 * Pauses the player after some minutes or at the end of a chapter, or stops it from playing the next episode. For use with
 * `useSyncExternalStore`.
 */
export class SleepTimer extends Store<SleepTimerState> {
  private interval: ReturnType<typeof setInterval> | undefined;
  private endsAt = 0;
  private lastState: PlayerState;
  private lastChangeAt = Date.now();

  constructor(private readonly player: PodcastPlayerApi) {
    super(OFF);
    this.lastState = player.getSnapshot();
    player.subscribe(() => this.onPlayerChange());
  }

  /** Pauses after some minutes, which also pass while the player is paused. */
  startMinutes(minutes: number): void {
    this.startUntil(Date.now() + minutes * 60_000, minutes);
  }

  /** Adds minutes to the remaining ones. Does nothing in other modes. */
  addMinutes(minutes: number): void {
    const state = this.getSnapshot();
    if (state.mode === 'minutes') {
      this.startUntil(this.endsAt + minutes * 60_000, state.minutes + minutes);
    }
  }

  private startUntil(endsAt: number, minutes: number): void {
    this.cancel();
    this.endsAt = endsAt;
    const tick = () => {
      // Timers are late after the computer slept, so the clock decides.
      const remaining = Math.ceil((endsAt - Date.now()) / 1000);
      if (remaining > 0) {
        this.setSnapshot({ mode: 'minutes', minutes, remaining });
      } else {
        this.cancel();
        this.player.pause();
      }
    };
    this.interval = setInterval(tick, 1000);
    tick();
  }

  /**
   * Pauses at the end of the current chapter. After seeking to another chapter, pauses at the end of that one. The last
   * chapter ends with the episode.
   */
  startEndOfChapter(): void {
    this.cancel();
    this.setSnapshot({ mode: 'chapter' });
  }

  /** Stops after the episode. */
  startEndOfEpisode(): void {
    this.cancel();
    this.setSnapshot({ mode: 'episode' });
  }

  cancel(): void {
    clearInterval(this.interval);
    this.interval = undefined;
    this.setSnapshot(OFF);
  }

  /** Whether the next episode may play after the end of an episode. If not, switches the timer off. */
  canContinue(): boolean {
    const { mode } = this.getSnapshot();
    if (mode !== 'episode' && mode !== 'chapter') {
      return true;
    }
    this.cancel();
    return false;
  }

  private onPlayerChange(): void {
    const { lastState, lastChangeAt } = this;
    const state = this.player.getSnapshot();
    if (state.status === 'idle') {
      this.cancel();
    }
    if (
      state.currentTime !== lastState.currentTime ||
      state.url !== lastState.url
    ) {
      const now = Date.now();
      this.lastState = state;
      this.lastChangeAt = now;
      const elapsed = ((now - lastChangeAt) / 1000) * state.rate;
      if (
        this.getSnapshot().mode === 'chapter' &&
        state.playRequested &&
        state.url === lastState.url &&
        this.isNextChapter(lastState.currentTime, state.currentTime, elapsed)
      ) {
        this.cancel();
        this.player.pause();
      }
    }
  }

  /** Whether playback reached the next chapter without seeking. */
  private isNextChapter(from: number, to: number, elapsed: number): boolean {
    const chapters = getPlayerChapters(this.player).getSnapshot();
    return (
      to > from &&
      to - from <= elapsed + JUMP_TOLERANCE &&
      findAt(chapters, to) > findAt(chapters, from)
    );
  }
}

/** The sleep timer of a player. */
export const getSleepTimer = perPlayer(player => new SleepTimer(player));
