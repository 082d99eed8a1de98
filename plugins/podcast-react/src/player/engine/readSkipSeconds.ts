import { clamp } from '../core/playerLimits';
import { SkipSeconds } from '../core/types';

/** The part of a configuration that is read here. */
type NumberReader = { getOptionalNumber(key: string): number | undefined };

/**
 * How far the player skips, by `podcast.player.skipSeconds.back` and `.forward` of the configuration: whole seconds, from
 * 1 to an hour. The schema of the configuration refuses others; where it was not asked they count as the nearest of these.
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
