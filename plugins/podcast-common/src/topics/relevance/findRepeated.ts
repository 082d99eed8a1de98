import { SpokenTopics } from '../types';
import { EpisodeMatches } from './episodeMatches';
import { Place } from './weights';

/** In shows with fewer episodes, nothing counts as repeated. */
const MIN_EPISODES = 3;

/** A sentence of the notes counts as repeated if at least this share of the episodes has it. */
const SHARE_OF_NOTES = 0.3;

/** The same for titles, keywords, chapters and people, which more often say what an episode is about. */
const SHARE_OF_OTHERS = 0.6;

/** In a large show, this number of episodes is enough for a sentence. */
const MAX_REPEATS = 30;

/**
 * The number of episodes of a show that must have a line or a sentence of the notes so that it counts as repeated: 30 %,
 * at least 3 and at most 30.
 *
 * @public
 */
export function getRepeatThreshold(episodeCount: number): number {
  return Math.min(
    MAX_REPEATS,
    Math.max(MIN_EPISODES, Math.ceil(episodeCount * SHARE_OF_NOTES)),
  );
}

/** Slots of the first, approximate count; a power of two. Enough for tens of thousands of episodes. */
const SLOTS = 1 << 21;
const MAX_IN_SLOT = 255;

/**
 * Finds the fingerprints of text that repeats throughout a show, such as the lines at the end of each episode, the name of
 * the show in each title, a keyword of every episode, or the words about a sponsor. Pauses after each episode.
 *
 * Nearly all sentences are in one episode only. To save memory, they are first counted approximately, and only possible
 * repetitions are counted exactly.
 *
 * @param episodes - the matches of all episodes of the show
 * @param spoken - the mentions in transcripts, for episodes with a transcript
 */
export function* findRepeated(
  episodes: EpisodeMatches[],
  spoken: SpokenTopics[],
): Generator<void, Set<number>> {
  const repeated = new Set<number>();
  if (episodes.length < MIN_EPISODES) {
    return repeated;
  }
  const inNotes = getRepeatThreshold(episodes.length);
  const elsewhere = Math.max(
    MIN_EPISODES,
    Math.ceil(episodes.length * SHARE_OF_OTHERS),
  );
  const slots = new Uint8Array(SLOTS);
  const countApproximately = (fingerprint: number) => {
    const slot = fingerprint % SLOTS;
    if (slots[slot] < MAX_IN_SLOT) {
      slots[slot] += 1;
    }
  };
  for (const { fingerprints } of episodes) {
    fingerprints.forEach(countApproximately);
    yield;
  }
  for (const { namings } of spoken) {
    namings.forEach(({ fingerprint }) => countApproximately(fingerprint ?? 0));
    yield;
  }

  const counts = new Map<number, number>();
  const seen = new Set<number>();
  const add = (fingerprint: number, enough: number) => {
    const mayBe = slots[fingerprint % SLOTS] >= Math.min(enough, MAX_IN_SLOT);
    if (mayBe && !seen.has(fingerprint)) {
      seen.add(fingerprint);
      const count = (counts.get(fingerprint) ?? 0) + 1;
      counts.set(fingerprint, count);
      if (count >= enough) {
        repeated.add(fingerprint);
      }
    }
  };
  for (const { fingerprints, places } of episodes) {
    seen.clear();
    fingerprints.forEach((fingerprint, index) =>
      add(fingerprint, isInNotes(places[index]) ? inNotes : elsewhere),
    );
    yield;
  }
  for (const { namings } of spoken) {
    seen.clear();
    for (const { fingerprint } of namings) {
      if (fingerprint !== undefined) {
        // Nobody says this many words the same way by chance.
        add(fingerprint, MIN_EPISODES);
      }
    }
    yield;
  }
  return repeated;
}

function isInNotes(place: Place): boolean {
  return place === 'notes' || place === 'heading' || place === 'link';
}
