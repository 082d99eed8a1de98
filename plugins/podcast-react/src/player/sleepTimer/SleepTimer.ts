import { findAt } from '../chapters/findAt';
import { getPlayerChapters } from '../chapters/PlayerChapters';
import { perPlayer } from '../core/perPlayer';
import { PlayerState, PodcastPlayerApi } from '../core/types';
import { Store } from '../core/Store';

/** When the player shall pause by itself. */
export type SleepTimerState =
  | { mode: 'off' }
  /** `remaining` in whole seconds. */
  | { mode: 'minutes'; minutes: number; remaining: number }
  | { mode: 'chapter' }
  | { mode: 'episode' };

const OFF: SleepTimerState = { mode: 'off' };

/** What playing on may take longer than the clock says before it counts as a jump, in seconds of the media. */
const SLACK = 1;

/**
 * Pauses the player after some minutes or at the end of a chapter, or keeps it from going on after the episode. For use
 * with `useSyncExternalStore`.
 */
export class SleepTimer extends Store<SleepTimerState> {
  private interval: ReturnType<typeof setInterval> | undefined;
  private endsAt = 0;
  private before: PlayerState;
  private beforeAt = Date.now();

  constructor(private readonly player: PodcastPlayerApi) {
    super(OFF);
    this.before = player.getSnapshot();
    player.subscribe(() => this.follow());
  }

  /** Pauses in so many minutes, by the clock: they also pass while the player is paused. */
  startMinutes(minutes: number): void {
    this.startUntil(Date.now() + minutes * 60_000, minutes);
  }

  /** Lets it play on for so many minutes more than were left; does nothing unless the minutes run. */
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
      // Timers of a computer that slept come late; its clock does not.
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
   * Pauses as soon as the chapter that is heard then is over: who goes to another one meanwhile hears that one to its
   * end. The last one ends with the episode.
   */
  startEndOfChapter(): void {
    this.cancel();
    this.setSnapshot({ mode: 'chapter' });
  }

  /** Lets the episode end, and nothing come after it. */
  startEndOfEpisode(): void {
    this.cancel();
    this.setSnapshot({ mode: 'episode' });
  }

  cancel(): void {
    clearInterval(this.interval);
    this.interval = undefined;
    this.setSnapshot(OFF);
  }

  /** For whoever would play on after the end of an episode: whether that is wanted. Uses up what was set. */
  mayGoOn(): boolean {
    const { mode } = this.getSnapshot();
    if (mode !== 'episode' && mode !== 'chapter') {
      return true;
    }
    this.cancel();
    return false;
  }

  private follow(): void {
    const { before, beforeAt } = this;
    const state = this.player.getSnapshot();
    if (state.status === 'idle') {
      this.cancel();
    }
    if (state.currentTime !== before.currentTime || state.url !== before.url) {
      const now = Date.now();
      this.before = state;
      this.beforeAt = now;
      const elapsed = ((now - beforeAt) / 1000) * state.rate;
      if (
        this.getSnapshot().mode === 'chapter' &&
        state.wanted &&
        state.url === before.url &&
        this.isNextChapter(before.currentTime, state.currentTime, elapsed)
      ) {
        this.cancel();
        this.player.pause();
      }
    }
  }

  /** Whether it came to the next chapter by playing, and was not led there. */
  private isNextChapter(from: number, to: number, elapsed: number): boolean {
    const chapters = getPlayerChapters(this.player).getSnapshot();
    return (
      to > from &&
      to - from <= elapsed + SLACK &&
      findAt(chapters, to) > findAt(chapters, from)
    );
  }
}

/** The sleep timer of a player. */
export const getSleepTimer = perPlayer(player => new SleepTimer(player));
