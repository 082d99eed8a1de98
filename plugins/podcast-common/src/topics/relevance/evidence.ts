import type { TopicEvidence } from '../../model';
import type { Naming, TopicMatcher } from '../match/TopicMatcher';
import { isBeside, neighbourhood, weightOfContext } from './cues';
import type { Passage } from './passages';
import {
  BESIDE,
  FIRST_SENTENCE,
  HINT,
  IN_LIST,
  LAST_SENTENCE,
  LIST,
  LIST_COMMAS,
  LONG_NOTES,
  LOWER_CASE_NAME,
  MOST,
  Place,
  PLACE_WEIGHTS,
  WEAK_PHRASE,
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

const WEIGHT_OF_ROLE: { [role in Naming['role']]: number } = {
  phrase: 1,
  weakPhrase: WEAK_PHRASE,
  hint: HINT,
};

/** All that speaks for topics in an episode, by index of the topic. */
export type Evidence = {
  weighed: Map<number, Weighed[]>;
  /** Topics for which there are words of another meaning somewhere. */
  otherMeaning: Set<number>;
};

/** Weighs everything that an episode names, but for what repeats through its show. */
export function weighEvidence(
  passages: Passage[],
  repeated: Set<number>,
  matcher: TopicMatcher,
): Evidence {
  const own = passages.filter(p => !repeated.has(p.fingerprint));
  const body = own.filter(p => p.place === 'notes');
  const lead = body[0]?.paragraph;
  const evidence: Evidence = { weighed: new Map(), otherMeaning: new Set() };
  let sentence = 0;
  for (const passage of own) {
    const isBody = passage.place === 'notes';
    const position = isBody ? sentence++ : 0;
    const { words, from, to } = passage;
    const matches = matcher.findInSentence(words, from, to);
    if (!matches) {
      continue;
    }
    matches.otherMeaning.forEach(topic => evidence.otherMeaning.add(topic));
    const place = isBody && passage.paragraph === lead ? 'lead' : passage.place;
    const weight =
      PLACE_WEIGHTS[place] *
      (isBody ? weightOfPosition(position, body.length) : 1) *
      (isBody ? weightInList(passage, matches.namings) : 1);
    for (const naming of matches.namings) {
      const weighed = weigh(naming, passage, place, weight);
      const list = evidence.weighed.get(naming.topic);
      if (list) {
        list.push(weighed);
      } else {
        evidence.weighed.set(naming.topic, [weighed]);
      }
    }
  }
  return evidence;
}

function weigh(
  naming: Naming,
  { text, words, from, to, startTime }: Passage,
  place: Place,
  weightOfPlace: number,
): Weighed {
  const sentence = { start: words.starts[from], end: words.ends[to - 1] };
  const isHint = naming.role === 'hint';
  let weight = weightOfPlace * WEIGHT_OF_ROLE[naming.role];
  if ((place === 'lead' || place === 'notes') && !isHint) {
    weight *= weightOfContext(text, sentence, naming);
  }
  if (place === 'chapters' && isBeside(text)) {
    weight *= BESIDE;
  }
  if (place !== 'keywords' && isLowerCaseName(text, sentence, naming)) {
    weight *= LOWER_CASE_NAME;
  }
  const isLink = place === 'heading' || place === 'link';
  return {
    isHint,
    isLink,
    phrase: naming.phrase,
    weight: Math.min(MOST, weight),
    evidence: {
      field: isLink ? 'notes' : place,
      phrase: text.slice(naming.start, naming.end),
      ...(startTime !== undefined && { startTime }),
    },
  };
}

function weightOfPosition(position: number, sentences: number): number {
  if (position === 0) {
    return FIRST_SENTENCE;
  }
  const distance = position / Math.max(sentences - 1, LONG_NOTES - 1);
  return 1 - (1 - LAST_SENTENCE) * distance;
}

/** In a list of topics each one counts less. */
function weightInList(passage: Passage, namings: Naming[]): number {
  const topics = new Set(
    namings.filter(({ role }) => role === 'phrase').map(({ topic }) => topic),
  ).size;
  if (topics >= LIST) {
    return (LIST - 1) / topics;
  }
  const { text, words, from, to } = passage;
  let commas = 0;
  for (let i = words.starts[from]; i < words.ends[to - 1]; i++) {
    commas += Number(text[i] === ',');
  }
  return commas < LIST_COMMAS ? 1 : IN_LIST;
}

/** `backstage` in a sentence that has capitals is more often the place behind a stage. */
export function isLowerCaseName(
  text: string,
  sentence: { start: number; end: number },
  naming: Naming,
): boolean {
  if (
    !naming.isName ||
    !/^\p{Ll}/u.test(text.slice(naming.start, naming.end))
  ) {
    return false;
  }
  const { from, to } = neighbourhood(sentence, naming);
  return /\p{Lu}/u.test(text.slice(from, to));
}
