import { EpisodeTopic } from '../model';

/**
 * A topic with the rules that find it. What the API shows of it is `id`, `title` and `description`.
 *
 * @public
 */
export type Topic = {
  /** Lower case, words joined by `-`. */
  id: string;
  title: string;
  description: string;
  /**
   * Words and phrases that name it. Case, accents, hyphens and plural do not matter. A single word that is written
   * with a capital here is a name: where a sentence has it in lower case, it counts half.
   */
  phrases: string[];
  /** Phrases that name the topic less surely; each counts half. */
  weakPhrases?: string[];
  /** Words that go with the topic without naming it. They add a little where it is named, and are never enough alone. */
  hints?: string[];
  /** Phrases that hold one of `phrases` and do not mean the topic, e.g. `backstage pass`. */
  exclude: string[];
  /** Words that show another meaning, e.g. `concert` for Backstage: in a sentence with one, nothing names the topic. */
  notNear?: string[];
  /** Ids of the shows that can be about it; all of them where it is absent. */
  shows?: string[];
  /** Tags of catalog entities that mean it. */
  entityTags: string[];
  /** Refs of catalog entities that mean it, e.g. `system:default/backstage`. */
  entityRefs: string[];
};

/** The parts of an episode in which topics are looked for. @public */
export type TaggableEpisode = {
  id: string;
  title: string;
  keywords: string[];
  people: { name: string }[];
  chapters: { title: string; startSeconds?: number }[];
  /** Sanitised HTML. */
  notes: string;
  /** From its transcript, made with the same topics. */
  spoken?: SpokenTopics;
};

/**
 * What a transcript names, as `findSpokenTopics` finds it. Plain data, small beside the transcript, so that it can be kept
 * and episodes be tagged without it.
 *
 * @public
 */
export type SpokenTopics = {
  /** Number of words of the whole transcript. */
  words: number;
  namings: SpokenNaming[];
};

/** A place of a transcript that names a topic. @public */
export type SpokenNaming = {
  topicId: string;
  /** As it is said. */
  phrase: string;
  /** Up to 1, for a phrase that names the topic surely. */
  weight: number;
  /** Where in the transcript, from 0 to 1. */
  position: number;
  /** Seconds; absent where the transcript has no times. */
  startTime?: number;
  /** The same in all episodes for the same words before the naming; absent where there are too few to tell. */
  fingerprint?: number;
};

/** Finds the topics of all episodes of one show together, since what repeats through a show does not count. @public */
export type TagEpisodes = (
  episodes: TaggableEpisode[],
  topics: Topic[],
  options?: { minimumRelevance?: number },
) => Map<string, EpisodeTopic[]>;
