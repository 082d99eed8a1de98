import type { PlayerState } from '../core/types';

/** Holds the state of the player as an immutable snapshot, and tells its listeners when there is a new one. */
export class PlayerStore {
  private readonly listeners = new Set<() => void>();
  private snapshot: PlayerState;

  constructor(initial: PlayerState) {
    this.snapshot = initial;
  }

  get = (): PlayerState => this.snapshot;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Keeps the snapshot, and tells nobody, where the patch changes nothing. */
  update(patch: Partial<PlayerState>): void {
    const keys = Object.keys(patch) as (keyof PlayerState)[];
    if (keys.every(key => Object.is(patch[key], this.snapshot[key]))) {
      return;
    }
    this.snapshot = { ...this.snapshot, ...patch };
    for (const listener of [...this.listeners]) {
      listener();
    }
  }
}
