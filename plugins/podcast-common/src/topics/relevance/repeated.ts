import { SpokenTopics } from '../types';
import { Reading } from './reading';
import { Place } from './weights';

/** Shows with fewer episodes repeat nothing: there is too little to tell from. */
const FEWEST_EPISODES = 3;

/** Share of the episodes from which on a sentence of the notes belongs to the show and not to the episode. */
const SHARE_OF_NOTES = 0.3;

/** The same for titles, keywords, chapters and people, where a word more often stands for what an episode is about. */
const SHARE_OF_OTHERS = 0.6;

/** In a large show, this many episodes are enough for a sentence. */
const ENOUGH_EPISODES = 30;

/**
 * In how many episodes of a show a line or a sentence of the notes has to be so that it says nothing of the single episode:
 * 30 % of them, but at least 3 and at most 30.
 *
 * @public
 */
export function leastRepeats(episodeCount: number): number {
  return Math.min(
    ENOUGH_EPISODES,
    Math.max(FEWEST_EPISODES, Math.ceil(episodeCount * SHARE_OF_NOTES)),
  );
}

/** Slots for the first, rough count, a power of two: enough for tens of thousands of episodes. */
const SLOTS = 1 << 21;
const MOST_IN_SLOT = 255;

/**
 * The fingerprints of what repeats through a show, such as the lines at the foot of each episode, the name of the show
 * in each title, a keyword that every episode has, or what is said of a sponsor. Pauses after each episode.
 *
 * Nearly all sentences are in one episode only, so that they are first counted roughly, in few bytes, and only those are
 * counted exactly that may repeat.
 *
 * @param readings - of all episodes of the show
 * @param spoken - of those that have a transcript
 */
export function* findRepeated(
  readings: Reading[],
  spoken: SpokenTopics[],
): Generator<void, Set<number>> {
  const repeated = new Set<number>();
  if (readings.length < FEWEST_EPISODES) {
    return repeated;
  }
  const inNotes = leastRepeats(readings.length);
  const elsewhere = Math.max(
    FEWEST_EPISODES,
    Math.ceil(readings.length * SHARE_OF_OTHERS),
  );
  const slots = new Uint8Array(SLOTS);
  const addRoughly = (fingerprint: number) => {
    const slot = fingerprint % SLOTS;
    if (slots[slot] < MOST_IN_SLOT) {
      slots[slot] += 1;
    }
  };
  for (const { fingerprints } of readings) {
    fingerprints.forEach(addRoughly);
    yield;
  }
  for (const { namings } of spoken) {
    namings.forEach(({ fingerprint }) => addRoughly(fingerprint ?? 0));
    yield;
  }

  const counts = new Map<number, number>();
  const seen = new Set<number>();
  const add = (fingerprint: number, enough: number) => {
    const mayBe = slots[fingerprint % SLOTS] >= Math.min(enough, MOST_IN_SLOT);
    if (mayBe && !seen.has(fingerprint)) {
      seen.add(fingerprint);
      const count = (counts.get(fingerprint) ?? 0) + 1;
      counts.set(fingerprint, count);
      if (count >= enough) {
        repeated.add(fingerprint);
      }
    }
  };
  for (const { fingerprints, places } of readings) {
    seen.clear();
    fingerprints.forEach((fingerprint, index) =>
      add(fingerprint, isOfNotes(places[index]) ? inNotes : elsewhere),
    );
    yield;
  }
  for (const { namings } of spoken) {
    seen.clear();
    for (const { fingerprint } of namings) {
      if (fingerprint !== undefined) {
        // So many words are not said the same by chance.
        add(fingerprint, FEWEST_EPISODES);
      }
    }
    yield;
  }
  return repeated;
}

function isOfNotes(place: Place): boolean {
  return place === 'notes' || place === 'heading' || place === 'link';
}
