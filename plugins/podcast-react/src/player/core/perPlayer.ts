import { PodcastPlayerApi } from './types';

/** Creates one value for each player, on first use. Features keep their state this way. */
export function perPlayer<T>(
  make: (player: PodcastPlayerApi) => T,
): (player: PodcastPlayerApi) => T {
  const made = new WeakMap<PodcastPlayerApi, { value: T }>();
  return player => {
    let entry = made.get(player);
    if (!entry) {
      entry = { value: make(player) };
      made.set(player, entry);
    }
    return entry.value;
  };
}
