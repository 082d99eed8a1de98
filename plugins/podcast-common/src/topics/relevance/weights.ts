import { EvidenceField } from '../../model';

/** A place in an episode that can name a topic. */
export type Place = Exclude<EvidenceField, 'transcript'> | 'heading' | 'link';

/**
 * The weight of one match in a place, between 0 and 1. Several matches add up like independent evidence: two of 0.5 give
 * 0.75.
 */
export const PLACE_WEIGHTS: { [place in Place]: number } = {
  title: 0.72,
  keywords: 0.5,
  chapters: 0.4,
  people: 0.38,
  lead: 0.36,
  notes: 0.3,
  heading: 0.16,
  link: 0.08,
};

/** Each repetition of a phrase counts this share of the one before. */
export const REPETITION = 0.7;

/** Weight of the last sentence of the notes, as a share of the first one. Sentences between are interpolated. */
export const LAST_SENTENCE = 0.5;

/** In notes with fewer sentences, the weight decreases as in notes with this number. */
export const LONG_NOTES = 5;

/** The first sentence of the notes. */
export const FIRST_SENTENCE = 1.15;

/** A weak phrase, relative to a phrase in the same place. */
export const WEAK_PHRASE = 0.5;

/** A hint, relative to a phrase in the same place. */
export const HINT = 0.25;

/** The maximum sum of all hints of a topic. It is below the threshold, so hints alone are never enough. */
export const MAX_OF_HINTS = 0.25;

/** The maximum sum of all links and their headings. It is below the threshold, too. */
export const MAX_OF_LINKS = 0.25;

/** A name that is written in lower case. */
export const LOWER_CASE_NAME = 0.45;

/** The maximum weight of a single match. */
export const MAX_WEIGHT = 0.9;

/** A chapter about a side topic, such as an advertisement. */
export const SIDE_TOPIC = 0.4;

/** A sentence with at least this many topics is a list, in which each topic counts less. */
export const MIN_LIST_TOPICS = 4;

/** A sentence with at least this many commas is a list, too. */
export const MIN_LIST_COMMAS = 5;

/** A match in a list. */
export const LIST_ITEM = 0.75;

/** The maximum number of pieces of evidence for a topic of an episode, without its transcript. */
export const MAX_EVIDENCE = 5;

/** The maximum number of additional pieces of evidence from the transcript. */
export const MAX_SPOKEN_EVIDENCE = 2;

/** The maximum relevance that a transcript alone can give. */
export const MAX_OF_SPEECH = 0.5;

/** This many mentions in a transcript add nothing. */
export const PASSING_MENTIONS = 2;

/** This many further mentions give about two thirds of the maximum. */
export const MANY_MENTIONS = 12;

/** Mentions per thousand words at which a talk comes back to a topic all the time. */
export const DENSE = 1.5;

/** The number of tenths of a talk in which a topic must come up to count in full. */
export const SPREAD = 4;
