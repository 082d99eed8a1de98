import { TopicEvidence } from '../../model';
import { SpokenNaming, SpokenTopics } from '../types';
import {
  DENSE,
  MANY_NAMINGS,
  MOST_OF_SPEECH,
  MOST_SPOKEN_EVIDENCE,
  PASSING_NAMINGS,
  SPREAD,
} from './weights';

/** What a transcript says for a topic. */
export type Speech = {
  /** From 0 to 1. */
  strength: number;
  evidence: TopicEvidence[];
};

export const NO_SPEECH: Speech = { strength: 0, evidence: [] };

/** Shorter talks are taken for so many words, so that two namings in a trailer are not dense. */
const FEWEST_WORDS = 1500;

/** Seconds that are heard as one place. */
const PLACE = 120;

/**
 * Weighs what a transcript names, by id of the topic, but for what repeats through the show. A few namings in a talk are
 * passing mentions and say nothing, though they tell where the topic comes up; a talk is about what it comes back to all
 * the time.
 */
export function weighSpeech(
  spoken: SpokenTopics | undefined,
  repeated: ReadonlySet<number>,
): Map<string, Speech> {
  const byTopic = new Map<string, SpokenNaming[]>();
  for (const naming of spoken?.namings ?? []) {
    const { fingerprint } = naming;
    if (fingerprint === undefined || !repeated.has(fingerprint)) {
      const list = byTopic.get(naming.topicId);
      if (list) {
        list.push(naming);
      } else {
        byTopic.set(naming.topicId, [naming]);
      }
    }
  }
  return new Map(
    [...byTopic].map(([topicId, namings]) => [
      topicId,
      {
        strength: strengthOf(namings, spoken!.words),
        evidence: placesOf(namings),
      },
    ]),
  );
}

function strengthOf(namings: SpokenNaming[], words: number): number {
  const count = namings.reduce((sum, { weight }) => sum + weight, 0);
  const beyondPassing = Math.max(0, count - PASSING_NAMINGS);
  const perThousand = (count * 1000) / Math.max(words, FEWEST_WORDS);
  const tenths = new Set(
    namings.map(({ position }) => Math.min(9, Math.floor(position * 10))),
  ).size;
  return (
    MOST_OF_SPEECH *
    (1 - Math.exp(-beyondPassing / MANY_NAMINGS)) *
    Math.min(1, perThousand / DENSE) *
    Math.min(1, tenths / SPREAD)
  );
}

/** Where it comes up most, in the order of the talk among equals; without times, one place has to do. */
function placesOf(namings: SpokenNaming[]): TopicEvidence[] {
  const places: { naming: SpokenNaming; weight: number }[] = [];
  for (const naming of namings) {
    const last = places[places.length - 1];
    const start = last?.naming.startTime;
    if (
      last &&
      (naming.startTime === undefined ||
        start === undefined ||
        naming.startTime - start < PLACE)
    ) {
      last.weight += naming.weight;
    } else {
      places.push({ naming, weight: naming.weight });
    }
  }
  return places
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_SPOKEN_EVIDENCE)
    .map(({ naming: { phrase, startTime } }) => ({
      field: 'transcript',
      phrase,
      ...(startTime !== undefined && { startTime }),
    }));
}
