import type { TaggableEpisode } from '../types';
import { readPassages } from './passages';
import type { Place } from './weights';

/** Shows with fewer episodes repeat nothing: there is too little to tell from. */
const FEWEST_EPISODES = 3;

/** Share of the episodes from which on a sentence of the notes belongs to the show and not to the episode. */
const SHARE_OF_NOTES = 0.3;

/** The same for titles, keywords, chapters and people, where a word more often stands for what an episode is about. */
const SHARE_OF_OTHERS = 0.6;

/** In a large show, this many episodes are enough for a sentence. */
const ENOUGH_EPISODES = 30;

/**
 * The fingerprints of what repeats through a show, such as the lines at the foot of each episode, the name of the show
 * in each title, a keyword that every episode has, or what is said of a sponsor. Keeps numbers and no text, so that a show may be large. Pauses after
 * each episode.
 */
export function* findRepeated(
  episodes: TaggableEpisode[],
): Generator<void, Set<number>> {
  const repeated = new Set<number>();
  if (episodes.length < FEWEST_EPISODES) {
    return repeated;
  }
  const inNotes = Math.min(
    ENOUGH_EPISODES,
    Math.max(FEWEST_EPISODES, Math.ceil(episodes.length * SHARE_OF_NOTES)),
  );
  const elsewhere = Math.max(
    FEWEST_EPISODES,
    Math.ceil(episodes.length * SHARE_OF_OTHERS),
  );
  const counts = new Map<number, number>();
  for (const episode of episodes) {
    const places = new Map<number, Place>();
    const spoken = new Set<number>();
    for (const { fingerprint, place } of readPassages(episode)) {
      places.set(fingerprint, place);
    }
    for (const { fingerprint } of episode.spoken?.namings ?? []) {
      if (fingerprint !== undefined) {
        spoken.add(fingerprint);
      }
    }
    for (const [fingerprint, place] of places) {
      const count = (counts.get(fingerprint) ?? 0) + 1;
      counts.set(fingerprint, count);
      if (count >= (isOfNotes(place) ? inNotes : elsewhere)) {
        repeated.add(fingerprint);
      }
    }
    // So many words are not said the same by chance.
    for (const fingerprint of spoken) {
      const count = (counts.get(fingerprint) ?? 0) + 1;
      counts.set(fingerprint, count);
      if (count >= FEWEST_EPISODES) {
        repeated.add(fingerprint);
      }
    }
    yield;
  }
  return repeated;
}

function isOfNotes(place: Place): boolean {
  return place === 'notes' || place === 'heading' || place === 'link';
}
