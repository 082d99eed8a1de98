import { TopicEvidence } from '../../model';
import { Reading } from './reading';
import {
  FIRST_SENTENCE,
  LAST_SENTENCE,
  LONG_NOTES,
  MOST,
  PLACE_WEIGHTS,
} from './weights';

/** One naming of a topic with what it says. */
export type Weighed = {
  isHint: boolean;
  /** Among links, or at the head of them. */
  isLink: boolean;
  /** The phrase as the topic has it; the same for all forms of it. */
  phrase: string;
  /** Between 0 and 1. */
  weight: number;
  evidence: TopicEvidence;
};

/** All that speaks for topics in an episode, by index of the topic. */
export type Evidence = {
  weighed: Map<number, Weighed[]>;
  /** Topics for which there are words of another meaning somewhere. */
  otherMeaning: Set<number>;
};

/** Weighs everything that an episode names, but for what repeats through its show. */
export function weighEvidence(
  reading: Reading,
  repeated: ReadonlySet<number>,
): Evidence {
  const evidence: Evidence = { weighed: new Map(), otherMeaning: new Set() };
  if (reading.matches.size === 0) {
    return evidence;
  }
  const { fingerprints, places, paragraphs, matches } = reading;
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
    const weightOfPlace =
      PLACE_WEIGHTS[isLead ? 'lead' : places[index]] *
      (isBody ? weightOfPosition(sentence++, sentences) : 1);
    const found = matches.get(index);
    found?.otherMeaning.forEach(topic => evidence.otherMeaning.add(topic));
    for (const { topic, factor, ...naming } of found?.namings ?? []) {
      const weighed: Weighed = {
        ...naming,
        weight: Math.min(MOST, weightOfPlace * factor),
        evidence: isLead
          ? { ...naming.evidence, field: 'lead' }
          : naming.evidence,
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

function weightOfPosition(position: number, sentences: number): number {
  if (position === 0) {
    return FIRST_SENTENCE;
  }
  const distance = position / Math.max(sentences - 1, LONG_NOTES - 1);
  return 1 - (1 - LAST_SENTENCE) * distance;
}
