import { PodcastPlayerApi } from './types';

/** Makes one of something for each player, when it is first asked for: what goes with listening has no other home. */
export function perPlayer<T>(
  make: (player: PodcastPlayerApi) => T,
): (player: PodcastPlayerApi) => T {
  const made = new WeakMap<PodcastPlayerApi, { value: T }>();
  return player => {
    let kept = made.get(player);
    if (!kept) {
      kept = { value: make(player) };
      made.set(player, kept);
    }
    return kept.value;
  };
}
