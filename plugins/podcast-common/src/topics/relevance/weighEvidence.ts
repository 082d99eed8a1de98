import { TopicEvidence } from '../../model';
import { EpisodeMatches } from './episodeMatches';
import {
  FIRST_SENTENCE,
  LAST_SENTENCE,
  LONG_NOTES,
  MAX_WEIGHT,
  PLACE_WEIGHTS,
} from './weights';

/** A match of a topic with its weight. */
export type WeightedMatch = {
  isHint: boolean;
  /** Whether it is in a link or in the heading of links. */
  isLink: boolean;
  /** The phrase as configured, the same for all its forms. */
  phrase: string;
  /** Between 0 and 1. */
  weight: number;
  evidence: TopicEvidence;
};

/** What indicates topics in an episode, by index of the topic. */
export type EpisodeEvidence = {
  weighed: Map<number, WeightedMatch[]>;
  /** Topics for which the episode contains a word that indicates another meaning. */
  otherMeaning: Set<number>;
};

/** Weighs the matches of an episode, except in text that repeats throughout the show. */
export function weighEvidence(
  episode: EpisodeMatches,
  repeated: ReadonlySet<number>,
): EpisodeEvidence {
  const evidence: EpisodeEvidence = {
    weighed: new Map(),
    otherMeaning: new Set(),
  };
  if (episode.matches.size === 0) {
    return evidence;
  }
  const { fingerprints, places, paragraphs, matches } = episode;
  const isOwn = (index: number) => !repeated.has(fingerprints[index]);
  let sentences = 0;
  let lead: number | undefined;
  for (let index = 0; index < places.length; index++) {
    if (places[index] === 'notes' && isOwn(index)) {
      sentences += 1;
      lead ??= paragraphs[index];
    }
  }
  let sentence = 0;
  for (let index = 0; index < places.length; index++) {
    if (!isOwn(index)) {
      continue;
    }
    const isBody = places[index] === 'notes';
    const isLead = isBody && paragraphs[index] === lead;
    const placeWeight =
      PLACE_WEIGHTS[isLead ? 'lead' : places[index]] *
      (isBody ? getPositionWeight(sentence++, sentences) : 1);
    const found = matches.get(index);
    found?.otherMeaning.forEach(topic => evidence.otherMeaning.add(topic));
    for (const { topic, factor, ...match } of found?.matches ?? []) {
      const weighed: WeightedMatch = {
        ...match,
        weight: Math.min(MAX_WEIGHT, placeWeight * factor),
        evidence: isLead
          ? { ...match.evidence, field: 'lead' }
          : match.evidence,
      };
      const list = evidence.weighed.get(topic);
      if (list) {
        list.push(weighed);
      } else {
        evidence.weighed.set(topic, [weighed]);
      }
    }
  }
  return evidence;
}

function getPositionWeight(position: number, sentences: number): number {
  if (position === 0) {
    return FIRST_SENTENCE;
  }
  const distance = position / Math.max(sentences - 1, LONG_NOTES - 1);
  return 1 - (1 - LAST_SENTENCE) * distance;
}
