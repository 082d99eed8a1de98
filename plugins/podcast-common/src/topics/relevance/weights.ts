import { EvidenceField } from '../../model';

/** Where in an episode something stands. */
export type Place = Exclude<EvidenceField, 'transcript'> | 'heading' | 'link';

/**
 * How much it says that a place names a topic once, between 0 and 1. Several namings add up as independent witnesses
 * do: two of 0.5 are 0.75.
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

/** A phrase that the episode has said already counts this much less each time. */
export const REPEATED = 0.7;

/** The last sentence of the notes counts this share of the first; those between, in proportion. */
export const LAST_SENTENCE = 0.5;

/** Number of sentences from which on the last one is that far away. */
export const LONG_NOTES = 5;

/** The sentence that opens the notes. */
export const FIRST_SENTENCE = 1.15;

/** A weak phrase, compared to a phrase in the same place. */
export const WEAK_PHRASE = 0.5;

/** A hint, compared to a phrase in the same place. */
export const HINT = 0.25;

/** What all hints of a topic can add up to. Less than the threshold, so that hints alone are never enough. */
export const MOST_OF_HINTS = 0.25;

/** What all links and their headings can add up to. Less than the threshold, too. */
export const MOST_OF_LINKS = 0.25;

/** A name in lower case. */
export const LOWER_CASE_NAME = 0.45;

/** What a single naming can say at most. */
export const MOST = 0.9;

/** A chapter that says that it is beside the subject, e.g. an advertisement. */
export const BESIDE = 0.4;

/** Number of topics from which on a sentence is a list, where each one counts less. */
export const LIST = 4;

/** Number of commas from which on a sentence is a list, too, and what a naming in it counts. */
export const LIST_COMMAS = 5;
export const IN_LIST = 0.75;

/** Most pieces of evidence that a topic of an episode is given with. */
export const MOST_EVIDENCE = 5;

/** Of these, the ones from the transcript, which come on top. */
export const MOST_SPOKEN_EVIDENCE = 2;

/** What a transcript alone can say at most. */
export const MOST_OF_SPEECH = 0.5;

/** So many namings in a transcript say nothing, and so many more say about two thirds of all they can. */
export const PASSING_NAMINGS = 2;
export const MANY_NAMINGS = 12;

/** Namings in a thousand words from which on a talk comes back to something all the time. */
export const DENSE = 1.5;

/** In how many tenths of a talk something has to come up to run through it. */
export const SPREAD = 4;
