import { ListeningState } from '@nerdout/backstage-plugin-podcast-common';
import { ListeningCause, ListeningChange } from './types';

/** What was done in one episode and is not kept yet. */
export type Unsent = {
  /** What the user asked for. */
  asked: ListeningChange;
  /** Where they are, with what follows from it. */
  place: ListeningChange;
  /** Whether they came there by hearing. */
  isHeard: boolean;
};

const NOTHING: Unsent = { asked: {}, place: {}, isHeard: false };

/** What comes later counts. */
export function addUnsent(
  { asked, place, isHeard }: Unsent = NOTHING,
  change: ListeningChange,
  cause: ListeningCause,
): Unsent {
  if (cause === 'asked') {
    return {
      asked: { ...asked, ...change },
      place: without(place, change),
      isHeard,
    };
  }
  return {
    asked: without(asked, change),
    place: { ...place, ...change },
    isHeard: cause === 'heard',
  };
}

export function changeOf({ asked, place }: Unsent): ListeningChange {
  return { ...place, ...asked };
}

/**
 * What is left of it where somebody else has changed what is kept. What the user asked for stays. A place gives way to
 * another one, unless it was heard and is further on: what was really heard is not lost.
 *
 * @param before - what was kept when it was done
 * @param now - what is kept now
 */
export function onNewState(
  { asked, place, isHeard }: Unsent,
  before: ListeningState | undefined,
  now: ListeningState | undefined,
): Unsent | undefined {
  const isSamePlace =
    (before?.positionSeconds ?? 0) === (now?.positionSeconds ?? 0) &&
    (before?.finished ?? false) === (now?.finished ?? false);
  const isFurther =
    isHeard &&
    !now?.finished &&
    (place.positionSeconds ?? 0) > (now?.positionSeconds ?? 0);
  if (isSamePlace || isFurther) return { asked, place, isHeard };
  return Object.keys(asked).length > 0 ? { ...NOTHING, asked } : undefined;
}

function without(
  change: ListeningChange,
  named: ListeningChange,
): ListeningChange {
  return Object.fromEntries(
    Object.entries(change).filter(([key]) => !(key in named)),
  );
}
