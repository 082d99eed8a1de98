import { ListeningState } from '@nerdout/backstage-plugin-podcast-common';
import { ListeningCause, ListeningChange } from './types';

/** What was done in one episode and is not kept yet. */
export type Unsent = {
  /** What the user asked for. */
  requested: ListeningChange;
  /** Where they are, with what follows from it. */
  position: ListeningChange;
  /** Whether they came there by hearing. */
  wasPlayed: boolean;
};

const NOTHING: Unsent = { requested: {}, position: {}, wasPlayed: false };

/** What comes later counts. */
export function addUnsent(
  { requested, position, wasPlayed }: Unsent = NOTHING,
  change: ListeningChange,
  cause: ListeningCause,
): Unsent {
  if (cause === 'asked') {
    return {
      requested: { ...requested, ...change },
      position: without(position, change),
      wasPlayed,
    };
  }
  return {
    requested: without(requested, change),
    position: { ...position, ...change },
    wasPlayed: cause === 'heard',
  };
}

export function toChange({ requested, position }: Unsent): ListeningChange {
  return { ...position, ...requested };
}

/**
 * What is left of it where somebody else has changed what is kept. What the user asked for stays. A place gives way to
 * another one, unless it was heard and is further on: what was really heard is not lost.
 *
 * @param before - what was kept when it was done
 * @param now - what is kept now
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
