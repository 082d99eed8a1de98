import type { SkipSeconds } from './types';

/** The part of a configuration that is read here. */
type NumberReader = { getOptionalNumber(key: string): number | undefined };

/**
 * How far the player skips, by `podcast.player.skipSeconds.back` and `.forward` of the configuration: whole seconds, at
 * least 1.
 *
 * @public
 */
export function readSkipSeconds(config: NumberReader): Partial<SkipSeconds> {
  const read = (direction: keyof SkipSeconds) => {
    const seconds = config.getOptionalNumber(
      `podcast.player.skipSeconds.${direction}`,
    );
    return seconds === undefined
      ? {}
      : { [direction]: Math.max(1, Math.round(seconds)) };
  };
  return { ...read('back'), ...read('forward') };
}
