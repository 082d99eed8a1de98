import { clamp } from '../core/playerLimits';
import { SkipSeconds } from '../core/types';

/** The part of the `ConfigApi` that is used here. */
type NumberReader = { getOptionalNumber(key: string): number | undefined };

/**
 * Reads `podcast.player.skipSeconds.back` and `.forward`: whole seconds from 1 to 3600. The configuration schema rejects
 * other values; where it is not enforced, they are limited to this range.
 */
export function readSkipSeconds(config: NumberReader): Partial<SkipSeconds> {
  const read = (direction: keyof SkipSeconds) => {
    const seconds = config.getOptionalNumber(
      `podcast.player.skipSeconds.${direction}`,
    );
    return seconds === undefined
      ? {}
      : { [direction]: clamp(Math.round(seconds), 1, 3600) };
  };
  return { ...read('back'), ...read('forward') };
}
