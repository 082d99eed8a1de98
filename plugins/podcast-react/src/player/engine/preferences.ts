import { readJson, writeJson } from '../core/browserStorage';
import { clamp } from '../core/playerLimits';

const KEY = 'podcast.player';

/**
 * Preferences that belong to the device and not to the user. They are in the browser's storage because the player exists
 * before sign-in.
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
