import { TopicEvidence } from '../../model';
import { SpokenMention, SpokenTopics } from '../types';
import {
  DENSE,
  MANY_MENTIONS,
  MAX_OF_SPEECH,
  MAX_SPOKEN_EVIDENCE,
  PASSING_MENTIONS,
  SPREAD,
} from './weights';

/** What a transcript contributes to a topic. */
export type SpokenEvidence = {
  /** From 0 to 1. */
  strength: number;
  evidence: TopicEvidence[];
};

export const NO_SPOKEN_EVIDENCE: SpokenEvidence = { strength: 0, evidence: [] };

/** Shorter transcripts count as this many words, so that two mentions in a trailer are not dense. */
const MIN_WORDS = 1500;

/** Mentions within this time are one place. */
const PLACE_SECONDS = 120;

/**
 * Weighs the mentions in a transcript by id of the topic, except those that repeat throughout the show. A few mentions add
 * nothing to the relevance, but show where the topic comes up. A talk is about the topics that it comes back to all the
 * time.
 */
export function weighSpokenEvidence(
  spoken: SpokenTopics | undefined,
  repeated: ReadonlySet<number>,
): Map<string, SpokenEvidence> {
  const byTopic = new Map<string, SpokenMention[]>();
  for (const mention of spoken?.namings ?? []) {
    const { fingerprint } = mention;
    if (fingerprint === undefined || !repeated.has(fingerprint)) {
      const list = byTopic.get(mention.topicId);
      if (list) {
        list.push(mention);
      } else {
        byTopic.set(mention.topicId, [mention]);
      }
    }
  }
  return new Map(
    [...byTopic].map(([topicId, mentions]) => [
      topicId,
      {
        strength: computeStrength(mentions, spoken!.words),
        evidence: findStrongestPlaces(mentions),
      },
    ]),
  );
}

function computeStrength(mentions: SpokenMention[], words: number): number {
  const count = mentions.reduce((sum, { weight }) => sum + weight, 0);
  const beyondPassing = Math.max(0, count - PASSING_MENTIONS);
  const perThousand = (count * 1000) / Math.max(words, MIN_WORDS);
  const tenths = new Set(
    mentions.map(({ position }) => Math.min(9, Math.floor(position * 10))),
  ).size;
  return (
    MAX_OF_SPEECH *
    (1 - Math.exp(-beyondPassing / MANY_MENTIONS)) *
    Math.min(1, perThousand / DENSE) *
    Math.min(1, tenths / SPREAD)
  );
}

/** The places with the most mentions; among equals, the earlier ones. Without times, all mentions are one place. */
function findStrongestPlaces(mentions: SpokenMention[]): TopicEvidence[] {
  const places: { mention: SpokenMention; weight: number }[] = [];
  for (const mention of mentions) {
    const last = places[places.length - 1];
    const start = last?.mention.startTime;
    if (
      last &&
      (mention.startTime === undefined ||
        start === undefined ||
        mention.startTime - start < PLACE_SECONDS)
    ) {
      last.weight += mention.weight;
    } else {
      places.push({ mention, weight: mention.weight });
    }
  }
  return places
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_SPOKEN_EVIDENCE)
    .map(({ mention: { phrase, startTime } }) => ({
      field: 'transcript',
      phrase,
      ...(startTime !== undefined && { startTime }),
    }));
}
