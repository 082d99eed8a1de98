import { ListeningState } from '@nerdout/backstage-plugin-podcast-common';
import { ListeningCause, ListeningChange } from './types';

/** The changes to one episode that are not stored yet. */
export type Unsent = {
  /** Changes that the user requested. */
  requested: ListeningChange;
  /** The position, and changes that follow from it. */
  position: ListeningChange;
  /** Whether playback reached the position, and not seeking. */
  wasPlayed: boolean;
};

const NOTHING: Unsent = { requested: {}, position: {}, wasPlayed: false };

/** Adds a change. Later changes win. */
export function addUnsent(
  { requested, position, wasPlayed }: Unsent = NOTHING,
  change: ListeningChange,
  cause: ListeningCause,
): Unsent {
  if (cause === 'requested') {
    return {
      requested: { ...requested, ...change },
      position: without(position, change),
      wasPlayed,
    };
  }
  return {
    requested: without(requested, change),
    position: { ...position, ...change },
    wasPlayed: cause === 'played',
  };
}

export function toChange({ requested, position }: Unsent): ListeningChange {
  return { ...position, ...requested };
}

/**
 * The changes that remain after another tab or device has changed the stored state. Requested changes stay. A position
 * is dropped unless playback reached it and it is further on.
 *
 * @param before - the stored state that the changes were based on
 * @param now - the state that is stored now
 */
export function rebaseUnsent(
  { requested, position, wasPlayed }: Unsent,
  before: ListeningState | undefined,
  now: ListeningState | undefined,
): Unsent | undefined {
  const isSamePlace =
    (before?.positionSeconds ?? 0) === (now?.positionSeconds ?? 0) &&
    (before?.finished ?? false) === (now?.finished ?? false);
  const isFurther =
    wasPlayed &&
    !now?.finished &&
    (position.positionSeconds ?? 0) > (now?.positionSeconds ?? 0);
  if (isSamePlace || isFurther) return { requested, position, wasPlayed };
  return Object.keys(requested).length > 0
    ? { ...NOTHING, requested }
    : undefined;
}

function without(
  change: ListeningChange,
  named: ListeningChange,
): ListeningChange {
  return Object.fromEntries(
    Object.entries(change).filter(([key]) => !(key in named)),
  );
}
