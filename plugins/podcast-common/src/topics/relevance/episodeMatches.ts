import { TopicEvidence } from '../../model';
import { Match, TopicMatcher } from '../match/TopicMatcher';
import { TaggableEpisode } from '../types';
import { isSideTopic, getContext, getContextWeight } from './context';
import { Passage, readPassages } from './readPassages';
import {
  SIDE_TOPIC,
  HINT,
  LIST_ITEM,
  MIN_LIST_TOPICS,
  MIN_LIST_COMMAS,
  LOWER_CASE_NAME,
  Place,
  WEAK_PHRASE,
} from './weights';

/** A match with everything that its sentence says about it. */
type ReadMatch = {
  topic: number;
  isHint: boolean;
  /** Whether it is in a link or in the heading of links. */
  isLink: boolean;
  /** The phrase as configured, the same for all its forms. */
  phrase: string;
  /** Multiplies the weight of the place. */
  factor: number;
  /** The field is `notes` also for the first paragraph, which is not known yet. */
  evidence: TopicEvidence;
};

type PassageMatches = {
  matches: ReadMatch[];
  /** Topics for which the sentence contains a word that indicates another meaning. */
  otherMeaning: number[];
};

/**
 * The matches of an episode, and what is needed to recognize repeated text. It is small, because those of all episodes
 * stay in memory until repeated text is known. The lists are parallel, with one entry for each passage.
 */
export type EpisodeMatches = {
  fingerprints: number[];
  places: Place[];
  /** Indexes of the paragraphs of the notes. */
  paragraphs: number[];
  /** Keyed by the index of the passage. */
  matches: Map<number, PassageMatches>;
};

/** Shared by episodes without matches, which are most episodes of a large show. */
const NO_MATCHES: EpisodeMatches['matches'] = new Map();

const ROLE_WEIGHTS: { [role in Match['role']]: number } = {
  phrase: 1,
  weakPhrase: WEAK_PHRASE,
  hint: HINT,
};

/** Finds the topics that the passages of an episode name. */
export function findEpisodeMatches(
  episode: TaggableEpisode,
  matcher: TopicMatcher,
): EpisodeMatches {
  const result: EpisodeMatches = {
    fingerprints: [],
    places: [],
    paragraphs: [],
    matches: NO_MATCHES,
  };
  for (const passage of readPassages(episode)) {
    const { words, from, to, place } = passage;
    const found = matcher.findInSentence(words, from, to);
    if (found) {
      const factor =
        place === 'notes' ? getListWeight(passage, found.matches) : 1;
      if (result.matches === NO_MATCHES) {
        result.matches = new Map();
      }
      result.matches.set(result.places.length, {
        matches: found.matches.map(match => readMatch(match, passage, factor)),
        otherMeaning: found.otherMeaning,
      });
    }
    result.fingerprints.push(passage.fingerprint);
    result.places.push(place);
    result.paragraphs.push(passage.paragraph);
  }
  return result;
}

function readMatch(
  match: Match,
  { text, words, from, to, place, startTime }: Passage,
  sentenceFactor: number,
): ReadMatch {
  const sentence = { start: words.starts[from], end: words.ends[to - 1] };
  const isHint = match.role === 'hint';
  let factor = sentenceFactor * ROLE_WEIGHTS[match.role];
  if (place === 'notes' && !isHint) {
    factor *= getContextWeight(text, sentence, match);
  }
  if (place === 'chapters' && isSideTopic(text)) {
    factor *= SIDE_TOPIC;
  }
  if (place !== 'keywords' && isLowerCaseName(text, sentence, match)) {
    factor *= LOWER_CASE_NAME;
  }
  const isLink = place === 'heading' || place === 'link';
  return {
    topic: match.topic,
    isHint,
    isLink,
    phrase: match.phrase,
    factor,
    evidence: {
      field: isLink ? 'notes' : place,
      phrase: text.slice(match.start, match.end),
      ...(startTime !== undefined && { startTime }),
    },
  };
}

/** Lowers the weight of matches in a list of topics. */
function getListWeight(passage: Passage, matches: Match[]): number {
  const topics = new Set(
    matches.filter(({ role }) => role === 'phrase').map(({ topic }) => topic),
  ).size;
  if (topics >= MIN_LIST_TOPICS) {
    return (MIN_LIST_TOPICS - 1) / topics;
  }
  const { text, words, from, to } = passage;
  let commas = 0;
  for (let i = words.starts[from]; i < words.ends[to - 1]; i++) {
    commas += Number(text[i] === ',');
  }
  return commas < MIN_LIST_COMMAS ? 1 : LIST_ITEM;
}

/** Whether a name is in lower case in a text with capitals: `backstage` there is rather the place behind a stage. */
export function isLowerCaseName(
  text: string,
  sentence: { start: number; end: number },
  match: Match,
): boolean {
  if (!match.isName || !/^\p{Ll}/u.test(text.slice(match.start, match.end))) {
    return false;
  }
  const { from, to } = getContext(sentence, match);
  return /\p{Lu}/u.test(text.slice(from, to));
}
