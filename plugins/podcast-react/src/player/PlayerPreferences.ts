import { browserStorage } from './browserStorage';
import { clamp, RATE } from './playerLimits';

const KEY = 'podcast.player';

/** What the player remembers of this device. */
export type Preferences = { rate: number; volume: number; muted: boolean };

const defaults: Preferences = { rate: 1, volume: 1, muted: false };

/**
 * Keeps volume and speed in the browser. How loud is right depends on the device, and the player is there before
 * sign-in, so the portal's storage, which belongs to a user, is no place for it.
 */
export class PlayerPreferences {
  constructor(
    private readonly storage: Storage | undefined = browserStorage(),
  ) {}

  read(): Preferences {
    let stored: Partial<Record<keyof Preferences, unknown>> = {};
    try {
      stored = JSON.parse(this.storage?.getItem(KEY) ?? '{}') ?? {};
    } catch {
      // Somebody else's value; the next write replaces it.
    }
    return {
      rate: numberWithin(stored.rate, RATE.min, RATE.max, defaults.rate),
      volume: numberWithin(stored.volume, 0, 1, defaults.volume),
      muted: typeof stored.muted === 'boolean' ? stored.muted : defaults.muted,
    };
  }

  write(preferences: Preferences): void {
    const { rate, volume, muted } = preferences;
    try {
      this.storage?.setItem(KEY, JSON.stringify({ rate, volume, muted }));
    } catch {
      // Storage is full or switched off: they last until the page is closed.
    }
  }
}

function numberWithin(
  value: unknown,
  min: number,
  max: number,
  fallback: number,
): number {
  return typeof value === 'number' && Number.isFinite(value)
    ? clamp(value, min, max)
    : fallback;
}
