import { readJson, writeJson } from '../core/browserStorage';
import { clamp } from '../core/playerLimits';

const KEY = 'podcast.player';

/**
 * What the player remembers of this device. How loud is right depends on the device, and the player is there before
 * sign-in, so the portal's storage, which belongs to a user, is no place for it.
 */
export type Preferences = { volume: number; muted: boolean };

export function readPreferences(): Preferences {
  const { volume, muted } = (readJson(KEY) ?? {}) as Partial<
    Record<keyof Preferences, unknown>
  >;
  return {
    volume:
      typeof volume === 'number' && Number.isFinite(volume)
        ? clamp(volume, 0, 1)
        : 1,
    muted: muted === true,
  };
}

export function writePreferences({ volume, muted }: Preferences): void {
  writeJson(KEY, { volume, muted });
}
