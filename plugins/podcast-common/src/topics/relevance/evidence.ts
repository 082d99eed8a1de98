import type { TopicEvidence } from '../../model';
import type { Naming } from '../match/TopicMatcher';
import { weightOfContext } from './cues';
import type { Passage } from './passages';
import {
  FIRST_SENTENCE,
  HINT,
  LAST_SENTENCE,
  LIST,
  LONG_NOTES,
  LOWER_CASE_NAME,
  Place,
  PLACE_WEIGHTS,
  WEAK_PHRASE,
} from './weights';

/** One naming of a topic with what it says. */
export type Weighed = {
  topic: number;
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

/** Weighs everything that an episode names, but for what repeats through its show. */
export function weighEvidence(
  passages: Passage[],
  repeated: Set<number>,
): Weighed[] {
  const own = passages.filter(p => !repeated.has(p.fingerprint));
  const body = own.filter(p => p.place === 'notes');
  const lead = body[0]?.paragraph;
  let sentence = 0;
  return own.flatMap(passage => {
    const isBody = passage.place === 'notes';
    const position = isBody ? sentence++ : 0;
    if (!passage.matches) {
      return [];
    }
    const place = isBody && passage.paragraph === lead ? 'lead' : passage.place;
    const weight =
      PLACE_WEIGHTS[place] *
      (isBody ? weightOfPosition(position, body.length) : 1) *
      weightInList(passage.matches.namings);
    return passage.matches.namings.map(naming => {
      const phrase = passage.text.slice(naming.start, naming.end);
      return {
        topic: naming.topic,
        isHint: naming.role === 'hint',
        isLink: place === 'heading' || place === 'link',
        phrase: naming.phrase,
        weight: Math.min(
          0.95,
          weight *
            (isBody ? weightInSentence(passage, naming) : 1) *
            WEIGHT_OF_ROLE[naming.role] *
            (isLowerCaseName(passage, naming) ? LOWER_CASE_NAME : 1),
        ),
        evidence: { field: toField(place), phrase },
      };
    });
  });
}

function weightOfPosition(position: number, sentences: number): number {
  if (position === 0) {
    return FIRST_SENTENCE;
  }
  const distance = position / Math.max(sentences - 1, LONG_NOTES - 1);
  return 1 - (1 - LAST_SENTENCE) * distance;
}

function weightInSentence(passage: Passage, naming: Naming): number {
  return weightOfContext(
    passage.text.slice(passage.start, naming.start),
    passage.text.slice(passage.start, passage.end),
  );
}

function weightInList(namings: Naming[]): number {
  const topics = new Set(
    namings.filter(n => n.role === 'phrase').map(n => n.topic),
  );
  return topics.size < LIST ? 1 : (LIST - 1) / topics.size;
}

/** `backstage` in a sentence that has capitals is more often the place behind a stage. */
function isLowerCaseName(passage: Passage, naming: Naming): boolean {
  return (
    naming.isName &&
    passage.place !== 'keywords' &&
    /^\p{Ll}/u.test(passage.text.slice(naming.start, naming.end)) &&
    /\p{Lu}/u.test(passage.text.slice(passage.start, passage.end))
  );
}

function toField(place: Place): TopicEvidence['field'] {
  return place === 'heading' || place === 'link' ? 'notes' : place;
}
