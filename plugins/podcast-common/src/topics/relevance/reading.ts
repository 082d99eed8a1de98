import { TopicEvidence } from '../../model';
import { Naming, TopicMatcher } from '../match/TopicMatcher';
import { TaggableEpisode } from '../types';
import { isBeside, neighbourhood, weightOfContext } from './cues';
import { Passage, readPassages } from './passages';
import {
  BESIDE,
  HINT,
  IN_LIST,
  LIST,
  LIST_COMMAS,
  LOWER_CASE_NAME,
  Place,
  WEAK_PHRASE,
} from './weights';

/** A naming with all that its own sentence says of it. */
type ReadNaming = {
  topic: number;
  isHint: boolean;
  /** Among links, or at the head of them. */
  isLink: boolean;
  /** The phrase as the topic has it; the same for all forms of it. */
  phrase: string;
  /** By how much its weight is greater or smaller than that of its place. */
  factor: number;
  /** In the field `notes` also what turns out to stand in the first paragraph. */
  evidence: TopicEvidence;
};

type ReadMatches = {
  namings: ReadNaming[];
  /** Topics for which the sentence has a word of another meaning. */
  otherMeaning: number[];
};

/**
 * What is needed of an episode once its text has been read, which is done only once: little, since all episodes of a show
 * wait until it is known what repeats. The lists run in parallel, with an entry for each passage.
 */
export type Reading = {
  fingerprints: number[];
  places: Place[];
  /** Paragraphs of the notes. */
  paragraphs: number[];
  /** By position of the passage. */
  matches: Map<number, ReadMatches>;
};

/** Most episodes of a large show name nothing. */
const NONE: Reading['matches'] = new Map();

const WEIGHT_OF_ROLE: { [role in Naming['role']]: number } = {
  phrase: 1,
  weakPhrase: WEAK_PHRASE,
  hint: HINT,
};

/** Reads an episode. */
export function readEpisode(
  episode: TaggableEpisode,
  matcher: TopicMatcher,
): Reading {
  const reading: Reading = {
    fingerprints: [],
    places: [],
    paragraphs: [],
    matches: NONE,
  };
  for (const passage of readPassages(episode)) {
    const { words, from, to, place } = passage;
    const found = matcher.findInSentence(words, from, to);
    if (found) {
      const factor =
        place === 'notes' ? weightInList(passage, found.namings) : 1;
      if (reading.matches === NONE) {
        reading.matches = new Map();
      }
      reading.matches.set(reading.places.length, {
        namings: found.namings.map(naming =>
          readNaming(naming, passage, factor),
        ),
        otherMeaning: found.otherMeaning,
      });
    }
    reading.fingerprints.push(passage.fingerprint);
    reading.places.push(place);
    reading.paragraphs.push(passage.paragraph);
  }
  return reading;
}

function readNaming(
  naming: Naming,
  { text, words, from, to, place, startTime }: Passage,
  factorOfSentence: number,
): ReadNaming {
  const sentence = { start: words.starts[from], end: words.ends[to - 1] };
  const isHint = naming.role === 'hint';
  let factor = factorOfSentence * WEIGHT_OF_ROLE[naming.role];
  if (place === 'notes' && !isHint) {
    factor *= weightOfContext(text, sentence, naming);
  }
  if (place === 'chapters' && isBeside(text)) {
    factor *= BESIDE;
  }
  if (place !== 'keywords' && isLowerCaseName(text, sentence, naming)) {
    factor *= LOWER_CASE_NAME;
  }
  const isLink = place === 'heading' || place === 'link';
  return {
    topic: naming.topic,
    isHint,
    isLink,
    phrase: naming.phrase,
    factor,
    evidence: {
      field: isLink ? 'notes' : place,
      phrase: text.slice(naming.start, naming.end),
      ...(startTime !== undefined && { startTime }),
    },
  };
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
