import { perPlayer } from '../player/perPlayer';
import type { PodcastPlayerApi } from '../player/types';
import { ValueStore } from '../player/ValueStore';

/** When the player shall pause by itself. @public */
export type SleepTimerState =
  | { mode: 'off' }
  /** `remaining` in whole seconds. */
  | { mode: 'minutes'; minutes: number; remaining: number }
  | { mode: 'episode' };

const OFF: SleepTimerState = { mode: 'off' };

/**
 * Pauses the player after some minutes, or keeps it from going on after the episode. For use with
 * `useSyncExternalStore`.
 *
 * @public
 */
export class SleepTimer {
  private readonly store = new ValueStore<SleepTimerState>(OFF);
  private interval: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly player: PodcastPlayerApi) {
    player.subscribe(() => {
      if (player.getSnapshot().status === 'idle') {
        this.cancel();
      }
    });
  }

  getSnapshot = (): SleepTimerState => this.store.get();

  subscribe = (listener: () => void): (() => void) =>
    this.store.subscribe(listener);

  /** Pauses in so many minutes, by the clock: they also pass while the player is paused. */
  startMinutes(minutes: number): void {
    this.cancel();
    const endsAt = Date.now() + minutes * 60_000;
    const tick = () => {
      // Timers of a computer that slept come late; its clock does not.
      const remaining = Math.ceil((endsAt - Date.now()) / 1000);
      if (remaining > 0) {
        this.store.set({ mode: 'minutes', minutes, remaining });
      } else {
        this.cancel();
        this.player.pause();
      }
    };
    this.interval = setInterval(tick, 1000);
    tick();
  }

  /** Lets the episode end, and nothing come after it. */
  startEndOfEpisode(): void {
    this.cancel();
    this.store.set({ mode: 'episode' });
  }

  cancel(): void {
    clearInterval(this.interval);
    this.interval = undefined;
    this.store.set(OFF);
  }

  /** For whoever would play on after the end of an episode: whether that is wanted. Uses up what was set. */
  mayGoOn(): boolean {
    if (this.getSnapshot().mode !== 'episode') {
      return true;
    }
    this.cancel();
    return false;
  }
}

/**
 * The sleep timer of a player.
 *
 * @public
 */
export const getSleepTimer = perPlayer(player => new SleepTimer(player));
